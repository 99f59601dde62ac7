import type { Said } from "../language/said";

/** Comparison a target prints, or `=` where it prints none (see `explicit`). */
export type Operator = ">=" | ">" | "<=" | "<" | "=";

/** More is better / less is better. */
export type Direction = "forward" | "reverse";

/** The official three-tier qualitative scale: 达成 / 部分达成 / 未达成. */
export type TierName = "achieved" | "partial" | "missed";

/** Where the true number lies, seen from the number written: 近500人 under it, 500余人 over it. */
export type Side = "under" | "over";

/** A number with its unit and its bound. Numbers are exact decimal strings, never binary floats. */
export interface Quantity {
  readonly kind: "quantity";
  readonly operator: Operator;
  /** Whether the cell (or its 指标性质 column) prints the operator. */
  readonly explicit: boolean;
  /** `±10%`: the absolute value is bounded; operator is then `<=`. */
  readonly band: boolean;
  readonly number: string;
  /** The unit as printed (`万元`, `%`, `人次`, `元/亩`), or null for a plain count. */
  readonly unit: string | null;
  /** Where the unit came from; null when there is none. */
  readonly unitSource: "number" | "description" | "name" | "form" | "target" | null;
  readonly direction: Direction;
  readonly directionSource: "operator" | "cost" | "name" | "default";
  /** Text glued to the number (`≥95保证办案完成度`), without the part read as unit. */
  readonly description: string | null;
  /** Of an actual that is no exact number (近500人, 超过20万元, 20余万元): on which side of it. */
  readonly side?: Side;
  /** Anything inferred on the way that the user should see and may reject. */
  readonly assumptions: readonly Said[];
}

/** A date that something must be done by, or was done on. */
export interface Deadline {
  readonly kind: "deadline";
  /** Last day of the period named, ISO `2021-12-31`; null where no date is named (在计划时间内). */
  readonly date: string | null;
  /** Whether the year was printed or taken from the form. */
  readonly yearSource: "printed" | "form" | null;
  /** `1-12月`: the month in which what lasts until the date begins; 0 where none is named. */
  readonly from?: number;
  /** `每月15日`, `次月05日`: the day of every month, or of the next; the date is then null. */
  readonly everyMonth?: string;
  /** `11月`: the whole month, and no day of it. */
  readonly ofMonth?: true;
  /** `11月底完成100%`: the quantity beside the deadline. */
  readonly quantity: Quantity | null;
}

/** One of the three official tiers, in its exact words. */
export interface Tier {
  readonly kind: "tier";
  readonly tier: TierName;
}

/** A sentence or a word of quality: a person's judgement. */
export interface Qualitative {
  readonly kind: "qualitative";
  /** `达成预期指标`, `已达成`: a tier in other words; null when no tier is said. */
  readonly tier: TierName | null;
  /** `已完成100%`: degree of completion in percent, never the indicator's own value. */
  readonly progress: string | null;
  /** 逐年提高, 有所下降: a target that only says which way; a rate beside it is what it came to. */
  readonly change?: true;
  /** 不低于上年, 预算以内: a target measured by something else; a rate beside it is what it came to. */
  readonly bound?: true;
  /** `1座（在建）`: the words that say of an actual's number that it is not done yet. */
  readonly unfinished?: string;
}

/** 不涉及, 无, —, /: nothing to score. */
export interface NotApplicable {
  readonly kind: "notApplicable";
  /** `said` 不涉及 in words; `dash` a placeholder sign (—, /, ——) or a lone 无. */
  readonly how: "said" | "dash";
}

/** Nothing was filled in. */
export interface Missing {
  readonly kind: "missing";
  readonly how: "empty" | "placeholder" | "instruction";
}

/** Two numbers of one unit, the lower first, both included but where the operator is strict. */
export interface Range {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** `1:20`; where the name says so, whether more or fewer of the second to the first is better. */
export interface Ratio {
  readonly first: string;
  readonly second: string;
  readonly better?: "more" | "fewer";
  /** What the name was taken to mean, where it was. */
  readonly taken?: Said;
}

/** One number of a target that names several, and what was achieved of it. */
export interface PairedPart {
  readonly target: Quantity;
  readonly actual: Quantity;
}

/** One of several days that something is due, and the day it was done (ISO). */
export interface PairedDay {
  readonly due: string;
  readonly done: string;
}

/** Text that looks like a value but cannot be read with certainty. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly reason: Said;
  /** `9月前`: the last day of either reading, so that a date outside both can still be judged. */
  readonly either?: { readonly earlier: string; readonly later: string };
  /** `90%-95%`: both ends, so that an actual between them can still be judged. */
  readonly within?: Range;
  /** `1:20`: both numbers, so that another ratio can still be compared. */
  readonly ratio?: Ratio;
  /** A bare 12 beside 1次/月: what it is as the sum of the year. */
  readonly sum?: Quantity;
  /** `5月底、10月底前`: the days, each beside its own of the actual. */
  readonly days?: readonly PairedDay[];
  /** `1200户4800人`: the numbers, each beside its own of the actual. */
  readonly parts?: readonly PairedPart[];
}

/** What a cell says. Every reader of cells returns one of these and never throws. */
export type Value = Quantity | Deadline | Tier | Qualitative | NotApplicable | Missing | Unreadable;

/** What stands around the cell and helps to read it. */
export interface ValueContext {
  /** The indicator's own text (三级指标). */
  readonly name?: string | undefined;
  /** The 二级指标, which tells a cost or a satisfaction row. */
  readonly level2?: string | undefined;
  /** The form's money unit (单位：万元), for cost rows. */
  readonly formUnit?: string | undefined;
  /** The form's year, for deadlines without one. */
  readonly year?: number | undefined;
}

/** A cell as the reader of values needs it. */
export interface ValueCell {
  readonly text: string;
  /** The stored value, where the host knows it: 0.85 shown as 85%, or shown as 1 by `0`. */
  readonly value?: string | number | boolean | null;
  readonly format?: string;
}
