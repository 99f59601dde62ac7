import type { Edit } from "../sheet/edit";
import type { Words } from "./words";
import type { Outcome } from "./session-state";

/** A list of addresses that is cut off here is still complete in the pane. */
const LISTED = 8;

/** What an action did: one headline, and what it leaves open. Shared by pane and ribbon. */
export function outcomeText(outcome: Outcome, { t }: Words): { title: string; detail: string } {
  if (outcome.kind === "undone") {
    const kept = outcome.kept.length;
    return {
      title: t("outcome.undone", { cells: outcome.restored.length }),
      detail: kept === 0 ? "" : t("outcome.kept", { cells: kept, list: addresses(outcome.kept) }),
    };
  }
  const open = [
    outcome.toJudge > 0 ? t("outcome.toJudge", { rows: outcome.toJudge }) : "",
    outcome.withoutNote > 0 ? t("outcome.withoutNote", { rows: outcome.withoutNote }) : "",
  ].filter((part) => part !== "");
  return {
    title:
      outcome.edits.length > 0
        ? t("outcome.written", { cells: outcome.edits.length })
        : t("outcome.nothingToWrite"),
    detail: open.length > 0 ? open.join(t("outcome.join")) + t("outcome.stop") : "",
  };
}

/** The same as one sentence, for the ear and for the ribbon's message. */
export function outcomeSentence(outcome: Outcome, words: Words): string {
  const { title, detail } = outcomeText(outcome, words);
  return detail === "" ? title + words.t("outcome.stop") : title + words.t("outcome.join") + detail;
}

function addresses(edits: readonly Edit[]): string {
  const cells = edits.map((edit) => edit.cell);
  return cells.slice(0, LISTED).join(" ") + (cells.length > LISTED ? " …" : "");
}
