import type { Receipt } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import type { WorkbookHost } from "../sheet/host";
import { HostError } from "../sheet/host-error";
import { Breath, type Progress } from "./breath";
import { chosenIn } from "./chosen-form";
import { fetchRest, withRest } from "./fetched";
import { writtenOutcome, type Outcome } from "./outcome";
import { lookAt } from "./pipeline";
import { Rescoring } from "./rescoring";
import type { ActionName, News, Sight } from "./session-state";
import { UndoHistory } from "./undo-history";

/** What ends an action that the person stopped. */
class Stopped extends Error {}

/** The part of a session that every action stands on: one at a time, told, and stopped where it may be. */
export abstract class Working extends Rescoring {
  protected abstract readonly host: WorkbookHost;
  protected readonly history = new UndoHistory();
  private readonly outcomes = new Map<string, Outcome>();
  /** What the last action over the whole workbook did; told on every sheet without news of its own. */
  private wholeOutcome: Outcome | null = null;
  private halt: (() => void) | null = null;

  /** Changes told while an action was under way are looked at now. */
  protected abstract catchUp(): Promise<void>;
  /** Something was written or edited that findings may hang on. */
  protected abstract outdate(): void;
  /** Checks the workbook again. Throws HostError. */
  protected abstract check(news: News): Promise<void>;

  cancel(): void {
    if (this.state.progress !== null) this.halt?.();
  }

  /** One action at a time: a second press while one is under way does nothing. */
  protected async run(action: ActionName, body: () => Promise<void>): Promise<void> {
    if (this.state.busy !== null) return;
    this.set({ busy: action, slow: false, failure: null, stopped: null });
    try {
      await body();
    } catch (error) {
      if (error instanceof Stopped) this.set({ stopped: action });
      else this.fail(action, error);
    } finally {
      this.halt = null;
      this.set({ busy: null, slow: false, progress: null });
    }
    await this.catchUp();
  }

  /** A host's failure is shown; anything else is a fault of ours: shown, and thrown on. */
  protected fail(action: ActionName, error: unknown): void {
    const known = error instanceof HostError;
    const shown = known
      ? error
      : new HostError("unknown", { detail: String(error) }, { cause: error });
    this.set({ failure: { said: shown.said, code: shown.code, action } });
    if (!known) throw error;
  }

  /**
   * Work that changes nothing and may take long, first a reading and then steps over what was read.
   * The person sees how far it has got and may stop it, which ends the action.
   */
  protected async stoppable<Read, Made>(
    read: Promise<Read>,
    steps: (read: Read) => Generator<Progress, Made>,
  ): Promise<Made> {
    const stopped = new Promise<never>((_, stop) => {
      this.halt = () => stop(new Stopped());
    });
    this.set({ progress: { done: 0, total: 0 } });
    const work = steps(await Promise.race([read, stopped]));
    const breath = new Breath();
    for (;;) {
      const step = work.next();
      if (step.done) {
        // what comes after may write, and a write is whole or nothing
        this.set({ progress: null });
        return step.value;
      }
      if (!breath.isDue()) continue;
      this.set({ progress: step.value });
      await Promise.race([breath.take(), stopped]);
    }
  }

  protected async look(): Promise<Sight> {
    const [grid] = await this.host.read("active");
    if (grid) return withRest(() => lookAt(grid, this.state.settings));
    return { sheet: "", evaluated: [], nothing: "empty-sheet", remarks: [] };
  }

  /** Every sheet, to be scored: any of them may hold a form with rules in its rows. */
  protected async lookAround(): Promise<Grid[]> {
    const [grids] = await Promise.all([this.host.read("all"), fetchRest()]);
    return grids;
  }

  protected see(sight: Sight): void {
    this.set({
      ...sight,
      chosen: chosenIn(sight, this.state),
      stale: false,
      rescored: 0,
      elsewhere: null,
      outcome: this.outcomes.get(sight.sheet) ?? this.wholeOutcome,
      undoable: this.history.last(sight.sheet),
      news: "sheet",
    });
  }

  /** Keeps a batch for 撤销 and tells of it. */
  protected wrote(sheet: string, receipt: Receipt): void {
    this.history.add(sheet, receipt);
    this.conclude(writtenOutcome(sheet, receipt.edits, []));
  }

  /** Tells what an action did, on its sheet. */
  protected conclude(outcome: Outcome): void {
    this.outcomes.set(outcome.sheet, outcome);
    if (outcome.sheet === this.state.sheet) this.tell(outcome);
  }

  /** Tells what an action did, on every sheet. */
  protected concludeWhole(outcome: Outcome): void {
    this.outcomes.clear();
    this.wholeOutcome = outcome;
    this.tell(outcome);
  }

  private tell(outcome: Outcome): void {
    this.set({ outcome, undoable: this.history.last(this.state.sheet), news: "sheet" });
  }
}
