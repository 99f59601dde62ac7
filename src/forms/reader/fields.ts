import type { FieldName, Form, FormCell } from "../form";
import type { Board } from "./board";
import { best, readLabelled, type Labelled } from "./labelled";
import { labelKey } from "./label";
import type { Lexicon } from "./lexicon";
import { isMoneyUnit } from "./money-unit";
import type { Site } from "./sites";

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

/** Whether a text is a label of the form's head or goal, and so never a value. */
export function isHeadLabel(text: string, lexicon: Lexicon): boolean {
  return (
    lexicon.fields.find(text) !== null ||
    lexicon.results.find(text) !== null ||
    OTHER_LABELS.test(labelKey(text))
  );
}

/** Labels that are printed between those that are read, and whose values are not theirs. */
const OTHER_LABELS =
  /^(项目|资金)(类别|属性|类型|性质|分类|期|起止时间|级次)|^(财政(业务)?处室|金额单位|归口(处室|科室)|预算年度|年度|项目实施期|资金用途|支出功能分类)|^单位:(人民币)?[十百千万亿]*元$/;

/** 项目负责人及电话：张某 13800000000: the number is the phone's, the rest the manager's. */
function splitPhone(manager: Labelled<FieldName>): { manager: FormCell; phone: FormCell } | null {
  const { value, label } = manager;
  const phone = PHONE.exec(value.text)?.[0];
  if (!phone || !/电话/.test(label.text)) return null;
  const name = value.text.replace(phone, "").replace(/^[\s,，、/;；]+|[\s,，、/;；]+$/g, "");
  return { manager: { ...value, text: name }, phone: { ...value, text: phone } };
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
  const results = readLabelled(board, rows, span, lexicon.results, isLabel);
  const fields: { [name in FieldName]?: FormCell } = {};
  for (const name of NAMES) {
    const found = best(labelled, name);
    if (found) fields[name] = found.value;
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
