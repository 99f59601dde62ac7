import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apply, printedChanges, takeBack } from "./printed-diff";

const ROOT = join(__dirname, "../..");
const changesOf = (page: string) => printedChanges(readFileSync(join(ROOT, page), "utf8"));

/** A copy of the product to change, as a contributor would. */
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "ziping-recipe-"));
  for (const part of ["src", ".swcrc"])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** What the copy of the product answers, as it stands now. */
function ask(question: string): unknown {
  const program = `require("./src/dev/typescript.cjs");\nconsole.log(JSON.stringify((${question})()));`;
  const run = spawnSync(process.execPath, ["-e", program], { cwd: copy, encoding: "utf8" });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout);
}

const RULEBOOK_OF_YUNNAN = `() => {
  const { chooseRulebook } = require("./src/rulebooks/index.ts");
  const form = { title: "项目支出绩效自评表", year: 2022, region: "云南省某县水务局", form: "project", notes: [] };
  const { id, levelWeights } = chooseRulebook(form).rulebook;
  return [id, levelWeights.map(({ points }) => points).join("/")];
}`;

const SAID_OF_NO_POINTS = `() => {
  const { CHECKS, review } = require("./src/checks/index.ts");
  const { exampleWorkbook } = require("./src/checks/examples/example-workbook.ts");
  const example = { about: "", sheets: [{ base: "project", set: { G18: "0", H18: "0" } }] };
  const findings = review(exampleWorkbook(example), CHECKS);
  return findings.filter(({ check }) => check === "zero-points").map(({ cell, outcome }) => [cell, outcome]);
}`;

const SENTENCE = `() => {
  const { zhCN } = require("./src/taskpane/strings/zh-CN.ts");
  const { en } = require("./src/taskpane/strings/en.ts");
  const shown = require("node:fs").readFileSync("src/taskpane/components/ScoreCard.tsx", "utf8");
  const key = "score.missing";
  return [key in zhCN, key in en, shown.includes('t("' + key + '"')];
}`;

describe.each([
  {
    page: "docs/adding-a-rulebook.md",
    question: RULEBOOK_OF_YUNNAN,
    without: ["ministry-common", "10/50/30/10"],
    with: ["yunnan-2021", "10/40/30/20"],
  },
  {
    page: "docs/adding-a-check.md",
    question: SAID_OF_NO_POINTS,
    without: [],
    with: [["G18", "question"]],
  },
  {
    page: "docs/adding-a-string.md",
    question: SENTENCE,
    without: [false, false, false],
    with: [true, true, true],
  },
])("the change that $page shows", (recipe) => {
  const changes = changesOf(recipe.page);

  it("is the one that made the product what it is", () => {
    expect(changes.length).toBeGreaterThan(1);
    for (const change of changes) takeBack(change, copy);
    expect(ask(recipe.question)).toEqual(recipe.without);
    for (const change of changes) apply(change, copy);
    expect(ask(recipe.question)).toEqual(recipe.with);
    for (const { file } of changes) {
      expect(readFileSync(join(copy, file), "utf8")).toBe(readFileSync(join(ROOT, file), "utf8"));
    }
  });
});

it("a sentence in one language only is told by the test that the page names", () => {
  const [zh, en, ...rest] = changesOf("docs/adding-a-string.md");
  expect([zh?.file, en?.file]).toEqual([
    "src/taskpane/strings/zh-CN.ts",
    "src/taskpane/strings/en.ts",
  ]);
  takeBack(en!, copy);
  expect(ask(SENTENCE)).toEqual([true, false, true]);
  const words = (file: string) =>
    readFileSync(join(copy, file), "utf8").match(/^ {2}"[\w.-]+":/gmu);
  expect(words(zh!.file)).not.toEqual(words(en!.file));
  apply(en!, copy);
  expect(words(zh!.file)).toEqual(words(en!.file));
  expect(rest).toHaveLength(1);
});

it("a diff that the product does not hold is refused", () => {
  const [change] = changesOf("docs/adding-a-check.md");
  const other = { ...change!, hunks: [{ before: "", after: "export const other = 1;\n" }] };
  expect(() => takeBack(other, copy)).toThrow("does not hold once");
});
