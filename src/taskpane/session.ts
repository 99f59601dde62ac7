import { reverse, type Receipt } from "../sheet/edit";
import type { SheetChange, WorkbookHost } from "../sheet/host";
import { HostError } from "../sheet/host-error";
import { chosenIn } from "./chosen-form";
import { countsFor } from "./counting-cells";
import { Checking } from "./findings/checking";
import { isoDate } from "./findings/today";
import { writtenOutcome } from "./outcome";
import { formsElsewhere, lookAt, marksOf, sheetsWithMarks } from "./pipeline";
import type { ActionName, Evaluated, Outcome, Session, Sight } from "./session-state";
import { UndoHistory } from "./undo-history";

export interface SessionOptions {
  /**
   * What 一键重算 does on a sheet with several forms of which none is chosen: ask (the pane shows
   * a chooser) or recalculate all (a ribbon button has nobody to ask).
   */
  readonly severalForms?: "ask" | "all";
  /** The day of a waiver, ISO 8601; the person's own calendar where left out. */
  readonly today?: () => string;
}

/** Opens a session over a workbook. Nothing is read before `start` or the first action. */
export function createSession(host: WorkbookHost, options: SessionOptions = {}): Session {
  const { severalForms = "ask", today = () => isoDate(new Date()) } = options;
  return new HostSession(host, severalForms, today);
}

class HostSession extends Checking implements Session {
  private readonly history = new UndoHistory();
  private readonly outcomes = new Map<string, Outcome>();
  /** Changes told while an action was under way. */
  private queued: SheetChange[] = [];
  private endListening: (() => Promise<void>) | null = null;

  constructor(
    protected readonly host: WorkbookHost,
    private readonly severalForms: "ask" | "all",
    protected readonly today: () => string,
  ) {
    super();
  }

  start(): Promise<void> {
    return this.run("recognise", async () => {
      this.endListening ??= await this.host.listen((change) => this.hear(change));
      this.see(await this.look());
    });
  }

  async stop(): Promise<void> {
    const end = this.endListening;
    this.endListening = null;
    await end?.();
  }

