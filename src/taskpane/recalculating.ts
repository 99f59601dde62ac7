import { reverse } from "../sheet/edit";
import { chosenIn } from "./chosen-form";
import { Marking } from "./marking";
import { writtenAllOutcome, writtenOutcome } from "./outcome";
import { lookAtAll, marksOf } from "./pipeline";
import type { Evaluated, Sight } from "./session-state";

/** The part of a session that recalculates, and takes back what was written. */
export abstract class Recalculating extends Marking {
  /** What 一键重算 does on a sheet with several forms of which none is chosen. */
  protected abstract readonly severalForms: "ask" | "all";

  recalculate(): Promise<void> {
    return this.run("recalculate", async () => {
      const sight = await this.look();
      this.see(sight);
      const picked = this.pick(sight);
      if (picked.length === 0) return;
      const edits = picked.flatMap(({ plan }) => plan.edits);
      // Kept before anything else is tried: what was written must stay undoable.
      const written = edits.length > 0 ? (await this.host.write(edits)).receipt : null;
      if (written) this.history.add(sight.sheet, written);
      if (written) this.outdate();
      this.conclude(writtenOutcome(sight.sheet, written?.edits ?? [], picked));
      const after = await this.look();
      this.see(after);
      const same = after.sheet === sight.sheet ? after : sight;
      const marksFailed = await this.tryMarks([same]);
      const outcome = writtenOutcome(sight.sheet, written?.edits ?? [], this.pick(same));
      this.conclude({ ...outcome, marksFailed });
    });
  }

  recalculateAll(): Promise<void> {
    return this.run("recalculateAll", async () => {
      const { settings } = this.state;
      const sights = await this.stoppable(this.lookAround(), (grids) => lookAtAll(grids, settings));
      const edits = sights.flatMap(({ evaluated }) => evaluated.flatMap(({ plan }) => plan.edits));
      const written = edits.length > 0 ? (await this.host.write(edits)).receipt : null;
      if (written) this.history.add(null, written);
      if (written) this.outdate();
      const { sheet } = this.state;
      const outcome = writtenAllOutcome(sheet ?? "", written?.edits ?? [], sights);
      this.concludeWhole(outcome);
      this.see(await this.look());
      const marked = sights.filter(
        (sight) => marksOf(sight).length > 0 || this.state.marked.has(sight.sheet),
      );
      const marksFailed = await this.tryMarks(marked);
      this.concludeWhole({ ...outcome, marksFailed });
    });
  }

  undo(): Promise<void> {
    return this.run("undo", async () => {
      const sheet = this.state.sheet;
      const receipt = this.history.last(sheet);
      if (sheet === null || receipt === null) return;
      const isWhole = this.history.isWhole(sheet);
      const result = await this.host.write(reverse(receipt), { onlyIfUnchanged: true });
      this.history.drop(sheet);
      const restored = result.receipt.edits;
      const outcome = { kind: "undone", sheet, restored, kept: result.skipped } as const;
      if (isWhole) this.concludeWhole(outcome);
      else this.conclude(outcome);
      const after = await this.look();
      this.see(after);
      await this.marksAfterUndo(after, isWhole);
      // a finding whose correction is taken back is open again
      if (this.state.checked !== null) await this.check("sheet");
    });
  }

  protected pick(sight: Sight): readonly Evaluated[] {
    if (this.severalForms === "all") return sight.evaluated;
    const chosen = chosenIn(sight, this.state);
    return chosen === null ? [] : sight.evaluated.slice(chosen, chosen + 1);
  }

  /** Marks came with the first recalculation, so they go with its undoing. */
  private async marksAfterUndo(after: Sight, isWhole: boolean): Promise<void> {
    const others = [...this.state.marked].filter((one) => one !== after.sheet);
    if (isWhole) await this.clearMarks(others);
    if (this.history.last(after.sheet) === null) await this.clearMarks([after.sheet]);
    else await this.refreshMarks(after);
  }
}
