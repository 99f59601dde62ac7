/**
 * What stands in an official form, as text, apart from how the form is drawn. An empty string is
 * an empty cell. Amounts are exact decimals without unit ("135.00"); a target carries its operator
 * and unit ("≥95%").
 */
export interface HeadContent {
  readonly year: number | null;
  readonly projectName: string;
  readonly department: string;
  readonly unit: string;
  readonly manager: string;
  readonly phone: string;
}

/** Amounts of one fund line in the fund block's unit. */
export interface FundAmounts {
  readonly initialBudget: string;
  readonly annualBudget: string;
  readonly executed: string;
}

/** The 项目资金 block: the total, and what it is made of. */
export interface FundContent {
  /** 万元 or 元, as the form prints it. */
  readonly unit: string;
  readonly total: FundAmounts;
  readonly appropriation: FundAmounts;
  readonly carryOver: FundAmounts;
  readonly other: FundAmounts;
}

/** One indicator row. `level1` and `level2` are given on every row; a drawing merges equal neighbours. */
export interface IndicatorContent {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
  /** Exact decimal; empty where the form leaves it open. */
  readonly points: string;
  readonly score: string;
  readonly note: string;
}

/** 附件1-1 项目支出绩效自评表 and the 部门整体支出绩效自评表, which differ in head and fund. */
export interface SelfEvaluationContent {
  readonly head: HeadContent;
  readonly fund: FundContent;
  readonly goal: { readonly expected: string; readonly actual: string };
  readonly indicators: readonly IndicatorContent[];
}

/** One indicator of a 项目支出绩效目标表. */
export interface TargetContent {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly target: string;
  readonly basis: string;
}

/** 项目支出绩效目标表 as Hebei prints it. */
export interface TargetTableContent {
  /** Printed under the title; Hebei's own form has no line for it and is drawn without. */
  readonly year?: number | null;
  /** Code and name of the unit as printed at the head. */
  readonly unit: string;
  readonly projectCode: string;
  readonly projectName: string;
  /** In 万元. */
  readonly budget: { readonly total: string; readonly fiscal: string; readonly other: string };
  readonly purpose: string;
  /** Share of the money spent by each date, as text ("50%"). */
  readonly payments: {
    readonly march: string;
    readonly june: string;
    readonly october: string;
    readonly december: string;
  };
  /** 目标内容1…, one text each. */
  readonly goals: readonly string[];
  readonly indicators: readonly TargetContent[];
}
