import type { Edit } from "../sheet/edit";
import type { AnswerWritten, LeftCounts, Outcome, Undone, WrittenAll } from "./outcome";
import type { Words } from "./words";

/** A list of addresses that is cut off here is still complete in the pane. */
const LISTED = 8;
/** A longer text is not repeated in a headline. */
const SHORT = 16;

type Place = Pick<Edit, "sheet" | "cell">;

interface OutcomeText {
  readonly title: string;
  readonly detail: string;
}

/** What an action did: one headline, and what it leaves open. Shared by pane and ribbon. */
export function outcomeText(outcome: Outcome, words: Words): OutcomeText {
  switch (outcome.kind) {
    case "undone":
      return undoneText(outcome, words);
    case "answered":
      return answeredText(outcome, words);
    case "writtenAll":
      return allText(outcome, words);
    case "written":
      return {
        title:
          // locked cells were to be written, and none was
          outcome.edits.length + outcome.locked.length > 0
            ? words.t("outcome.written", { cells: outcome.edits.length })
            : words.t("outcome.nothingToWrite"),
        detail: sentence(leftParts(outcome, words), words),
      };
  }
}

function undoneText({ restored, kept }: Undone, { t }: Words): OutcomeText {
  return {
    title: t("outcome.undone", { cells: restored.length }),
    detail:
      kept.length === 0 ? "" : t("outcome.kept", { cells: kept.length, list: addresses(kept) }),
  };
}

function answeredText(outcome: AnswerWritten, words: Words): OutcomeText {
  const { t } = words;
  const own = new Set(outcome.answer.map(({ cell }) => cell));
  const along = outcome.edits.filter(({ cell }) => !own.has(cell));
  const parts = [
    ...(along.length > 0 ? [t("answered.along", { cells: addresses(along) })] : []),
    ...leftParts(outcome, words),
    ...(outcome.unwritten ? [t("answered.unwritten")] : []),
  ];
  return { title: answerTitle(outcome, words), detail: sentence(parts, words) };
}

/** The cell that was answered, with its new content where that is short. */
export function answerTitle({ answer: [first] }: AnswerWritten, { t }: Words): string {
  if (!first) return t("answered.same");
  const { cell, after } = first;
  const value = String(after.value ?? "");
  return value.length > SHORT
    ? t("answered.written", { cell })
    : t("answered.value", { cell, value });
}

function allText(outcome: WrittenAll, words: Words): OutcomeText {
  const { t } = words;
  const sheets = outcome.sheets.length;
  if (sheets === 0) return { title: t("all.noForms"), detail: t("all.noFormsNext") };
  const cells = outcome.edits.length;
  const locked = outcome.sheets.flatMap(({ sheet, locked: own }) =>
    own.map((cell) => ({ sheet, cell })),
  );
  return {
    title:
      cells + outcome.locked.length > 0
        ? t("all.written", { sheets, cells })
        : t("all.nothing", { sheets }),
    detail: sentence(leftParts({ ...outcome, locked: named(locked) }, words), words),
  };
}

/** What is left to the person, in words; empty where nothing is. */
export function leftParts({ toJudge, withoutNote, locked }: LeftCounts, { t }: Words): string[] {
  return [
    ...(locked.length > 0
      ? [t("outcome.locked", { cells: locked.length, list: listed(locked) })]
      : []),
    ...(toJudge > 0 ? [t("outcome.toJudge", { rows: toJudge })] : []),
    ...(withoutNote > 0 ? [t("outcome.withoutNote", { rows: withoutNote })] : []),
  ];
}

function sentence(parts: readonly string[], { t }: Words): string {
  return parts.length > 0 ? parts.join(t("outcome.join")) + t("outcome.stop") : "";
}

/** The same as one sentence, for the ear and for the ribbon's message. */
export function outcomeSentence(outcome: Outcome, words: Words): string {
  const { title, detail } = outcomeText(outcome, words);
  return detail === "" ? title + words.t("outcome.stop") : title + words.t("outcome.join") + detail;
}

function addresses(cells: readonly Place[]): string {
  return listed(named(cells));
}

/** Addresses; those of several sheets with their sheets. */
function named(cells: readonly Place[]): string[] {
  const several = new Set(cells.map(({ sheet }) => sheet)).size > 1;
  return cells.map(({ sheet, cell }) => (several ? `${sheet}!${cell}` : cell));
}

function listed(cells: readonly string[]): string {
  return cells.slice(0, LISTED).join(" ") + (cells.length > LISTED ? " …" : "");
}
