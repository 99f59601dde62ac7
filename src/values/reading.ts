import type { Phrase } from "./phrases/understood";
import { readPhrase } from "./phrases/amount-phrase";
import { readBlank } from "./blanks";
import { byText } from "./by-text";
import type { Said } from "../language/said";
import { type Clause, clauseOf } from "./phrases/clauses";
import { dimensionOf } from "./units/convert";
import { readDeadline } from "./deadlines";
import { isAboutADay, looksLikeValue } from "./fallback";
import { doubtfulMark } from "./list-marks";
import { meantBy, withWan } from "./mistyped";
import { nameIn } from "./name-in";
import { measuresIn } from "./units/measures";
import { zeroPhrase } from "./none";
import { fold, normalise } from "./normalise";
import { plainPhrase } from "./phrases/plain-phrase";
import { PLAIN_QUALITY, readTier } from "./quality-words";
import { assumed, unclear } from "./reasons";
import { contentOf } from "./numbers/stored-number";
import type { Qualitative, Quantity, Unreadable, Value, ValueCell, ValueContext } from "./value";

/** The steps that targets and actuals read differently. */
export interface Manner {
  /** A degree of completion instead of a value; null where the text states none. */
  readonly progress: (text: string) => Value | null;
  /** Whether a bare 2021.11 (or 11.30) may be a date here. */
  readonly date: (text: string, stored: boolean) => Value | null;
  /** Whether a number in one clause of several is the cell's. */
  readonly clause: (clause: Clause) => boolean;
  readonly quantity: (text: string, phrase: Phrase) => Quantity | Qualitative | Unreadable;
}

/** A longer text is a report, and not searched for a value. */
const LONGEST_VALUE = 2_000;
/** Longer clauses are a report too. */
const LONGEST_CLAUSES = 80;

/** Reads a cell in the given manner. Never throws. */
export function readCell(cell: ValueCell, context: ValueContext, manner: Manner): Value {
  const content = contentOf(cell);
  if (content.kind === "unclear") return { kind: "unreadable", reason: content.reason };
  if (content.kind === "date")
    return { kind: "deadline", date: content.date, yearSource: "printed", quantity: null };
  const plain = plainPhrase(content.text);
  if (plain !== null)
    return manner.date(content.text, content.stored) ?? manner.quantity(content.text, plain);
  const text = content.stored ? fold(content.text) : normalise(content.text);
  if (text.length > LONGEST_VALUE) return PLAIN_QUALITY;
  const meant = withWan(text, nameIn(context));
  if (meant !== null)
    return assuming(readCell({ text: meant }, context, manner), assumed.typed(text, meant));
  const known = readWords(text) ?? manner.progress(text);
  if (known !== null) return known;
  const time = manner.date(text, content.stored) ?? readDeadline(text, context);
  if (time !== null) return time;
  return readNumber(content.text, text, manner);
}

/** A blank or a tier; null for any other words. */
const readWords = byText((text) => readBlank(text) ?? readTier(text));

/** One number with its bound, or what a text without one says. */
const readSentence = byText((text): Phrase | Qualitative | Unreadable => {
  if (isAboutADay(text)) return PLAIN_QUALITY;
  const phrase = text.length > 120 ? null : (zeroPhrase(text) ?? readPhrase(text));
  if (phrase === null) {
    const reason = looksLikeValue(text);
    return reason === null ? PLAIN_QUALITY : { kind: "unreadable", reason };
  }
  return "unclear" in phrase ? { kind: "unreadable", reason: phrase.unclear } : phrase;
});

function readNumber(raw: string, text: string, manner: Manner): Value {
  const phrase = readSentence(text);
  if ("kind" in phrase) return mistyped(text, manner) ?? inClause(text, manner) ?? phrase;
  const quantity = manner.quantity(text, phrase);
  const doubt = quantity.kind === "quantity" ? doubtfulMark(raw) : null;
  const isDoubtful = doubt === "decimal" ? !countsWhole(quantity) : doubt !== null;
  if (quantity.kind === "quantity" && (isDoubtful || mayNumber(text, phrase)))
    return { kind: "unreadable", reason: unclear.markOrDecimal(raw.trim()) };
  if (GROUPED.test(text) && countsWhole(quantity))
    return { kind: "unreadable", reason: unclear.pointOrComma(raw.trim()) };
  return quantity;
}

/** 1.200人: nobody counts in thousandths of one; 1.255万人 is well said. */
const GROUPED = /^\D*[1-9]\d{0,2}\.\d{3}[^\d十百千万亿]/u;

/** 1OO%, 98。5%: what one wrong character plainly stands for, and said. */
function mistyped(text: string, manner: Manner): Value | null {
  const meant = meantBy(text);
  const phrase = meant === null ? null : readSentence(meant);
  if (meant === null || phrase === null || "kind" in phrase) return null;
  return assuming(manner.quantity(meant, phrase), assumed.typed(text, meant));
}

/** The number of 100%，已完成 or 经调查，满意度为96%. */
function inClause(text: string, manner: Manner): Value | null {
  const clause = text.length > LONGEST_CLAUSES ? null : clauseOf(text);
  if (clause === null || !manner.clause(clause)) return null;
  const { phrase, later } = clause;
  const value = manner.quantity(text, phrase);
  const taken = assumed.fromSentence(text, `${phrase.number}${phrase.unit ?? ""}`);
  return later && phrase.lead.operator === null ? assuming(value, taken) : value;
}

function assuming(value: Value, said: Said): Value {
  const known = value.kind !== "quantity" || value.assumptions.some((one) => one.zh === said.zh);
  return !known ? { ...value, assumptions: [...value.assumptions, said] } : value;
}

/** 1 建设道路5公里: a small number ahead of words that hold another one may be an entry's. */
function mayNumber(text: string, { number, unit, description }: Phrase): boolean {
  if (unit !== null || !/^(?:1?\d|20)\p{Script=Han}/u.test(text)) return false;
  return measuresIn(description ?? "").some((one) => !one.inWords && one.number !== number);
}

/** There is no half of a thing that is counted, so `1. 5个` can only be entry 1. */
function countsWhole(quantity: Value): boolean {
  if (quantity.kind !== "quantity") return false;
  return quantity.unitSource === "number" && /^count:/u.test(dimensionOf(quantity.unit) ?? "");
}
