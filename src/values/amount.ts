import { plainDecimal } from "./numbers/exact";
import { fold } from "./normalise";
import { contentOf } from "./numbers/stored-number";
import { wholeUnit } from "./units/units";
import type { ValueCell } from "./value";

/** A plain number as points, scores, money and rates are written. `number` is an exact decimal. */
export interface Amount {
  readonly number: string;
  /** As printed (万元, 分, %); a lone 万 is 万元. Null where none is printed. */
  readonly unit: string | null;
}

const WRITTEN = /^([¥]?)([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|[+-]?\.\d+)(.*)$/u;

/** 120（含追加20）: a part of the amount, named beside it. 不含 or 追加20 alone is no such thing. */
const PART_OF_IT = /[([](?:其中|含|包括|包含)[^()[\]]*[)\]]$/u;

/**
 * A cell that holds a plain number and perhaps its unit: `215,457.6`, `4753.66万元`, `99.3 分`,
 * `86.19%` (number 86.19, unit %). Null for an empty cell, a dash, or any other text.
 */
export function readAmount(cell: ValueCell): Amount | null {
  const content = contentOf(cell);
  if (content.kind !== "text") return null;
  const parts = WRITTEN.exec(fold(content.text).replace(PART_OF_IT, ""));
  if (!parts) return null;
  const [, currency = "", digits = "", rest = ""] = parts;
  const written = rest.replace(/^\((.*)\)$/u, "$1").replace(/元[整正]$/u, "元");
  const unit = unitOf(written, currency);
  return unit === undefined ? null : { number: plainDecimal(digits.replace(/\.$/u, "")), unit };
}

/** The unit, null for none, undefined for text that is no unit. */
function unitOf(written: string, currency: string): string | null | undefined {
  const printed = wholeUnit(written);
  if (written !== "" && printed === null) return undefined;
  const unit = printed ?? "";
  const money = currency !== "" || /^[十百千]?[万亿]$/u.test(unit);
  return money && !unit.endsWith("元") ? `${unit}元` : printed;
}
