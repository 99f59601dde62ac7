import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const ROOT = join(__dirname, "../..");

/** Every page that a person reads in the repository. */
const PAGES = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Prose alone: what stands in code is no link. */
const prose = (text: string) => text.replace(/^```.*?^```$/gmsu, "").replace(/`[^`\n]*`/gu, "");

/** What links and pictures of a page point to. */
function targets(page: string): string[] {
  const text = prose(read(page));
  const links = [...text.matchAll(/\]\(<?([^)>\s]+)>?\)/gu), ...text.matchAll(/src="([^"]+)"/gu)];
  return links
    .map(([, target]) => target ?? "")
    .filter((target) => !/^(https?|mailto):/u.test(target));
}

/** The names that GitHub gives to the headings of a page. */
function anchors(page: string): Set<string> {
  const headings = [
    ...read(page)
      .replace(/^```.*?^```$/gmsu, "")
      .matchAll(/^#{1,6} (.+)$/gmu),
  ];
  return new Set(
    headings.map(([, heading = ""]) =>
      heading
        .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
        .trim()
        .replaceAll(" ", "-"),
    ),
  );
}

/** Links of a page that lead nowhere. */
function broken(page: string): string[] {
  return targets(page).filter((target) => {
    const [path = "", anchor] = decodeURIComponent(target).split("#");
    const file = path === "" ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && file.endsWith(".md") && !anchors(file).has(anchor);
  });
}

it("looks at the pages that people read", () => {
  expect(PAGES).toEqual(expect.arrayContaining(["README.md", "docs/guide/user.md"]));
  expect(targets("README.md").length).toBeGreaterThan(5);
});

it.each(PAGES)("%s leads only to what is there", (page) => {
  expect(broken(page)).toEqual([]);
});

it("shows every picture somewhere, none of them large", () => {
  const shown = new Set(
    PAGES.flatMap((page) => targets(page).map((target) => normalize(join(dirname(page), target)))),
  );
  const pictures = readdirSync(join(ROOT, "docs/images")).map((name) => join("docs/images", name));
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  expect(pictures.filter((picture) => statSync(join(ROOT, picture)).size > 120_000)).toEqual([]);
});

it("reaches every page from README or the index of docs", () => {
  const reached = new Set<string>(["README.md"]);
  for (const page of reached) {
    if (!existsSync(join(ROOT, page))) continue;
    // a page that is written by a command may be named before it is there
    const named = [...read(page).matchAll(/`(docs\/[\w/-]+\.md)`/gu)].map(([, file = ""]) => file);
    for (const file of named) reached.add(file);
    for (const target of targets(page)) {
      const file = normalize(join(dirname(page), target.split("#")[0] ?? ""));
      const index = existsSync(join(ROOT, file, "README.md")) ? join(file, "README.md") : file;
      if (PAGES.includes(index)) reached.add(index);
    }
  }
  expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
});
