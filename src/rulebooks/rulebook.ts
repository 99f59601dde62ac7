/** Where a number or a rule comes from. */
export interface Citation {
  /** The document, or 表内打印的规则 where the form itself prints it. */
  readonly title: string;
  readonly issuer: string;
  readonly year: number | null;
  readonly clause: string;
  /** The words themselves, shortened to what is cited. */
  readonly quote: string;
  /** A1 address, where the source is a cell of the form being scored. */
  readonly cell?: string;
}

/** 优 / 良 / 中 / 差. */
export type Grade = "excellent" | "good" | "fair" | "poor";

/** A grade from its lower limit (included) on a scale of 100, up to the next better grade's limit. */
export interface GradeBand {
  readonly grade: Grade;
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
}
