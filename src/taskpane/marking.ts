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
      else if (sheet !== null && evaluated.length > 0) await this.mark([{ sheet, evaluated }]);
      this.set({ marksOn: on });
    });
  }

  /** Replaces the marks of these sheets by those that their forms ask for now. Throws HostError. */
  protected async mark(sights: readonly Pick<Sight, "sheet" | "evaluated">[]): Promise<void> {
    const sheets = sights.map(({ sheet }) => sheet);
    for (const sheet of sheets) this.inUse.add(sheet);
    try {
      await this.host.mark(sheets, sights.flatMap(marksOf));
    } catch (error) {
      // which ones were marked before the refusal is not told; taking off what is not there is nothing
      for (const sight of sights.slice(0, -1)) this.noteMarks(sight);
      throw error;
    }
    for (const sight of sights) this.noteMarks(sight);
  }

  /** Scores that stand on the sheet are not lost over a mark: its failure is told beside them. */
  protected async tryMarks(sights: readonly Sight[]): Promise<Said | null> {
    if (!this.state.marksOn) return null;
    try {
      await this.mark(sights);
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
    const all = [...sheets];
    if (all.length === 0) return;
    await this.host.mark(all, []);
    for (const sheet of all) {
      this.inUse.delete(sheet);
      this.note(sheet, false);
    }
  }

  private noteMarks(sight: Pick<Sight, "sheet" | "evaluated">): void {
    this.note(sight.sheet, marksOf(sight).length > 0);
  }

  private note(sheet: string, isMarked: boolean): void {
    const others = [...this.state.marked].filter((one) => one !== sheet);
    if (this.state.marked.has(sheet) === isMarked) return;
    this.set({ marked: new Set(isMarked ? [...others, sheet] : others) });
  }
}
