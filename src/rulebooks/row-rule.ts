/**
 * The rules that single rows print in their 评分标准 or 得分计算方法 (decision 9), as data. All numbers
 * are exact decimal strings; a `%` unit on a step or a limit means percentage points.
 */
export type RowRule =
  Checklist | StepDeduction | StepEarning | BandScores | WordTiers | YesNo | Proportion;

/** Points, or a share of the row's points (0.1 of them). */
export interface Amount {
  readonly number: string;
  readonly of: "points" | "share";
}

/** One item of a checklist. */
export interface ChecklistItem {
  /** As printed: ①, 1、 or (1); what a person answers with (③⑤不合格). */
  readonly mark: string;
  readonly text: string;
  /** What failing the item costs, or what passing it earns. Points. */
  readonly points: string;
}

/**
 * ①…②…③… 每有一项不合格扣0.5分，扣完为止 (3.3–3.5), or ①…(1分)②…(1分), where each item earns its own.
 * The answer stands in the row's 完成值 cell: 全部合格, or ③⑤不合格.
 */
export interface Checklist {
  readonly kind: "checklist";
  readonly items: readonly ChecklistItem[];
  /** What each failed item costs where the cell lists no items (缺一项扣0.5分); null where it lists them. */
  readonly perItem: string | null;
  /** `deducts`: points less the failed items. `earns`: the sum of the passed ones, up to the points. */
  readonly way: "deducts" | "earns";
  /** What is printed as full marks of a list that deducts (全部符合得3分); absent where nothing is. */
  readonly full?: string;
  /** 最多扣3分: no more points are lost than these; absent where nothing is printed. */
  readonly mostLost?: string;
  /** 每缺1个扣2分: where a row counts, what is missing of its target costs that. */
  readonly lacking?: true;
  /** 各占1/3权重: the points of the items are so many parts of the row's points out of 3. */
  readonly outOf?: string;
}

/** A number with its unit. */
export interface Measure {
  readonly number: string;
  readonly unit: string | null;
}

/**
 * Full marks up to a base, then a deduction for every step beyond it, down to nothing: 每高出1个百分点
 * 扣0.4分，扣完为止 (3.6, 3.7), 90%以上得10分，每降5%扣1分 (R16), ≦0计8分，每超过一个百分点扣0.8分 (R11).
 */
export interface StepDeduction {
  readonly kind: "step-deduction";
  /** Where deductions begin: a printed number, last year's value or the target, both in the target cell. */
  readonly base:
    | { readonly of: "number"; readonly limit: Measure }
    | { readonly of: "target" }
    | { readonly of: "lastYear" };
  /** On which side of the base points are lost; on both where the base is a point (100%计6分). */
  readonly side: "above" | "below" | "both";
  readonly step: Measure;
  readonly deduct: Amount;
  /** What is printed as full marks (计8分); null where nothing is. */
  readonly full: string | null;
  /** Part of a step: costs nothing, its part, or a whole step; null where the wording leaves it open. */
  readonly partial: "none" | "linear" | "whole" | null;
  /**
   * 低于60%不得分: no points from here on; null where none is printed. `included` is null where a loose
   * word (以下, 超过) leaves it open whether the limit itself still scores. `excess`: 超过5个百分点不得分
   * speaks of how far the base is exceeded.
   */
  readonly nothingFrom:
    (Measure & { readonly included: boolean | null; readonly excess?: true }) | null;
  /**
   * What the rule names as measured (满意度, 偏差率): the row's own value, or another that is made of it;
   * absent where it names nothing.
   */
  readonly name?: string;
  /** 偏差在3个百分点以内: the base is printed in percentage points, and is no part of the target. */
  readonly inPoints?: true;
  /** 控制在预算内得满分，每超1%扣0.5分: the target is a budget, or the rule is another row's. */
  readonly ofBudget?: true;
  /** 调整率绝对值≤5%: points are lost for the actual's distance from nothing, whatever its sign. */
  readonly absolute?: true;
  /** 每逾期1天扣1分: what lies beyond the target is the time past its date. */
  readonly late?: true;
  /** 最多扣3分: no more points are lost than these; absent where nothing is printed. */
  readonly mostLost?: string;
  /** 每增加1%加1分: what more than the base earns, which no row has the points for. */
  readonly bonus?: string;
}

