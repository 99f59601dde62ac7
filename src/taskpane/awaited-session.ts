import type { Finding, Waiver } from "../checks";
import type { FormKind } from "../forms/form";
import type { ChoiceId, ChoiceOptions } from "../rulebooks";
import type { RowAssessment } from "../scoring/assessment";
import { HostError } from "../sheet/host-error";
import type { RowAnswer } from "./answering/row-answer";
import type { NewIndicator } from "./filling/draft-row";
import { INITIAL_STATE } from "./initial-state";
import type { Places } from "./scoring-settings";
import type { Session, SessionState } from "./session-state";

/** The session will begin by reading, and shows so from the first moment. */
const COMING: SessionState = { ...INITIAL_STATE, phase: "recognising", busy: "recognise" };

/**
 * A session whose program is still on its way, so that the pane can be drawn and pressed meanwhile:
 * whatever is asked of it is handed on in order once the program is here. Where it cannot be had,
 * that is told, and the next press fetches it anew.
 */
export class AwaitedSession implements Session {
  private here: Session | null = null;
  private coming: Promise<Session | null> | null = null;
  private state = COMING;
  private readonly listeners = new Set<() => void>();

  /** `open` gives the session, not started yet. It may throw HostError, and is then tried again. */
  constructor(private readonly open: () => Promise<Session>) {}

  readonly getState = (): SessionState => this.here?.getState() ?? this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the session, which starts as soon as it is here. */
  async start(): Promise<void> {
    if (this.here) await this.here.start();
    else await this.session();
  }

  recognise = () => this.here?.recognise() ?? this.start();
  async stop(): Promise<void> {
    await (await this.coming)?.stop();
  }

  recalculate = () => this.ask((session) => session.recalculate());
  recalculateAll = () => this.ask((session) => session.recalculateAll());
  answer = (row: RowAssessment, given: RowAnswer) => this.ask((one) => one.answer(row, given));
  undo = () => this.ask((session) => session.undo());
  select = (cell: string, sheet?: string) => this.ask((session) => session.select(cell, sheet));
  setMarks = (on: boolean) => this.ask((session) => session.setMarks(on));
  searchWorkbook = () => this.ask((session) => session.searchWorkbook());
  inspect = () => this.ask((session) => session.inspect());
  goTo = (finding: Finding) => this.ask((session) => session.goTo(finding));
  nextFinding = () => this.ask((session) => session.nextFinding());
  applyFix = (finding: Finding) => this.ask((session) => session.applyFix(finding));
  waive = (found: Finding, reason: string) => this.ask((session) => session.waive(found, reason));
  resetWaiver = (waiver: Waiver) => this.ask((session) => session.resetWaiver(waiver));
  removeWaiverSheet = () => this.ask((session) => session.removeWaiverSheet());
  insertBlank = (kind: FormKind) => this.ask((session) => session.insertBlank(kind));
  insertSample = () => this.ask((session) => session.insertSample());
  carryTargets = (year?: number | null) => this.ask((session) => session.carryTargets(year));
  draftNextYear = (year?: number | null) => this.ask((session) => session.draftNextYear(year));
  spreadPoints = (replace: boolean) => this.ask((session) => session.spreadPoints(replace));
  addIndicator = (given: NewIndicator) => this.ask((session) => session.addIndicator(given));
  undoFilling = () => this.ask((session) => session.undoFilling());
  gatherForms = () => this.ask((session) => session.gatherForms());
  insertSummary = () => this.ask((session) => session.insertSummary());

  cancel = () => this.tell((session) => session.cancel());
  chooseForm = (index: number) => this.tell((session) => session.chooseForm(index));
  setRulebook = (id: string | null) => this.tell((session) => session.setRulebook(id));
  setDecimals = (places: Places | null) => this.tell((session) => session.setDecimals(places));
  setFormulas = (on: boolean) => this.tell((session) => session.setFormulas(on));
  resetRules = () => this.tell((session) => session.resetRules());
  noteSlow = () => this.tell((session) => session.noteSlow());
  noteFailure = (error: HostError) => this.tell((session) => session.noteFailure(error));

  setChoice<Id extends ChoiceId>(id: Id, option: ChoiceOptions[Id] | null): void {
    this.tell((session) => session.setChoice(id, option));
  }

  dismissError(): void {
    if (this.here) this.here.dismissError();
    else this.show({ ...this.state, failure: null });
  }

  /** The session once it is here; null where its program cannot be had, which is told. */
  private session(): Promise<Session | null> {
    this.coming ??= this.fetch();
    return this.coming;
  }

  private async fetch(): Promise<Session | null> {
    this.show(COMING);
    try {
      const session = await this.open();
      this.here = session;
      session.subscribe(() => this.changed());
      void session.start();
      return session;
    } catch (error) {
      this.coming = null;
      const known = error instanceof HostError;
      const { said, code } = known
        ? error
        : new HostError("unknown", { detail: String(error) }, { cause: error });
      this.show({ ...INITIAL_STATE, phase: "error", failure: { said, code, action: "recognise" } });
      if (!known) throw error;
      return null;
    }
  }

  private async ask(action: (session: Session) => Promise<void>): Promise<void> {
    const session = this.here ?? (await this.session());
    if (session) await action(session);
  }

  /** At once where the session is here, so that what shows follows the press. */
  private tell(action: (session: Session) => void): void {
    if (this.here) action(this.here);
    else void this.session().then((session) => session && action(session));
  }

  private show(state: SessionState): void {
    this.state = state;
    this.changed();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
