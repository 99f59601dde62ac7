import type { Citation, Rulebook } from "../rulebook";
import type { PrintedText } from "./text";

/** The kinds of rules that forms print. */
export type PrintedKindName =
  | "cap"
  | "ratio"
  | "full-or-ratio"
  | "overfulfilment"
  | "note-required"
  | "grades"
  | "tiers"
  | "execution-rate"
  | "rate-explanation"
  | "level-weights"
  | "rescale"
  | "decimal-places"
  | "explanation";

/** A rule as read: what it changes in a rulebook, and the words it was read from. */
export interface Understood {
  readonly understood: true;
  readonly quote: string;
  /** Sentences that go on with it, and do not speak of this kind of rule themselves. */
  readonly also?: readonly string[];
  /** The rulebook with this rule's numbers, cited to the cell. */
  readonly apply: (rulebook: Rulebook, citation: Citation) => Rulebook;
}

/** Words of this kind of rule were found, but not its numbers: said to the person, never guessed. */
export interface NotRead {
  readonly understood: false;
}

/** The reader of one kind of rule. */
export interface PrintedKind {
  readonly name: PrintedKindName;
  /** Which sentences belong to this kind, so that a sentence of no known kind is noticed. */
  readonly sentence: RegExp;
  /** Sentences that go on with this kind in notes of their own, right behind one that speaks of it. */
  readonly goesOn?: RegExp;
  /** Null where the note does not speak of this kind of rule. */
  readonly read: (text: PrintedText) => Understood | NotRead | null;
}

export const notRead: NotRead = { understood: false };

/** A rule without numbers, told by its wording alone. */
export function wording(
  name: PrintedKindName,
  sentence: RegExp,
  apply: Understood["apply"],
): PrintedKind {
  return {
    name,
    sentence,
    read: (text) => {
      const quote = text.sentences.find((one) => sentence.test(one));
      return quote === undefined ? null : { understood: true, quote, apply };
    },
  };
}