/** 每完成1项得2分，最高10分; 完成5项得8分，每增加1项加0.5分，最高加2分. */
export interface StepEarning {
  readonly kind: "step-earning";
  /** What is given once so much is done, and from where on the steps count; absent where they count from nothing. */
  readonly from?: { readonly at: Measure; readonly points: string };
  readonly step: Measure;
  /** Points for each step. */
  readonly gives: string;
  /** 最高10分 of all, 最高加2分 of the steps alone; null where none is printed. */
  readonly most: { readonly number: string; readonly of: "all" | "steps" } | null;
  /** 共5项: of how many, in the unit of the steps; the row's points are what all of them earn. */
  readonly count?: string;
  /** What is counted, where the rule says it (培训, 活动); absent where it is whatever the row counts. */
  readonly noun?: string;
}

/** An end of a band. */
export interface Limit {
  readonly number: string;
  readonly included: boolean;
}

/** ±10%以内5分，±10%-15%以内3分，±20%以外不得分; 达到95%得满分，90%-95%得3分，90%以下不得分. */
export interface BandScores {
  readonly kind: "bands";
  /**
   * The actual itself or its absolute value, the completion rate B÷A, or its distance from the target
   * in either direction. `achieved` (完成95%以上) is the rate of an amount, and the actual itself where
   * the target is a percentage.
   */
  readonly measure: "actual" | "absolute" | "completion" | "achieved" | "deviation";
  /** What the rule names as measured (满意度, 偏差率); absent where it names nothing. */
  readonly name?: string;
  readonly unit: string | null;
  /**
   * The print ends at 100 % (100%得10分，否则不得分), and the highest band goes on beyond it: where less
   * is better, that is no band of the print.
   */
  readonly upToWhole?: true;
  /** Without gap or overlap, the best first. */
  readonly bands: readonly {
    readonly from: Limit | null;
    readonly to: Limit | null;
    readonly score: Amount;
  }[];
}

/** 健全的得10分，基本健全的得6分，不健全的扣10分: words that may be the actual, the best first. */
export interface WordTiers {
  readonly kind: "words";
  readonly tiers: readonly {
    readonly words: string;
    readonly points: string;
    /** 得一半: the points are so much of the row's; absent where they are points. */
    readonly of?: "share";
  }[];
}

/** 有…计2分，没有不得分; 按时完成得5分，否则不得分. */
export interface YesNo {
  readonly kind: "yes-no";
  readonly question: string;
  readonly yes: Amount;
  /** Null where it is a person's: 按期完成得满分，每逾期1个月扣1分. */
  readonly no: Amount | null;
  /** 完成, where the second answer is 未完成 and the question has other words for it. */
  readonly undone?: string;
  /** What the same sentence asks for besides. */
  readonly also?: string;
}

/**
 * 得分=预算执行率×10分，低于60%不得分; ≥90%得满分，否则按比例得分: a rate of the points, between a limit from
 * which all of them are given and one below which none are.
 */
export interface Proportion {
  readonly kind: "proportion";
  /** The rate that is multiplied by the points; absent for the degree of completion. */
  readonly name?: string;
  /**
   * `rate`: the rate times the points. `of-limit`: its part of the limit of full marks (执行率÷90%×分值).
   * `open`: 按比例, which may be either. `none`: nothing is printed of what misses that limit.
   */
  readonly below: "rate" | "of-limit" | "open" | "none";
  /** From here on all the points are given: a number, or the target; null where only the formula is printed. */
  readonly full: Measure | "target" | null;
  /** Under it nothing is given; `included` as in a step deduction. */
  readonly nothingUnder: (Measure & { readonly included: boolean | null }) | null;
  /** The points that the rule names, which must be the row's; null where it names none. */
  readonly points: string | null;
}
