import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
/** Pages that tell people what to type; the generated ones tell nothing but npm run docs. */
const PAGES = [
  "README.md",
  ...["docs", "docs/guide", "docs/deploy"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => /\.(md|txt)$/u.test(file))
      .map((file) => join(folder, file)),
  ),
];
const found = (pattern: RegExp) =>
  PAGES.flatMap((page) => [...read(page).matchAll(pattern)].map(([, word = ""]) => word));

/** Words that must be known, against all that are. */
function unknown(words: readonly string[], known: readonly string[]): string[] {
  expect(words.length).toBeGreaterThan(2);
  return words.filter((word) => !known.includes(word));
}

it("every npm script that a page names is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(unknown(found(/npm run ([\w-]+)/gu), Object.keys(scripts))).toEqual([]);
});

it("every option of npm run package that a page names is there", () => {
  const usage = spawnSync(process.execPath, [join(ROOT, "src/dev/package.mjs"), "--help"], {
    encoding: "utf8",
  }).stdout;
  const known = [...usage.matchAll(/--[\w-]+/gu)].map(([option]) => option).concat("--help");
  const lines = found(/npm run package -- ([^`\n]+)/gu);
  const options = lines.flatMap((line) => line.match(/--[\w-]+/gu) ?? []);
  expect(unknown(options, known)).toEqual([]);
});

it("every command of ziping that a page names is there", () => {
  const commands = [...read("src/cli/run.ts").matchAll(/name: "(\w+)"|^ {2}(\w+): \{/gmu)].map(
    ([, name, key]) => name ?? key ?? "",
  );
  const named = found(/(?:ziping|ziping\.js) +([a-z]+)\b/gu);
  expect(unknown(named, commands)).toEqual([]);
});

it("every test file and folder that a page names is there", () => {
  const files = found(/--testPathPatterns ([\w/-]+)/gu);
  const known = files.filter((file) => {
    const isThere = (end: string) => existsSync(join(ROOT, `${file}${end}`));
    return ["", ".test.ts", ".test.tsx"].some(isThere);
  });
  expect(unknown(files, known)).toEqual([]);
});
