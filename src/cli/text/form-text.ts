import { allRows } from "../../forms/all-rows";
import { rangeToA1 } from "../../sheet/address";
import type { Form, FormKind } from "../../forms/form";
import { FORM_NAMES } from "../../forms/form-names";

/** Not every place's scorecard is Beijing's, whose table has the official name of the kind. */
const KINDS: Readonly<Record<FormKind, string>> = {
  ...FORM_NAMES,
  "department-scorecard": "部门整体绩效评分表",
};

/** One line that names a form: kind, year, project or unit, place. */
export function formHeading(form: Form): string {
  const who =
    form.fields.projectName?.text || form.fields.unit?.text || form.fields.department?.text;
  return [
    `  ${KINDS[form.kind]}`,
    form.year === null ? "年度未注明" : `${form.year}年度`,
    ...(who ? [who] : []),
    `${form.sheet}!${rangeToA1(form.area)}`,
  ].join(" · ");
}

/** What was recognised, for a person at a terminal. */
export function formText(form: Form): string {
  const rows = allRows(form).map((row) => {
    const name = row.level3?.text || row.level2?.text || "（无名称）";
    const facts = [row.target?.text, row.actual?.text].map((text) => text || "—").join(" → ");
    const marks = row.points
      ? `${row.score?.text || "—"}/${row.points.text || "—"}`
      : (row.score?.text ?? "");
    return `    ${row.score?.cell ?? row.target?.cell ?? ""}  ${oneLine(name)}：${oneLine(facts)}  ${marks}`;
  });
  const total = form.total?.score?.text
    ? [`    总分 ${form.total.score.text} ${form.total.grade?.text ?? ""}`]
    : [];
  const unclear = form.notUnderstood.map((thing) => `    ？${thing.cell} ${thing.why.zh}`);
  return [formHeading(form), ...rows, ...total, ...unclear].join("\n");
}

/** Breaks and runs of space folded, so that a row stays a row. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
