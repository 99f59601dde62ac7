import type { Phrase } from "./phrases/understood";
import { dimensionOf } from "./units/convert";
import { isUnwanted, UNWANTED_THING } from "./directions/direction-names";
import { inferUnit } from "./unit-inference";
import { fold } from "./normalise";
import { NO_LEAD } from "./phrases/phrase";
import { assumed } from "./reasons";
import { nameIn } from "./name-in";
import type { Quantity, ValueContext } from "./value";

const AFTER = "(?:发生|现象|行为|问题|情况)*[。.]?$";

/** 零事故, 0投诉: none of what nobody wants. */
const ZERO = new RegExp(
  `^(?:实现|确保|保证|力争|做到|达到|保持)?[零0〇](?<thing>(?:重大|较大|安全|责任|生产)*(?:${UNWANTED_THING}|发生))${AFTER}`,
  "u",
);

const WHEN = "(?:全年|年内|本年度?|\\d{4}年度?|全部|均|共|实际|目前)*";
/** 未发生, 没有发生安全事故, 无投诉: the same in an actual. */
const NOT_ONE = new RegExp(
  `^${WHEN}(?:(?:未|没有|无|零)(?:发生|出现|产生|收到|接到|发现)(?:过|任何|一起|1起|一例|1例)*[^\\d,;。完达]{0,10}|(?:无|没有|未有)[^\\d,;。完达]{0,6}(?:${UNWANTED_THING})${AFTER})[。.]?$`,
  "u",
);

/** 无 under 重大舆情 promises that there is none; a stroke promises nothing. */
export function isLoneNone(text: string): boolean {
  return /^\s*无[。.]?\s*$/u.test(text);
}

/** 无投诉, 不发生安全事故, 杜绝重大舆情: none of it is promised; 不超预算 is a limit and no count. */
const NONE_PROMISED = new RegExp(
  `^(?:确保|保证|实现|力争|做到|坚决|全年|年内)*(?:无|零|[不未](?=发生|出现|产生)|没有|杜绝|防止|避免)(?:发生|出现|产生)?(?:(?:任何|重大|较大|特大|一般|以上|及|安全|责任|生产|群体性|有效|质量)*(?:${UNWANTED_THING}))?${AFTER}`,
  "u",
);

/** None of what nobody wants as a target, and said; null for any other words. */
export function nonePromised(written: string, context: ValueContext): Quantity | null {
  const text = fold(written);
  const thing = UNWANTED_AT_END.exec(text)?.[0] ?? null;
  if (!NONE_PROMISED.test(text) || (thing === null && !isUnwanted(nameIn(context)))) return null;
  // 0% of a row of satisfaction, as a bare 0 beside it is read
  const { unit, source } = inferUnit(noneOf(thing), context);
  return {
    kind: "quantity",
    operator: "=",
    explicit: false,
    band: false,
    number: "0",
    unit,
    unitSource: source,
    direction: "reverse",
    directionSource: "name",
    description: thing,
    assumptions: [assumed.nonePromised(text)],
  };
}

const UNWANTED_AT_END = new RegExp(`(?:${UNWANTED_THING})${AFTER}`, "u");

const NEGATED = new RegExp(
  `^${WHEN}(?:暂?无|没有?|未有?|零)(?:发生|出现|产生|收到|接到|发现)?(?:过|任何|一起|1起|一例|1例)*`,
  "u",
);

/** 零事故 as a number; null for any other text. */
export function zeroPhrase(text: string): Phrase | null {
  const thing = /^[零〇][。.]?$/u.test(text) ? "" : ZERO.exec(text)?.groups?.["thing"];
  return thing === undefined ? null : noneOf(thing || null);
}

const noneOf = (description: string | null): Phrase => ({
  lead: NO_LEAD,
  number: "0",
  unit: null,
  unitIn: null,
  about: false,
  remarks: [],
  description,
  yuanAssumed: false,
});

/**
 * 未发生, or a lone 无, beside ≤3起 or 0 under a name of what nobody wants: nothing of it, said as
 * an assumption. Null where the row asks for anything else.
 */
export function noneAtAll(written: string, name: string, aim: Quantity): Quantity | null {
  const kind = dimensionOf(aim.unit) ?? "";
  if (aim.direction !== "reverse" || kind.startsWith("money")) return null;
  const text = fold(written);
  const isLone = /^暂?[无没]有?[。.]?$/u.test(text);
  if (!isLone && !NOT_ONE.test(text)) return null;
  const promised = [name, aim.description ?? ""];
  if (!promised.some(isUnwanted) || !isOf(text, promised.join())) return null;
  return {
    kind: "quantity",
    operator: "=",
    explicit: false,
    band: false,
    number: "0",
    unit: aim.unit,
    unitSource: aim.unit === null ? null : "target",
    direction: aim.direction,
    directionSource: aim.directionSource,
    description: null,
    assumptions: [assumed.none(text)],
  };
}

/** 无超支 says nothing of 偏差率: what there is none of must be what was asked for, if it is named. */
function isOf(text: string, promised: string): boolean {
  const named = text.replace(NEGATED, "").replace(/(?:发生|现象|行为|问题|情况|[。.])+$/u, "");
  return (
    named.length < 2 ||
    Array.from(named).some(
      (_, at) => at + 2 <= named.length && promised.includes(named.slice(at, at + 2)),
    )
  );
}
