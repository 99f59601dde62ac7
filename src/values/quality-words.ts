import type { Qualitative, Tier, TierName } from "./value";

const GOAL = "(?:年度|年初|预期|既定|设定|预定|绩效|全年|本年度|总体)*(?:指标值?|目标值?|任务)+";

/**
 * The official scale in its wordings: 达成年度指标 (财预〔2020〕10号 and after), 全部或基本达成预期指标
 * (forms of 2018–2019), 基本达成目标 / 部分实现目标 / 实现目标程度较低.
 */
const TIERS: readonly (readonly [TierName, RegExp])[] = [
  ["achieved", new RegExp(`^(?:已)?(?:全部|完全)?(?:或)?基本(?:达成|实现|完成)${GOAL}$`, "u")],
  [
    "achieved",
    new RegExp(
      `^(?:已)?(?:全部|完全)?(?:达成|实现)${GOAL}(?:并?(?:且)?效果(?:较好|显著|明显|良好))?$`,
      "u",
    ),
  ],
  [
    "partial",
    new RegExp(
      `^部分(?:达成|实现|完成)${GOAL}(?:[,，]?(?:并|且|并且)?(?:具有|有|具备)一定(?:的)?(?:效果|成效))?$`,
      "u",
    ),
  ],
  ["missed", new RegExp(`^未(?:达成|实现|完成|能?达到)${GOAL}[,，]?(?:并|且|并且)?效果较差$`, "u")],
  ["missed", new RegExp(`^(?:未(?:达成|实现))(?:年度|预期|年初)?(?:指标|目标)$`, "u")],
  ["missed", /^实现目标程度较低$/u],
];

/** 达成预期指标 by itself is how people write “done”; it says the tier but is no official wording. */
const PLAIN_ACHIEVED = /^(?:已)?(?:达成|达到|实现)预期(?:指标|目标|效果|要求|值)?$/u;

const DONE = "(?:完成|达成|实现|达标|达到|办结|竣工|完工|落实|到位)";
const SAID: readonly (readonly [TierName, RegExp])[] = [
  [
    "achieved",
    new RegExp(
      `^(?:已|均已|已经|全部|已全部|全部已|均|圆满|已圆满|超额|已超额|顺利|基本|已基本|按时|已按时|按期|已按期|如期|已如期|及时|已及时)*${DONE}(?:了)?(?:${GOAL}|要求|效果)?$`,
      "u",
    ),
  ],
  ["partial", new RegExp(`^(?:已)?部分(?:完成|达成|实现|达标|达到)(?:${GOAL})?$`, "u")],
  [
    "missed",
    new RegExp(`^(?:尚|还|均)?(?:未|没有|没)(?:能)?${DONE}(?:${GOAL})?$|^(?:不达标|未达标)$`, "u"),
  ],
];

/** A wording of the official three-tier scale, or null. Takes normalised text. */
export function readTier(text: string): Tier | Qualitative | null {
  const words = text.replace(/[。.;!]+$/u, "");
  if (PLAIN_ACHIEVED.test(words)) return { kind: "qualitative", tier: "achieved", progress: null };
  for (const [tier, pattern] of TIERS) if (pattern.test(words)) return { kind: "tier", tier };
  for (const [tier, pattern] of SAID)
    if (pattern.test(words)) return { kind: "qualitative", tier, progress: null };
  return null;
}

const PERCENT = "(?<percent>\\d+(?:\\.\\d+)?)(?:%|百分比)";
/** `已完成100%`: how far one has come, whatever the indicator measures. */
const PROGRESS = new RegExp(
  `^(?:目前|现|至今|截至目前|截止目前)?(?:已|已经|均已)(?:全部|基本|累计)?(?:完成|达成|实现|落实)(?:了)?(?:目标|任务|计划|进度|工作|年度|全年|总|工程|量)*(?:的|:|\\()?${PERCENT}\\)?[。.]?$`,
  "u",
);
/** Without 已 it is progress only where the words say of what: 完成计划的95%, 完成进度80%. */
const PROGRESS_OF = new RegExp(
  `^(?:按)?(?:实际|全部|累计)?完成(?:了)?(?:目标|任务|计划|年度|全年|总|工程|工作|进度|量)+(?:的|:|为)?${PERCENT}[。.]?$|^(?:工程|项目|总体|形象)进度(?:的|:|为|达到|达|已达)?(?<percent2>\\d+(?:\\.\\d+)?)%[。.]?$`,
  "u",
);
const PROGRESS_PLAIN = new RegExp(`^(?:实际|全部|累计)?完成${PERCENT}[。.]?$`, "u");

/**
 * The degree of completion in percent that the text states, or null. `loose` admits 完成95% and
 * 完成计划的95% too, which are progress only beside a target that is no percentage itself.
 */
export function readProgress(text: string, loose: boolean): string | null {
  const found =
    PROGRESS.exec(text) ?? (loose ? (PROGRESS_OF.exec(text) ?? PROGRESS_PLAIN.exec(text)) : null);
  return found?.groups?.["percent"] ?? found?.groups?.["percent2"] ?? null;
}

/** A word or sentence of quality that says no tier and no progress. */
export const PLAIN_QUALITY: Qualitative = { kind: "qualitative", tier: null, progress: null };
