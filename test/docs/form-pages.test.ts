import { allPages } from "../../src/docs";
import { planEdits } from "../../src/editing";
import { findForms, VOCABULARIES, type Form } from "../../src/forms";
import { FORM_NAMES } from "../../src/forms/form-names";
import { COMMON } from "../../src/forms/words/common";
import { assess } from "../../src/scoring";
import { tableCases } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";

const shown = (path: string) =>
  (allPages().find((page) => page.path === path)?.text ?? "").replace(/\\(?=[\\`*_[\]<>|#])/gu, "");
const index = shown("docs/forms/README.md");
const words = shown("docs/forms/words.md");

it("the index shows every form that is read", () => {
  for (const { kind, id } of VOCABULARIES) {
    expect(index).toContain(`## ${FORM_NAMES[kind]}`);
    expect(index).toContain(`\`${id}\``);
  }
});

it("every name of every vocabulary is shown, the common ones once for all", () => {
  const labels = (lists: readonly (readonly { readonly names: readonly string[] }[])[]) =>
    lists.flat().flatMap(({ names }) => names);
  const { columns, fields, fundColumns, fundRoles, fundPairs, fundPlan, goal, results, rowLabels } =
    COMMON;
  const common = labels([columns, fields, fundColumns, fundRoles]);
  const more = labels([fundPairs, fundPlan, goal, results, rowLabels]);
  expect(common.length + more.length).toBeGreaterThan(300);
  expect([...common, ...more].filter((name) => !words.includes(name))).toEqual([]);
  const own = VOCABULARIES.flatMap((each) =>
    each.columns.filter((one) => !COMMON.columns.includes(one)).flatMap(({ names }) => names),
  );
  expect(own.filter((name) => !index.includes(name))).toEqual([]);
});

it("has no hole in it", () => {
  for (const page of [index, words])
    expect(page).not.toMatch(/undefined|null|NaN|\[object|\| +\| +\|/u);
});

/** The cells that the page says a recalculation may write. */
const scoreCells = ({ indicators, fund, total }: Form) => [
  ...indicators.map(({ score }) => score),
  ...(fund?.lines ?? []).flatMap(({ rate, score }) => [rate, score]),
  ...[total?.score, total?.grade, total?.last],
];

it.each(tableCases().map((one) => [one.name, one] as const))(
  "what a recalculation of %s writes is what the page says",
  (_name, one) => {
    const { forms } = findForms(sketchToGrid(caseToSheet(one, "official")));
    for (const form of forms) {
      const section = index.split(`## ${FORM_NAMES[form.kind]}`)[1]?.split("\n## ")[0] ?? "";
      const edits = planEdits(form, assess(form)).edits;
      if (section.includes("不写（目标表没有得分）")) expect(edits).toEqual([]);
      const allowed = scoreCells(form).map((cell) => cell?.cell);
      expect(edits.map(({ cell }) => cell).filter((cell) => !allowed.includes(cell))).toEqual([]);
    }
  },
);
