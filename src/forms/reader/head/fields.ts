import type { FieldName, Form, FormCell } from "../../form";
import type { Board } from "../board";
import { isHeadLabel } from "../head-label";
import { labelKey } from "../label";
import { best, readLabelled, type Labelled } from "../labelled";
import type { Lexicon } from "../lexicon";
import { isMoneyUnit } from "../money-unit";
import { readResults } from "./results";
import type { Site } from "../sites";
import { YEAR_BEHIND } from "../title";

const NAMES: readonly FieldName[] = [
  "projectName",
  "projectCode",
  "department",
  "unit",
  "manager",
  "phone",
  "date",
];

const PHONE = /(?:\+?86[- ]?)?(?:1\d{10}|0\d{2,3}[- ]?\d{7,8}|\d{7,8})(?!\d)/;

export interface HeadReading {
  readonly fields: Form["fields"];
  /** Total score and grade printed in the form's head. */
  readonly score: FormCell | null;
  readonly grade: FormCell | null;
}

/** 项目负责人及电话：张某 13800000000: the number is the phone's, the rest the manager's. */
function splitPhone(manager: Labelled<FieldName>): { manager: FormCell; phone: FormCell } | null {
  const { value, label } = manager;
  const phone = PHONE.exec(value.text)?.[0];
  if (!phone || !/电话|方式|号码/.test(labelKey(label.text))) return null;
  const name = value.text.replace(phone, "").replace(/^[\s,，、/;；]+|[\s,，、/;；]+$/g, "");
  return { manager: { ...value, text: name }, phone: { ...value, text: phone } };
}

/** 部门：某区交通局  2020年度 in one cell: the year is the form's, and no part of the name. */
function withoutYear(value: FormCell): FormCell {
  const year = YEAR_BEHIND.exec(value.text);
  return year ? { ...value, text: value.text.slice(0, year.index) } : value;
}

/** Reads 项目名称, 主管部门 … in the given rows of a form. */
export function readHead(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): HeadReading {
  const isLabel = (text: string) => isHeadLabel(text, lexicon);
  const span = [site.left, site.right] as const;
  const labelled = readLabelled(board, rows, span, lexicon.fields, isLabel).filter(
    ({ role, value }) => !(role === "unit" && isMoneyUnit(value.text)),
  );
  const results = readResults(board, rows, span, lexicon);
  const fields: { [name in FieldName]?: FormCell } = {};
  for (const name of NAMES) {
    const found = best(labelled, name);
    if (found) fields[name] = name.startsWith("project") ? found.value : withoutYear(found.value);
  }
  const manager = best(labelled, "manager");
  const split = manager ? splitPhone(manager) : null;
  if (split) {
    fields.manager = split.manager;
    if (!fields.phone?.text) fields.phone = split.phone;
  }
  const score = best(results, "score")?.value ?? null;
  return { fields, score, grade: best(results, "grade")?.value ?? null };
}
