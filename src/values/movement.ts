import type { Phrase } from "./phrases/understood";
import { DIFFERENCES, FALLS, RISES } from "./phrases/phrase-words";
import { isChangeRate } from "./rate-words";
import { unclear } from "./reasons";
import type { Quantity, Unreadable, ValueContext } from "./value";

export type Moved = { readonly phrase: Phrase; readonly negated: boolean } | Unreadable;

const says = (list: readonly string[], words: string): boolean =>
  list.some((word) => words.includes(word));
const begins = (list: readonly string[], words: string): boolean =>
  list.some((word) => words.startsWith(word));

const MOVES: readonly string[] = [...RISES, ...FALLS];
const LEVELS: readonly string[] = MOVES.flatMap((word) => [`${word}至`, `${word}到`]);

/** 提升, 同比下降: by how much something moved. */
export const isChange = (label: string | null): boolean =>
  label !== null && begins(MOVES, label) && !isLevel(label);

/** 提升至, 下降到: what it came to. */
const isLevel = (label: string): boolean => begins(LEVELS, label);

/** Sees to it that a fall is not taken for a rise, nor a difference for what was achieved. */
export function movement(
  text: string,
  phrase: Phrase,
  context: ValueContext,
  aim: Quantity | null,
): Moved {
  const label = phrase.description ?? "";
  // a bare number moves nothing
  if (label === "") return { phrase, negated: false };
  const goal = aim?.description ?? "";
  const promised = `${context.name ?? ""}${goal}`;
  if (begins(DIFFERENCES, label) && !says(DIFFERENCES, promised))
    return { kind: "unreadable", reason: unclear.difference(text) };
  if ((isLevel(label) && isChange(goal)) || (isChange(label) && isLevel(goal)))
    return { kind: "unreadable", reason: unclear.levelOrChange(text) };
  const fell = says(FALLS, label) && !says(FALLS, promised) && !/降幅/u.test(promised);
  const rose = says(RISES, label) && says(FALLS, promised) && !says(RISES, promised);
  if (rose) return { kind: "unreadable", reason: unclear.otherWay(text) };
  if (!fell) return { phrase, negated: false };
  if (!isChangeRate(promised) || phrase.number.startsWith("-"))
    return { kind: "unreadable", reason: unclear.otherWay(text) };
  return { phrase: { ...phrase, number: `-${phrase.number}` }, negated: true };
}
