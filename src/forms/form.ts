import type { CellValue } from "../sheet/grid";
import type { CellRange, CellRef } from "../sheet/address";
import type { Said } from "../language/said";
import type { ExtraKind } from "./words/extras";

/** The official forms this product reads. */
export type FormKind =
  | "project-self-evaluation"
  | "department-scorecard"
  | "department-self-evaluation"
  | "target-table";

/** A value of the form with the cell it stands in. An empty cell has `text: ""`. */
export interface FormCell extends CellRef {
  /** What the cell shows, trimmed at both ends; never normalised further. */
  readonly text: string;
  /** A1 address; of a merged area, its top left cell. */
  readonly cell: string;
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
  readonly locked: boolean;
}

/** Header fields by what they mean. */
export type FieldName =
  "projectName" | "projectCode" | "department" | "unit" | "manager" | "phone" | "date";

export type FundRole = "total" | "appropriation" | "carryOver" | "other" | "part";

/** The columns of a fund line. */
export type FundColumn =
  "initialBudget" | "annualBudget" | "executed" | "points" | "rate" | "score";

/** One line of the fund block; a column that the form does not print is null. */
export type FundLine = {
  readonly name: string;
  readonly role: FundRole;
  /** Where the line's name stands. */
  readonly nameCell: FormCell;
} & { readonly [column in FundColumn]: FormCell | null };

/** The 项目资金 block. */
export interface Fund {
  /** Money unit as printed (万元, 元), null where none is printed. */
  readonly unit: string | null;
  readonly lines: readonly FundLine[];
  /**
   * The points of the execution rate where a heading prints them instead of a 分值 column
   * (得分(20分*执行率), 预算执行情况(20分)): `text` is the number, `cell` the heading; else null.
   */
  readonly ratePoints: FormCell | null;
  /** 资金用途 of a target table. */
  readonly purpose: FormCell | null;
  /** 资金支出计划 of a target table, by date (3月底 20%); empty where none is printed. */
  readonly payments: readonly { readonly label: FormCell; readonly share: FormCell }[];
}

/** The columns of an indicator row. */
export type IndicatorColumn =
  "level1" | "level2" | "level3" | "target" | "actual" | "points" | "score" | "note";

/**
 * One row of the indicator table. A column that the form does not print is null; 一级 and 二级
 * that merged cells or blanks below share are given on every row they cover.
 */
export type Indicator = {
  /** Sheet row, zero-based. */
  readonly row: number;
  /** The row's own scoring rule (得分计算方法, 评分标准), where the form has such a column. */
  readonly rule: FormCell | null;
  /** The three cells of a split target (指标性质, 指标值, 度量单位); null where it is one cell. */
  readonly targetParts: {
    readonly nature: FormCell | null;
    readonly number: FormCell;
    readonly unit: FormCell | null;
  } | null;
  /** 绩效指标描述, 指标解释 and 指标值确定依据, where a form has such columns. */
  readonly description: FormCell | null;
  readonly basis: FormCell | null;
  /** The heading of the block that the row stands in (年度绩效目标1(40分)); null outside blocks. */
  readonly block: FormCell | null;
  /** Further targets of the row, one a column: per township, or 优/良/中/差 standards. */
  readonly furtherTargets: readonly { readonly name: FormCell; readonly target: FormCell }[];
  /** How many rows share this points cell (1 when it is the row's own). */
  readonly pointsSharedBy: number;
  /** How many numbered rows below share out this row's marks among them; absent where none do. */
  readonly sumOf?: number;
} & { readonly [column in IndicatorColumn]: FormCell | null };

/** A row beside the full marks, such as 加分项 5 or 减分项 -5 under a table of 100 points. */
export interface Extra {
  readonly kind: ExtraKind;
  readonly indicator: Indicator;
}

/** The 总分 / 合计 row. */
export interface TotalRow {
  readonly points: FormCell | null;
  readonly score: FormCell | null;
  /** The form's own grade cell, where it prints one (等级) or holds a grade word. */
  readonly grade: FormCell | null;
  /** The row's last cell inside the table, where a grade goes when the form has no cell for it. */
  readonly last: FormCell | null;
  /** A total that the form's head prints as well (自评得分); absent where it prints none. */
  readonly inHead?: FormCell;
}

/** Something in the form's area that the reader saw and could not place. */
export interface NotUnderstood {
  readonly cell: string;
  readonly text: string;
  readonly why: Said;
  /** Of a table that was not read: whether it is a form all the same, as its title or its total says. */
  readonly isForm?: true;
}

/** What a form has said in rows under its table: 评价结论, 主要经验, 存在问题, 改进措施, 其他说明. */
export type ClosingName = "conclusion" | "experience" | "problems" | "measures" | "other";

/** An official form as read from a sheet. */
export interface Form {
  readonly kind: FormKind;
  /** Id of the vocabulary that read it (forms/…/vocabulary). */
  readonly vocabulary: string;
  readonly sheet: string;
  /** The form's whole area. */
  readonly area: CellRange;
  readonly title: FormCell | null;
  readonly year: number | null;
  readonly fields: { readonly [name in FieldName]?: FormCell };
  readonly fund: Fund | null;
  readonly goal: { readonly expected: FormCell | null; readonly actual: FormCell | null };
  readonly indicators: readonly Indicator[];
  /** Bonus and deduction rows, which are none of the indicators; absent where the form has none. */
  readonly extras?: readonly Extra[];
  readonly total: TotalRow | null;
  /** In words, as a unit wrote it; empty cells and 无 are kept as they stand. */
  readonly closing: { readonly [name in ClosingName]?: FormCell };
  /** The rule text printed under or beside the table, one entry per numbered rule. */
  readonly printedNotes: readonly FormCell[];
  readonly notUnderstood: readonly NotUnderstood[];
}
