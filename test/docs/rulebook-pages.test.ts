import { allPages } from "../../src/docs";
import { rulebookPage } from "../../src/docs/rulebook-page";
import { rulebooks } from "../../src/rulebooks";
import type { Citation, Rulebook } from "../../src/rulebooks/rulebook";

function citationsOf(node: unknown): Citation[] {
  if (typeof node !== "object" || node === null) return [];
  if ("quote" in node && "issuer" in node) return [node as Citation];
  return Object.values(node).flatMap(citationsOf);
}

/** A page as it is read, without the marks that keep Markdown from taking text for markup. */
const shown = (text: string) => text.replace(/\\(?=[\\`*_[\]<>|#])/gu, "");
const pageOf = (book: Rulebook) => shown(rulebookPage(book));
const sourcesIn = (page: string) => page.slice(page.indexOf("## 出处"));

describe.each(rulebooks.map((book) => [book.id, book] as const))("the page of %s", (id, book) => {
  const page = pageOf(book);

  it("names the rulebook and is listed on the first page", () => {
    expect(page.startsWith(`# ${book.name}\n`)).toBe(true);
    const [index, ...pages] = allPages();
    expect(shown(index?.text ?? "")).toContain(`[${book.name}](${id}.md)`);
    expect(pages.map(({ path }) => path)).toContain(`docs/rulebooks/${id}.md`);
  });

  it("gives the words of every source once, and uses every source it lists", () => {
    const listed = sourcesIn(page);
    for (const { quote, title } of citationsOf(book)) {
      expect(listed).toContain(`《${title}》`);
      expect(listed.split(`「${quote}」`).length).toBeGreaterThan(1);
    }
    const lines = listed.split("\n").filter((line) => /^\d+\. /u.test(line));
    expect(new Set(lines.map((line) => line.replace(/^\d+/u, ""))).size).toBe(lines.length);
    const body = page.slice(0, page.indexOf("## 出处"));
    lines.forEach((_, index) => {
      expect(body).toContain(`[${String(index + 1)}]`);
    });
    expect(body).not.toContain(`[${String(lines.length + 1)}]`);
  });

  it("shows every weight, limit, item and choice", () => {
    const numbers = [
      ...book.levelWeights.map(({ level, points }) => `| ${level} | ${points} |`),
      ...book.grades.map(({ from }) => (from === "0" ? "| 差 |" : `${from}（含）`)),
      ...book.tiers.map(
        ({ from, to }) => `${String(Number(to) * 100)}%—${String(Number(from) * 100)}%`,
      ),
      ...book.overfulfilment.map(({ deduct }) => `| ${String(Number(deduct) * 100)}% |`),
      ...book.rowRules.flatMap(({ rule }) =>
        rule.kind === "checklist" ? rule.items.map(({ mark, text }) => mark + text) : [],
      ),
      ...Object.entries(book.choices).map(([choice]) => `--choose ${choice}=`),
    ];
    expect(numbers.filter((number) => !page.includes(number))).toEqual([]);
  });

  it("has no hole in it", () => {
    expect(page).not.toMatch(/undefined|null|NaN|\[object|\| *\|/u);
  });
});
