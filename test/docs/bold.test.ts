import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PAGES = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

const isMark = (char: string) => /[\p{P}\p{S}]/u.test(char);
const isOpen = (char: string) => char === "" || /\s/u.test(char);

/**
 * Bold text that Markdown shows as asterisks: between Chinese characters there are no spaces, and a
 * bracket inside with a character outside then ends nothing (CommonMark 6.2, flanking runs).
 */
function brokenBold(text: string): string[] {
  const prose = text.replace(/^```.*?^```$/gmsu, "").replace(/`[^`\n]*`/gu, "x");
  return [...prose.matchAll(/(.?)\*\*([^*\n]+)\*\*(.?)/gu)]
    .filter(([, before = "", inside = "", after = ""]) => {
      const first = inside.at(0) ?? "";
      const last = inside.at(-1) ?? "";
      const opens = !isMark(first) || isOpen(before) || isMark(before);
      const closes = !isMark(last) || isOpen(after) || isMark(after);
      return !opens || !closes || isOpen(first) || isOpen(last);
    })
    .map(([whole]) => whole);
}

it.each([
  ["按**一键重算**。", []],
  ["用**复制（带格式）**粘贴", ["用**复制（带格式）**粘"]],
  ["用**复制（带格式）**。", []],
  ["用**“复制”**吧", ["用**“复制”**吧"]],
  ["见 `**不是**` 和 **是**", []],
])("%s", (text, broken) => {
  expect(brokenBold(text)).toEqual(broken);
});

it.each(PAGES)("%s shows what is bold as bold", (page) => {
  expect(brokenBold(readFileSync(join(ROOT, page), "utf8"))).toEqual([]);
});
