import { said, type Said } from "../../language/said";
import type { Checklist } from "../../rulebooks/row-rule";
import { convert, dimensionOf } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal } from "../decimal";
import type { RuledRow } from "./ruled-row";

/** How often happened what was not to happen at all, and what had to be assumed for it. */
export interface Occurrences {
  readonly count: number;
  readonly assumptions: readonly Said[];
  /** Counted is what is missing of the target, and not what happened. */
  readonly missing?: true;
}

/** 无安全事故, 未发生, 零投诉: that nothing of the kind is wanted, or happened. */
const NONE =
  /^(?:零|0)发生$|^(?:未|没有|无|不)(?:再)?(?:发生|出现|发现|产生|存在)[^\d,;。]{0,12}$|^(?:无|没有|零)[^\d,;。]{0,10}(?:事故|投诉|差错|问题|违规|违纪|违法|案件|事件|纠纷|上访|情况|现象|行为)$/u;
/** A lone 无: beside a target of none it can only mean that none happened, which is still said. */
const LONE = /^(?:无|没有|零)$/u;

/**
 * Counts what happened where the target is that it never does (0次, 无安全事故): 2起, 0, 未发生. Null
 * where the target is another, as the actual may then count what is wanted, or where the actual is no
 * such count.
 */
export function occurrencesIn({
  target,
  targetText,
  actual,
  actualText,
}: RuledRow): Occurrences | null {
  const none = NONE.test(bare(actualText));
  // 未出现 beside 合规: that none happened can be told whatever the words of the target
  if (none && target.kind === "qualitative") return { count: 0, assumptions: [] };
  const unit =
    target.kind === "quantity" ? unitOfNone(target) : NONE.test(bare(targetText)) && null;
  if (unit === undefined || unit === false) return null;
  if (none) return { count: 0, assumptions: [] };
  if (LONE.test(bare(actualText))) return { count: 0, assumptions: [readAsNone(actualText)] };
  if (actual.kind !== "quantity" || actual.operator !== "=" || actual.band) return null;
  const count = Number(actual.number);
  const fits = actual.unit === null || unit === null || actual.unit === unit;
  if (!Number.isInteger(count) || count < 0 || !fits || actual.unit === "%") return null;
  return { count, assumptions: actual.assumptions };
}

/**
 * 每缺1个扣2分 on a row that counts (10个): how many are missing of the target. Null where target and
 * actual are no such counts.
 */
export function lackingIn(rule: Checklist, { target, actual }: RuledRow): Occurrences | null {
  if (!rule.lacking || target.kind !== "quantity" || actual.kind !== "quantity") return null;
  if (target.direction !== "forward" || target.band || actual.operator !== "=") return null;
  const kinds = [target.unit, actual.unit].map((unit) => dimensionOf(unit) ?? "count");
  const reached = convert(actual.number, actual.unit, target.unit);
  if (reached === null || !kinds.every((kind) => kind.startsWith("count"))) return null;
  const count = new Decimal(target.number).minus(reached);
  if (!count.mod(1).eq(0)) return null;
  const assumptions = [...target.assumptions, ...actual.assumptions];
  return { count: Math.max(0, Number(count)), assumptions, missing: true };
}

/** The unit of a target of none; undefined where the target is another. */
function unitOfNone({ number, operator, band, unit }: Quantity): string | null | undefined {
  const isNone = Number(number) === 0 && (operator === "=" || operator === "<=") && !band;
  return isNone && unit !== "%" ? unit : undefined;
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s。.;,“”"]/gu, "");
}

function readAsNone(text: string): Said {
  return said(
    "完成值“{text}”按 0 理解，请核对。",
    "The actual “{text}” was read as 0. Please check.",
    { text },
  );
}