  /** A session whose first start failed starts again here, so that one button mends both. */
  recognise(): Promise<void> {
    return this.start();
  }

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
      const marksFailed = this.state.marksOn ? await this.tryMarks(same) : null;
      const outcome = writtenOutcome(sight.sheet, written?.edits ?? [], this.pick(same));
      this.conclude({ ...outcome, marksFailed });
    });
  }

  undo(): Promise<void> {
    return this.run("undo", async () => {
      const sheet = this.state.sheet;
      const receipt = this.history.last(sheet);
      if (sheet === null || receipt === null) return;
      const result = await this.host.write(reverse(receipt), { onlyIfUnchanged: true });
      this.history.drop(sheet);
      const restored = result.receipt.edits;
      this.conclude({ kind: "undone", sheet, restored, kept: result.skipped });
      const after = await this.look();
      this.see(after);
      // Marks came with the first recalculation, so they go with its undoing.
      const marked = this.state.marksOn && this.history.last(sheet) !== null;
      if (after.sheet === sheet) await this.host.mark(sheet, marked ? marksOf(after) : []);
      // a finding whose correction is taken back is open again
      if (this.state.checked !== null) await this.check("sheet");
    });
  }

  async select(cell: string, sheet = this.state.sheet): Promise<void> {
    if (sheet === null) return;
    try {
      await this.host.select(sheet, cell);
    } catch (error) {
      this.fail("select", error);
    }
  }

  chooseForm(index: number): void {
    if (index in this.state.evaluated) this.set({ chosen: index });
  }

  setMarks(on: boolean): Promise<void> {
    return this.run("marks", async () => {
      const { sheet, evaluated } = this.state;
      if (!on) for (const marked of sheetsWithMarks(this.state)) await this.host.mark(marked, []);
      else if (sheet !== null && evaluated.length > 0) {
        await this.host.mark(sheet, marksOf({ sheet, evaluated }));
      }
      this.set({ marksOn: on });
    });
  }

  searchWorkbook(): Promise<void> {
    return this.run("search", async () => {
      const grids = await this.host.read("all");
      this.set({ elsewhere: formsElsewhere(grids) });
    });
  }

  dismissError(): void {
    this.set({ failure: null });
  }

  noteSlow(): void {
    if (this.state.busy !== null) this.set({ slow: true });
  }

  noteFailure(error: HostError): void {
    this.fail("recognise", error);
  }

  /** One action at a time: a second press while one is under way does nothing. */
  protected async run(action: ActionName, body: () => Promise<void>): Promise<void> {
    if (this.state.busy !== null) return;
    this.set({ busy: action, slow: false, failure: null });
    try {
      await body();
    } catch (error) {
      this.fail(action, error);
    } finally {
      this.set({ busy: null, slow: false });
    }
    await this.catchUp();
  }

  /** A host's failure is shown; anything else is a fault of ours: shown, and thrown on. */
  private fail(action: ActionName, error: unknown): void {
    const known = error instanceof HostError;
    const shown = known
      ? error
      : new HostError("unknown", { detail: String(error) }, { cause: error });
    this.set({ failure: { said: shown.said, code: shown.code, action } });
    if (!known) throw error;
  }

  private hear(change: SheetChange): void {
    if (change.kind === "edited" && change.own) return;
    if (this.state.busy === null) void this.react([change]);
    else this.queued.push(change);
  }

  private async catchUp(): Promise<void> {
    const changes = this.queued;
    this.queued = [];
    await this.react(changes);
  }

  /** Another sheet in front is read at once; an edit only marks the scores as outdated. */
  private async react(changes: readonly SheetChange[]): Promise<void> {
    if (changes.some(({ kind }) => kind === "edited")) this.outdate();
    const moved = changes.some(
      (change) => change.kind === "activated" && change.sheet !== this.state.sheet,
    );
    if (moved) return this.follow();
    const stale = changes.some(
      (change) =>
        change.kind === "edited" &&
        change.sheet === this.state.sheet &&
        this.state.evaluated.some(({ form }) => countsFor(form, change.range)),
    );
    if (stale) this.set({ stale: true, news: "sheet" });
  }

  /** Reads the sheet that came to the front; a finding that led there stays what is told. */
  private async follow(): Promise<void> {
    const { news } = this.state;
    await this.recognise();
    if (news === "finding") this.set({ news });
  }

  private async look(): Promise<Sight> {
    const [grid] = await this.host.read("active");
    if (grid) return lookAt(grid, this.state.settings);
    return { sheet: "", evaluated: [], nothing: "empty-sheet", remarks: [] };
  }

  protected see(sight: Sight): void {
    const chosen = chosenIn(sight, this.state);
    this.set({
      ...sight,
      chosen,
      stale: false,
      rescored: 0,
      elsewhere: null,
      outcome: this.outcomes.get(sight.sheet) ?? null,
      undoable: this.history.last(sight.sheet),
      news: "sheet",
    });
  }

  protected wrote(sheet: string, receipt: Receipt): void {
    this.history.add(sheet, receipt);
    this.conclude(writtenOutcome(sheet, receipt.edits, []));
  }

  private pick(sight: Sight): readonly Evaluated[] {
    if (this.severalForms === "all") return sight.evaluated;
    const chosen = chosenIn(sight, this.state);
    return chosen === null ? [] : sight.evaluated.slice(chosen, chosen + 1);
  }

  private conclude(outcome: Outcome): void {
    this.outcomes.set(outcome.sheet, outcome);
    if (outcome.sheet !== this.state.sheet) return;
    this.set({ outcome, undoable: this.history.last(outcome.sheet), news: "sheet" });
  }

  /** Scores that stand on the sheet are not lost over a mark: its failure is told beside them. */
  private async tryMarks(sight: Sight): Promise<HostError["said"] | null> {
    try {
      await this.host.mark(sight.sheet, marksOf(sight));
      return null;
    } catch (error) {
      if (error instanceof HostError) return error.said;
      throw error;
    }
  }
}
