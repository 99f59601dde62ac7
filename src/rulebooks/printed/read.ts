import { byText } from "../../values/by-text";
import type { Rulebook } from "../rulebook";
import { withoutLetter } from "../row-rules/letters";
import { cap } from "./cap";
import { printedCitation } from "./cite";
import { decimalPlaces } from "./decimal-places";
import { executionRate } from "./execution-rate";
import { explainsOnlyInNote, isOfDegrees, printsMore } from "./explanation";
import { fullOrRatio } from "./full-or-ratio";
import { grades } from "./grades";
import type { PrintedKind, PrintedKindName, Understood } from "./kind";
import { levelWeights } from "./level-weights";
import { noteRequired } from "./note-required";
import { overfulfilment } from "./overfulfilment";
import { rateExplanation } from "./rate-explanation";
import { ratio } from "./ratio";
import { rescale } from "./rescale";
import { explainsOnlyInRow, saysMore } from "./row-words";
import { printedText, type PrintedText } from "./text";
import { tiers } from "./tiers";
import type { Note } from "./note";

/** A printed note after reading. `understood` is false as soon as one of its rules is not. */
export interface PrintedRule {
  readonly text: string;
  readonly cell: string;
  readonly understood: boolean;
  readonly kinds: readonly PrintedKindName[];
  /** Kinds that it speaks of in words that were not understood. */
  readonly unread: readonly PrintedKindName[];
}

export interface PrintedReading {
  readonly printed: readonly PrintedRule[];
  /** The kinds of rules that the form prints and that were understood. */
  readonly kinds: ReadonlySet<PrintedKindName>;
  /** The rulebook with the form's own rules and numbers in place of its own. */
  readonly apply: (rulebook: Rulebook) => Rulebook;
}

const KINDS: readonly PrintedKind[] = [
  cap,
  ratio,
  fullOrRatio,
  overfulfilment,
  noteRequired,
  grades,
  tiers,
  executionRate,
  rateExplanation,
  levelWeights,
  rescale,
  decimalPlaces,
];

interface Found {
  readonly kind: PrintedKind;
  readonly rule: Understood;
  /** Cells that print the rule, the first of them cited. */
  readonly cells: readonly Note[];
}

/** Where a text is printed: under the form, or as the rule of one row, of which no word may be missed. */
export type PrintedAt = "note" | "row";

/** Reads every note that a form prints. A rule that is found and not understood is said, not guessed. */
export function readPrinted(notes: readonly Note[], at: PrintedAt = "note"): PrintedReading {
  const texts = notes.map((note) => ({ note, ...readNote(note.text) }));
  const found = KINDS.flatMap((kind) => readKind(kind, texts));
  return {
    printed: texts.map((one) => printedRule(one, found, at)),
    kinds: new Set(found.map((one) => one.kind.name)),
    apply: (rulebook) =>
      found.reduce(
        (book, { rule, cells }) =>
          rule.apply(
            book,
            printedCitation(
              rule.quote,
              cells.map((one) => one.cell),
            ),
          ),
        rulebook,
      ),
  };
}

/** Whether a printed text is understood by itself. */
export function isUnderstood(note: Note): boolean {
  return readPrinted([note]).printed.every(({ understood }) => understood);
}

/** What a note says by itself, kind by kind of rule. */
interface ReadNote {
  readonly text: PrintedText;
  /** The kinds that one of its sentences speaks of. */
  readonly speaksOf: ReadonlySet<PrintedKind>;
  readonly results: ReadonlyMap<PrintedKind, ReturnType<PrintedKind["read"]>>;
}

/** A ministry's note stands under the forms of all its units. */
const readNote = byText(
  (original): ReadNote => {
    const text = printedText(withoutLetter(original));
    const speaksOf = new Set(
      KINDS.filter(({ sentence }) => text.sentences.some((one) => sentence.test(one))),
    );
    return { text, speaksOf, results: new Map(KINDS.map((kind) => [kind, kind.read(text)])) };
  },
  { most: 500, longest: 4_000 },
);

type NoteHere = ReadNote & { readonly note: Note };

/**
 * Reads one kind of rule: in each note by itself and, where several notes speak of it (a form may
 * print one band a line), in all of them together.
 */
function readKind(kind: PrintedKind, texts: readonly NoteHere[]): Found[] {
  const speaking = texts.filter(
    ({ speaksOf }, at) => speaksOf.has(kind) || goesOn(kind, texts, at),
  );
  const single = texts.flatMap(({ note, results }) => {
    const result = results.get(kind);
    return result?.understood ? [{ kind, rule: result, cells: [note] }] : [];
  });
  if (speaking.length < 2) return single;
  const together = kind.read(joined(speaking.map(({ text }) => text)));
  return together?.understood
    ? [{ kind, rule: together, cells: speaking.map(({ note }) => note) }]
    : single;
}

/** 90%-95%得9分 in a cell of its own, under 执行率≥95%得10分. */
function goesOn(kind: PrintedKind, texts: readonly NoteHere[], at: number): boolean {
  const sentences = texts[at]?.text.sentences ?? [];
  const { goesOn: pattern } = kind;
  if (!pattern || at === 0 || !sentences.every((one) => pattern.test(one))) return false;
  return texts[at - 1]?.speaksOf.has(kind) === true || goesOn(kind, texts, at - 1);
}

function joined(texts: readonly PrintedText[]): PrintedText {
  const sentences = texts.flatMap((text) => text.sentences);
  return { whole: sentences.join("。"), sentences };
}

function printedRule(
  { note, text, results }: NoteHere,
  found: readonly Found[],
  at: PrintedAt,
): PrintedRule {
  const rules = found.filter((one) => one.cells.includes(note));
  const here = rules.map(({ kind }) => kind);
  const also = new Set(rules.flatMap(({ rule }) => rule.also ?? []));
  const unread = KINDS.filter(
    (kind) => !here.includes(kind) && results.get(kind)?.understood === false,
  ).map(({ name }) => name);
  const failed = unread.length > 0;
  const open = text.sentences.some((one) => !also.has(one) && isOpen(one, here, at));
  const kinds = here.map(({ name }) => name);
  return {
    text: note.text,
    cell: note.cell,
    understood: !failed && !open,
    unread,
    kinds: kinds.length === 0 && !failed && !open ? ["explanation"] : kinds,
  };
}

/** Kinds whose own sentences print deductions and limits. */
const WITH_LIMITS: ReadonlySet<PrintedKindName> = new Set(["overfulfilment", "grades", "tiers"]);

/** Kinds that are a ratio, beside which a row's rule may say more. */
const OF_RATIO: ReadonlySet<PrintedKindName> = new Set([
  "ratio",
  "full-or-ratio",
  "execution-rate",
]);

/** Whether a sentence bears on the score and no rule that was understood is the whole of it. */
function isOpen(sentence: string, here: readonly PrintedKind[], at: PrintedAt): boolean {
  const kinds = here.filter((kind) => kind.sentence.test(sentence));
  const explains = at === "row" ? explainsOnlyInRow(sentence) : explainsOnlyInNote(sentence);
  if (kinds.length === 0) return !explains;
  if (at !== "row") return isOfDegrees(sentence) && !kinds.some(({ name }) => name === "tiers");
  // 得分保留整数 of one row is more than the common rounding
  if (kinds.some(({ name }) => name === "decimal-places") && !/[二两2]位/u.test(sentence))
    return true;
  if (kinds.some(({ name }) => OF_RATIO.has(name)) && saysMore(sentence)) return true;
  return printsMore(sentence) && !kinds.some(({ name }) => WITH_LIMITS.has(name));
}
