import type { Said } from "../language/said";
import { HostError } from "../sheet/host-error";
import { marksOf, sheetsWithMarks } from "./pipeline";
import type { Sight } from "./session-state";
import { Working } from "./working";

/** The part of a session that marks the empty note cells of deviating rows on the sheets. */
export abstract class Marking extends Working {
  /** Sheets whose marks a recalculation looks after, until they are taken off. */
  private readonly inUse = new Set<string>();

  setMarks(on: boolean): Promise<void> {
    return this.run("marks", async () => {
      const { sheet, evaluated } = this.state;
      if (!on) await this.clearMarks(sheetsWithMarks(this.state));
      else if (sheet !== null && evaluated.length > 0) await this.mark({ sheet, evaluated });
      this.set({ marksOn: on });
    });
  }

  /** Replaces the marks of a sheet by those that its forms ask for now. Throws HostError. */
  protected async mark(sight: Pick<Sight, "sheet" | "evaluated">): Promise<void> {
    const marks = marksOf(sight);
    this.inUse.add(sight.sheet);
    await this.host.mark(sight.sheet, marks);
    this.note(sight.sheet, marks.length > 0);
  }

  /** Scores that stand on the sheet are not lost over a mark: its failure is told beside them. */
  protected async tryMarks(sights: readonly Sight[]): Promise<Said | null> {
    if (!this.state.marksOn) return null;
    try {
      for (const sight of sights) await this.mark(sight);
      return null;
    } catch (error) {
      if (error instanceof HostError) return error.said;
      throw error;
    }
  }

  /** Brings the marks of a sheet up to date, where it has any to look after. */
  protected async refreshMarks(sight: Sight): Promise<Said | null> {
    const isIdle = marksOf(sight).length === 0 && !this.state.marked.has(sight.sheet);
    return isIdle || !this.inUse.has(sight.sheet) ? null : this.tryMarks([sight]);
  }

  /** Takes the marks off these sheets. Throws HostError. */
  protected async clearMarks(sheets: Iterable<string>): Promise<void> {
    for (const sheet of sheets) {
      await this.host.mark(sheet, []);
      this.inUse.delete(sheet);
      this.note(sheet, false);
    }
  }

  private note(sheet: string, isMarked: boolean): void {
    const others = [...this.state.marked].filter((one) => one !== sheet);
    if (this.state.marked.has(sheet) === isMarked) return;
    this.set({ marked: new Set(isMarked ? [...others, sheet] : others) });
  }
}
