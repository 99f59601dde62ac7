import { OUTCOME_WORDS } from "../../checks/outcome-words";
import type { Outcome } from "../../checks";

export type ColumnId =
  | "number"
  | "name"
  | "unit"
  | "initialBudget"
  | "annualBudget"
  | "executed"
  | "rate"
  | "score"
  | "grade"
  | Outcome
  | "file";

/** A column of the summary's table; columns of one group stand under a common heading. */
export interface SummaryColumn {
  readonly id: ColumnId;
  readonly name: string;
  readonly group: string | null;
  /** In characters of the default font. */
  readonly width: number;
}

const MONEY = "资金情况";
const OPEN = "待处理的问题（处）";

export const COLUMNS: readonly SummaryColumn[] = [
  { id: "number", name: "序号", group: null, width: 5 },
  { id: "name", name: "项目名称", group: null, width: 27 },
  { id: "unit", name: "单位", group: null, width: 22 },
  { id: "initialBudget", name: "年初预算数", group: MONEY, width: 15 },
  { id: "annualBudget", name: "全年预算数", group: MONEY, width: 15 },
  { id: "executed", name: "全年执行数", group: MONEY, width: 15 },
  { id: "rate", name: "执行率", group: MONEY, width: 10 },
  { id: "score", name: "自评得分", group: null, width: 15 },
  { id: "grade", name: "等级", group: null, width: 7 },
  { id: "error", name: OUTCOME_WORDS.error, group: OPEN, width: 7 },
  { id: "warning", name: OUTCOME_WORDS.warning, group: OPEN, width: 7 },
  { id: "question", name: OUTCOME_WORDS.question, group: OPEN, width: 8 },
  { id: "file", name: "来源文件", group: null, width: 24 },
];

export const LAST_COLUMN = COLUMNS.length - 1;
