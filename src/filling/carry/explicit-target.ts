import type { Indicator } from "../../forms/form";
import {
  normalise,
  printValue,
  readTarget,
  type Quantity,
  type Value,
  type ValueContext,
} from "../../values";
import { gluedWords } from "./glued-words";
import { NO_DETAIL, type Notice } from "./notice";
import { isPercentByKind } from "./percent-by-kind";
import { targetOf } from "./row-target";

/** A target as the self-evaluation is to print it. */
export interface ExplicitTarget {
  /** With operator and unit where they are known (≥95%); words stay as they are. */
  readonly text: string;
  /** False where the row says 不涉及. */
  readonly applies: boolean;
  readonly notices: readonly Notice[];
}

type Row = Pick<Indicator, "level3" | "target" | "targetParts" | "description">;

/**
 * Writes a row's target so that it can be read without what stands around it: ≥95保证办案完成度
 * becomes ≥95%. Only what was read for certain, or is said as a notice, is added; a text that would
 * read differently afterwards is carried word for word.
 */
export function explicitTarget(row: Row, context: ValueContext): ExplicitTarget {
  const text = row.target?.text ?? "";
  const cell = row.target?.cell ?? row.level3?.cell ?? "";
  const notice = (kind: Notice["kind"], after: string, detail = NO_DETAIL): Notice => ({
    kind,
    cell,
    before: text,
    after,
    detail,
  });
  const value = targetOf(row, context);
  if (isNotConcerned(row, value)) {
    const notices = [notice("notApplicable", "不涉及", named(row))];
    return { text: "不涉及", applies: false, notices };
  }
  switch (value.kind) {
    case "quantity":
      return explicitQuantity(row, context, value, notice);
    case "missing":
      return { text: "", applies: true, notices: [notice("missing", "", named(row))] };
    case "notApplicable":
      return { text, applies: true, notices: [notice("missing", text, named(row))] };
    case "unreadable":
      return { text, applies: true, notices: [notice("unreadable", text, value.reason)] };
    case "deadline":
    case "tier":
    case "qualitative":
      return { text: inWords(row, value, context), applies: true, notices: [] };
  }
}

/** 不涉及 in the target, or in the name beside a target that says nothing. */
function isNotConcerned({ level3 }: Row, value: Value): boolean {
  if (value.kind === "notApplicable" && value.how === "said") return true;
  if (value.kind !== "notApplicable" && value.kind !== "missing") return false;
  return readTarget({ text: level3?.text ?? "" }, {}).kind === "notApplicable";
}

/** Of = | 有所提高 | 年 and ＝ | 2024-11-30 | 日期 the words alone, where they say the same. */
function inWords({ target, targetParts }: Row, { kind }: Value, context: ValueContext): string {
  const text = target?.text ?? "";
  const words = targetParts?.number.text ?? "";
  return words !== "" && readTarget({ text: words }, context).kind === kind ? words : text;
}

function named({ level3 }: Row) {
  return { zh: level3?.text ?? "", en: level3?.text ?? "" };
}

type MakeNotice = (kind: Notice["kind"], after: string, detail?: Notice["detail"]) => Notice;

function explicitQuantity(
  row: Row,
  context: ValueContext,
  read: Quantity,
  notice: MakeNotice,
): ExplicitTarget {
  const original = row.target?.text ?? "";
  const percent = isPercentByKind(read, context);
  const value: Quantity = percent ? { ...read, unit: "%" } : withNature(read, row);
  const assumed = (as: string) => read.assumptions.map((one) => notice("assumed", as, one));
  if (!needsWriting(original, value) && readsTheSame(original, value, context)) {
    // 不发生 counts as 0 and has no number that lacks a unit
    const bare = value.unit === null && /\d/u.test(original) ? [notice("unit", original)] : [];
    return { text: original, applies: true, notices: [...assumed(original), ...bare] };
  }
  const { text, words } = written(original, value, row);
  if (!readsTheSame(text, value, context)) {
    return { text: original, applies: true, notices: assumed(original) };
  }
  const notices = [
    ...assumed(text),
    ...(percent ? [notice("percent", text)] : []),
    ...(value.unitSource === "form" ? [notice("formUnit", text)] : []),
    ...(value.unit === null ? [notice("unit", text)] : []),
    ...(words.kind === "nothing" ? [] : [notice(words.kind, text, both(words.text))]),
  ];
  return { text, applies: true, notices };
}

const both = (text: string) => ({ zh: text, en: text });

/** 正向 and 反向 of a 指标性质 column become the operator that says the same in one cell. */
function withNature(value: Quantity, { targetParts }: Row): Quantity {
  const nature = targetParts?.nature?.text ?? "";
  const byWord = value.directionSource === "operator" && value.operator === "=" && !value.explicit;
  if (nature === "" || !byWord) return value;
  return { ...value, explicit: true, operator: value.direction === "reverse" ? "<=" : ">=" };
}

/** A text that already holds its unit and no words behind its number is left as it was written. */
function needsWriting(original: string, { unit, unitSource, description, operator }: Quantity) {
  const bare = normalise(original);
  const startsWithValue = /^[≥≤><=±]*[+-]?[\d.]/u.test(bare);
  const hasWordsBehind = startsWithValue && description !== null;
  const lacksUnit = unit !== null && unitSource !== "number";
  const lacksSign = operator !== "=" && startsWithValue && /^[\d.]/u.test(bare);
  // 百分比 is no unit that a form should print
  const spelledOut = unit === "%" && /百分[比率]/u.test(bare);
  const saysBound = /以上|以下|以内|之内|内|起步|封顶/u.test(bare);
  return hasWordsBehind || lacksUnit || spelledOut || (lacksSign && !saysBound);
}

function written(original: string, value: Quantity, { level3, description }: Row) {
  const names = [level3?.text ?? "", description?.text ?? ""];
  const behind = wordsBehind(original, value);
  const kind = gluedWords(behind === "" ? null : value.description, names);
  const brackets = [...original.matchAll(/[(（]([^()（）]*\p{L}[^()（）]*)[)）]/gu)].map(
    ([, inside = ""]) => inside.trim(),
  );
  const kept = [...(kind === "condition" ? [behind] : []), ...brackets].filter(
    (one, at, all) => one !== "" && all.findIndex((other) => other.includes(one)) === at,
  );
  const text = `${printValue(value)}${kept.length > 0 ? `（${kept.join("；")}）` : ""}`;
  return { text, words: { kind, text: behind } };
}

/** The words as the cell has them, not as the reader normalised them. */
function wordsBehind(original: string, { description }: Quantity): string {
  const behind = /^[^\d]*[\d.,]+(.*)$/su.exec(original.trim())?.[1]?.trim() ?? "";
  return description === null ? "" : behind.replace(/[(（][^()（）]*[)）]/gu, "").trim();
}

/** Whether the text alone, in the row it will stand in, says what the target said. */
function readsTheSame(text: string, value: Quantity, context: ValueContext): boolean {
  const again = readTarget({ text }, context);
  return (
    again.kind === "quantity" &&
    again.number === value.number &&
    again.unit === value.unit &&
    again.operator === value.operator &&
    again.band === value.band &&
    again.direction === value.direction
  );
}
