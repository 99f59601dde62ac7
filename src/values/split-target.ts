import { normalise } from "./normalise";
import { PLAIN_QUALITY } from "./quality-words";
import { contentOf } from "./numbers/stored-number";
import { readTarget } from "./target";
import type { Direction, Value, ValueCell, ValueContext } from "./value";

/** Words of the 指标性质 column that turn the direction without an operator. */
const NATURES: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:正向|正)(?:指标)?$|^越大越好$/u, "forward"],
  [/^(?:反向|逆向|负向|反|逆)(?:指标)?$|^越小越好$/u, "reverse"],
];

/** Operators of the 指标性质 column, as signs or in words (大于等于). */
const OPERATOR =
  /^(?:[≥≤><=±]+|(?:大于|小于|高于|低于|不少于|不低于|不高于|不超过|不大于|不小于|等于|至少|至多|最多|最少|超过)(?:或?等于)?)$/u;

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
  const isNumber = /^[≥≤><=±]*[+-]?[\d.,]+$/u.test(written);
  return natured(nature, isNumber ? { text: `${written}${unit}` } : parts.number, context);
}

function unitText(cell: ValueCell | null): string {
  const text = normalise(cell?.text ?? "");
  return /^(?:无|\/|-|—+|其他|文字|不适用)$/u.test(text) ? "" : text;
}

function natured(nature: string, cell: ValueCell, context: ValueContext): Value {
  const turned = NATURES.find(([pattern]) => pattern.test(nature))?.[1];
  const sign = OPERATOR.test(nature) ? nature : "";
  const content = contentOf(cell);
  const plain = readTarget(cell, context);
  const isBlank = plain.kind === "missing" || plain.kind === "notApplicable";
  const value =
    sign !== "" && !isBlank && content.kind === "text"
      ? readTarget({ text: `${sign}${content.text.trim()}` }, context)
      : plain;
  if (/^定性/u.test(nature) && (value.kind === "quantity" || value.kind === "unreadable"))
    return PLAIN_QUALITY;
  return turned !== undefined && value.kind === "quantity"
    ? { ...value, direction: turned, directionSource: "operator" }
    : value;
}
