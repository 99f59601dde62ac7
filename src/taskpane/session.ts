import type { SheetChange, WorkbookHost } from "../sheet/host";
import type { HostError } from "../sheet/host-error";
import type { OwnUnit } from "../filling";
import { countsFor } from "./counting-cells";
import { isoDate } from "./findings/today";
import { formsElsewhere } from "./pipeline";
import { Reporting } from "./reporting/reporting";
import type { ScoringSettings } from "./scoring-settings";
import type { Session } from "./session-state";

/** What a session takes over of a person's preferences. */
export interface Remembered extends Pick<ScoringSettings, "decimals" | "formulas"> {
  /** Whether empty note cells of deviating rows are marked. */
  readonly marks: boolean;
}

export interface SessionOptions {
  /**
   * What 一键重算 does on a sheet with several forms of which none is chosen: ask (the pane shows
   * a chooser) or recalculate all (a ribbon button has nobody to ask).
   */
  readonly severalForms?: "ask" | "all";
  /** What a person set before, in another session. */
  readonly remembered?: Remembered;
  /** The day of a waiver, ISO 8601; the person's own calendar where left out. */
  readonly today?: () => string;
  /** What the person had kept of the own unit, asked for at each filling; null where nothing is. */
  readonly ownUnit?: () => OwnUnit | null;
}

/** A session that has read nothing yet. */
export interface NewSession extends Session {
  /** Takes over what a person set before, where that is known later than the session is opened. */
  remember(kept: Remembered): void;
}

/** Opens a session over a workbook. Nothing is read before `start` or the first action. */
export function createSession(host: WorkbookHost, options: SessionOptions = {}): NewSession {
  const { severalForms = "ask", today = () => isoDate(new Date()), remembered } = options;
  const session = new HostSession(host, severalForms, today, options.ownUnit ?? (() => null));
  if (remembered) session.remember(remembered);
  return session;
}

class HostSession extends Reporting implements NewSession {
  /** Changes told while an action was under way. */
  private queued: SheetChange[] = [];
  private endListening: (() => Promise<void>) | null = null;

  constructor(
    protected readonly host: WorkbookHost,
    protected readonly severalForms: "ask" | "all",
    protected readonly today: () => string,
    protected readonly ownUnit: () => OwnUnit | null,
  ) {
    super();
  }

  /** Before anything is read: nothing is scored or marked anew. */
  remember({ marks, decimals, formulas }: Remembered): void {
    this.set({ marksOn: marks, settings: { ...this.state.settings, decimals, formulas } });
  }

  start(): Promise<void> {
    return this.run("recognise", async () => {
      this.endListening ??= await this.host.listen((change) => this.hear(change));
      this.see(await this.look());
      this.set({ news: "read" });
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

  searchWorkbook(): Promise<void> {
    return this.run("search", async () => {
      const grids = await this.lookAround();
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

  private hear(change: SheetChange): void {
    if (change.kind === "edited" && change.own) return;
    if (this.state.busy === null) void this.react([change]);
    else this.queued.push(change);
  }

  protected async catchUp(): Promise<void> {
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
}
