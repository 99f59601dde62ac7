import type { Choices } from "./choice";
import type { Citation } from "./citation";
import type { RowRule } from "./row-rule";

export type { Citation } from "./citation";

/** 优 / 良 / 中 / 差. */
export type Grade = "excellent" | "good" | "fair" | "poor";

/** A grade from its lower limit (included) on a scale of 100, up to the next better grade's limit. */
export interface GradeBand {
  readonly grade: Grade;
  /** The form's own word for it, where that is of another scale (A, 一等); absent for 优, 良 and their like. */
  readonly word?: string;
  readonly from: string;
  readonly citation: Citation;
}

/** Over-fulfilment (B−A)/A from `from` (included) to `to` (excluded; null: no end) costs `deduct` of the points. */
export interface OverfulfilmentBand {
  readonly from: string;
  readonly to: string | null;
  readonly deduct: string;
  readonly citation: Citation;
}

/** The part of the points that a qualitative tier may get: `from` (included) to `to`, as shares of 1. */
export interface TierBand {
  readonly tier: "achieved" | "partial" | "missed";
  readonly from: string;
  readonly to: string;
  readonly citation: Citation;
}

/** What a form evaluates: one project, or a whole department. */
export type Evaluated = "project" | "department";

/** The points that a level-1 indicator is to carry (产出指标 50). */
export interface LevelWeight {
  /**
   * As it is printed, without 指标: 产出, 效益, 服务对象满意度, 预算执行率. 绩效 and 绩效目标 stand for all
   * rows of the indicator table together.
   */
  readonly level: string;
  readonly points: string;
  readonly citation: Citation;
  /** Only for these forms; absent: for all forms of the rulebook. */
  readonly forms?: readonly Evaluated[];
}

/** The rule of a row that many forms name and few print (结转结余率). */
export interface NamedRowRule {
  /** Matches the row's name, without white space. */
  readonly name: RegExp;
  readonly rule: RowRule;
  readonly citation: Citation;
  /** Only for these forms; absent: for all forms of the rulebook. */
  readonly forms?: readonly Evaluated[];
}

/** Which forms a rulebook is for, where the form does not say itself. */
export interface Reach {
  /** Provinces by their short names (四川), which a form's units are in; empty: anywhere. */
  readonly places: readonly string[];
  /** First and last year, both included; null: no limit. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** Projects, whole departments, or both. */
  readonly forms: readonly Evaluated[];
  /** Points of the fund block that only this rulebook's forms print (20); null: any. */
  readonly ratePoints: string | null;
  /** The official table that only this rulebook's place has; null: none. */
  readonly table: string | null;
  /** Where such a form was seen. */
  readonly citation: Citation;
}

/** The legal numbers that score a form. All numbers are exact decimal strings. */
export interface Rulebook {
  readonly id: string;
  readonly name: string;
  readonly citation: Citation;
  /** 得分不超过分值. */
  readonly cap: Citation;
  /** 正向 B/A, 反向 A/B. */
  readonly ratio: Citation;
  /** 执行率 × 分值. */
  readonly executionRate: Citation;
  /** A ladder or a deduction that the form prints for its execution rate; absent where it is 执行率 × 分值. */
  readonly rateRule?: { readonly rule: RowRule; readonly citation: Citation };
  /** Bands for a target set too low; empty where over-fulfilment costs nothing. */
  readonly overfulfilment: readonly OverfulfilmentBand[];
  readonly grades: readonly GradeBand[];
  readonly tiers: readonly TierBand[];
  /** A deviating row needs a note. */
  readonly note: Citation;
  /** Under this execution rate an explanation is asked for (0.9). */
  readonly rateExplanation: {
    readonly under: string;
    readonly printed: boolean;
    readonly citation: Citation;
  };
  /** 2.8: whether rows that do not apply are taken out and the rest scaled to 100. */
  readonly rescaleNotApplicable: Citation | null;
  /** 得分保留一位小数: decimal places of the scores; absent where nothing is printed (decision 8). */
  readonly places?: { readonly number: 0 | 1 | 2; readonly citation: Citation };
  readonly reach: Reach;
  /** What each level-1 indicator should add up to; empty where nothing is prescribed. */
  readonly levelWeights: readonly LevelWeight[];
  /** Rules of rows by their names, for forms that print none; a printed one takes their place. */
  readonly rowRules: readonly NamedRowRule[];
  /** Where the wording leaves a choice: the option taken. */
  readonly choices: Choices;
}
