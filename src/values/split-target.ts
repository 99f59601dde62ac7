import { nameIn } from "./name-in";
import { normalise } from "./normalise";
import { operatorSide } from "./phrases/operator-side";
import { PLAIN_QUALITY } from "./quality-words";
import { unclear } from "./reasons";
import { contentOf } from "./numbers/stored-number";
import { readTarget } from "./target";
import type { Direction, Value, ValueCell, ValueContext } from "./value";

/** An amount of money with the power of its unit. */
const MONEY = /\d([十百千]?[万亿]?)元$/u;

/** Words of the 指标性质 column that turn the direction without an operator. */
const NATURES: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:正向|正)(?:指标)?$|^越大越好$/u, "forward"],
  [/^(?:反向|逆向|负向|反|逆)(?:指标)?$|^越小越好$/u, "reverse"],
];

function compared(nature: string, number: string): string | null {
  const side = operatorSide(nature);
  if (side === null) return null;
  return side === "before" ? `${nature}${number}` : `${number}${nature}`;
}

/**
 * A target that a form spreads over three columns: 指标性质 (≥, 正向, 定性), 指标值 (95) and
 * 度量单位 (%). It reads as the one cell `≥95%` would; 正向 and 反向 give the direction as printed.
 */
export function readSplitTarget(
  parts: {
    readonly nature: ValueCell | null;
    readonly number: ValueCell;
    readonly unit: ValueCell | null;
  },
  context: ValueContext,
): Value {
  const nature = normalise(parts.nature?.text ?? "");
  const unit = unitText(parts.unit);
  const content = contentOf(parts.number);
  if (content.kind !== "text" || unit === "") return natured(nature, parts.number, context);
  const written = normalise(content.text);
  const own = MONEY.exec(written)?.[1];
  // 120元 beside 万元: one of the two is mistaken
  if (own !== undefined && MONEY.test(`1${unit}`) && own !== unit.replace(/元$/u, ""))
    return { kind: "unreadable", reason: unclear.unitColumn(written, unit) };
  if (unit === MONTH && /^\d+$/u.test(written) && !POINT_IN_TIME.test(nameIn(context)))
    return countedMonths(natured(nature, { text: `${written}个月` }, context));
  const isNumber = /^[≥≤><=±]*[+-]?[\d.,]+[百千]?[万亿]?$/u.test(written);
  return natured(nature, isNumber ? { text: `${written}${unit}` } : parts.number, context);
}

const MONTH = "月";
/** What names a day by its month: 完成时限 ≤ 10 月. */
const POINT_IN_TIME = /(?:时间|时限|日期|时点|节点|进度)$/u;

/** 工资发放 = 12 月: a unit counts, and the months are as many as the number says. */
function countedMonths(value: Value): Value {
  return value.kind === "quantity" ? { ...value, unit: MONTH } : value;
}

function unitText(cell: ValueCell | null): string {
  const text = normalise(cell?.text ?? "");
  return /^(?:无|\/|-|—+|其他|文字|不适用)$/u.test(text) ? "" : text;
}

function natured(nature: string, cell: ValueCell, context: ValueContext): Value {
  const turned = NATURES.find(([pattern]) => pattern.test(nature))?.[1];
  const content = contentOf(cell);
  const bound = content.kind === "text" ? compared(nature, content.text.trim()) : null;
  const plain = readTarget(cell, context);
  const isBlank = plain.kind === "missing" || plain.kind === "notApplicable";
  const value = bound !== null && !isBlank ? readTarget({ text: bound }, context) : plain;
  if (/^定性/u.test(nature) && (value.kind === "quantity" || value.kind === "unreadable"))
    return PLAIN_QUALITY;
  return turned !== undefined && value.kind === "quantity"
    ? { ...value, direction: turned, directionSource: "operator" }
    : value;
}
