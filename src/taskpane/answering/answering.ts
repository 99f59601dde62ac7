import type { RowAssessment } from "../../scoring/assessment";
import type { Edit } from "../../sheet/edit";
import { HostError } from "../../sheet/host-error";
import { chosenIn } from "../chosen-form";
import { leftIn, type AnswerWritten, type LeftCounts } from "../outcome";
import { Recalculating } from "../recalculating";
import { judgement } from "../scoring-settings";
import type { Evaluated, Sight } from "../session-state";
import { loadAnswers, type AnswerProgram } from "./program";
import type { RowAnswer } from "./row-answer";

/** The part of a session that writes what a person answers to single rows. */
export abstract class Answering extends Recalculating {
  answer(row: RowAssessment, given: RowAnswer): Promise<void> {
    return this.run("answer", async () => {
      const shown = this.formOf(row);
      if (shown === null) return;
      const { settings } = this.state;
      const program = await loadAnswers();
      const seen = program.answered(row, given, shown, settings);
      if (seen.kind === "refused") return;
      const sight = await this.look();
      this.see(sight);
      const now = this.inView(sight);
      const answer = now && this.unchanged(program, { row, given, seen: seen.edits }, now);
      if (!now || !answer) throw changed(seen.edits);
      const edits = [...answer, ...program.consequences(now, answer, settings)];
      const written = edits.length > 0 ? (await this.host.write(edits)).receipt : null;
      if (written) this.history.add(sight.sheet, written);
      if (written) this.outdate();
      this.keepJudgement(row, given, answer, sight.sheet);
      const told = {
        kind: "answered",
        sheet: sight.sheet,
        row: row.of.kind === "rate" ? null : row.of.indicator.row,
        answer,
        edits: written?.edits ?? [],
        unwritten: now.plan.edits.length > 0,
        marksFailed: null,
      } as const;
      // what is left is told once it has been read again
      this.conclude({ ...told, ...leftIn([]) });
      await this.settle(told);
    });
  }

  /** A score that a person sets is theirs, also where another would follow from the row. */
  private keepJudgement(
    { cell, standing }: RowAssessment,
    { kind }: RowAnswer,
    [edit]: readonly Edit[],
    sheet: string,
  ): void {
    if ((kind !== "score" && kind !== "checklist") || cell === null) return;
    const { settings } = this.state;
    const score = judgement(sheet, cell.cell, String(edit?.after.value ?? standing));
    this.set({ settings: { ...settings, judged: new Set([...settings.judged, score]) } });
  }

  /** Reads what stands there now, and marks what is newly to be explained where marks are in use. */
  private async settle(told: Omit<AnswerWritten, keyof LeftCounts>): Promise<void> {
    const after = await this.look();
    this.see(after);
    const now = this.inView(after);
    if (now === null || after.sheet !== told.sheet) return;
    const marksFailed = await this.refreshMarks(after);
    this.conclude({ ...told, ...leftIn([now]), marksFailed });
  }

  /** The form in view that the row belongs to; null where the row was shown for another. */
  private formOf(row: RowAssessment): Evaluated | null {
    return this.state.evaluated.find(({ assessment }) => assessment.rows.includes(row)) ?? null;
  }

  private inView(sight: Sight): Evaluated | null {
    const chosen = chosenIn(sight, this.state);
    return chosen === null ? null : (sight.evaluated[chosen] ?? null);
  }

  /** The answer's edits by the latest reading; null where it would overwrite what the person has not seen. */
  private unchanged(
    { answered, sameRow }: AnswerProgram,
    { row, given, seen }: Asked,
    now: Evaluated,
  ): readonly Edit[] | null {
    const same = sameRow(row, now);
    const fresh = same && answered(same, given, now, this.state.settings);
    if (fresh?.kind !== "edits") return null;
    return JSON.stringify(fresh.edits) === JSON.stringify(seen) ? fresh.edits : null;
  }
}

/** An answer as it was given, with what it would write by the reading that the person saw. */
interface Asked {
  readonly row: RowAssessment;
  readonly given: RowAnswer;
  readonly seen: readonly Edit[];
}

function changed(edits: readonly Edit[]): HostError {
  const cells = edits.map(({ cell }) => cell).join("、");
  return new HostError("changed-meanwhile", { cells });
}
