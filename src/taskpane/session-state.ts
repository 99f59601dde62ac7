import type { Finding, Inspection, Waiver } from "../checks";
import type { Said } from "../language/said";
import type { NotUnderstood } from "../forms/form";
import type { ChoiceId, ChoiceOptions } from "../rulebooks";
import type { RowAssessment } from "../scoring/assessment";
import type { Receipt } from "../sheet/edit";
import type { HostError, HostErrorCode } from "../sheet/host-error";
import type { RowAnswer } from "./answering/row-answer";
import type { Progress } from "./breath";
import type { FillingActions, FillingState } from "./filling/filling-state";
import type { Outcome } from "./outcome";
import type { Elsewhere, Evaluated, Nothing } from "./sight";
import { isChanged, type Places, type ScoringSettings } from "./scoring-settings";

export type { Outcome } from "./outcome";
export type { Elsewhere, Evaluated, Nothing, Sight } from "./sight";

export type ActionName =
  | "recognise"
  | "recalculate"
  | "recalculateAll"
  | "answer"
  | "undo"
  | "marks"
  | "select"
  | "search"
  | "inspect"
  | "fix"
  | "waive"
  | "fill"
  | "gather";

/** A failed action: what to say, and what to try again. */
export interface Failure {
  readonly said: Said;
  readonly code: HostErrorCode;
  readonly action: ActionName;
}

/** The workbook as the last 发送前检查 found it. */
export interface Checked {
  readonly inspection: Inspection;
  readonly when: Date;
  /** Something was edited since, so that findings may be gone or missing. */
  readonly outdated: boolean;
  /** Index into `inspection.open` of the finding that the person is at; null before the first. */
  readonly at: number | null;
  /** What had been written before 发送前检查 was pressed, and is no news beside its findings. */
  readonly toldBefore: Outcome | null;
}

/**
 * What there is to tell: of the sheet in view, that it was read anew whatever was written to it before,
 * or what the last step of a 发送前检查 came to.
 */
export type News =
  | "sheet"
  | "read"
  | "verdict"
  | "finding"
  | "fixed"
  | "waived"
  | "reset"
  | "removed"
  | "filled"
  | "gathered";

export type Phase =
  "starting" | "recognising" | "none-found" | "choosing" | "ready" | "writing" | "error";

/** Everything the pane shows. A new object after every change, never mutated. */
export interface SessionState extends FillingState {
  readonly phase: Phase;
  /** The sheet last read; null before the first reading. */
  readonly sheet: string | null;
  readonly evaluated: readonly Evaluated[];
  /** Index into `evaluated`; null while a person has yet to choose among several forms. */
  readonly chosen: number | null;
  readonly nothing: Nothing | null;
  readonly remarks: readonly NotUnderstood[];
  /** Forms on other sheets; null until the workbook has been searched. */
  readonly elsewhere: readonly Elsewhere[] | null;
  readonly outcome: Outcome | null;
  /** The batch that 撤销 would take back on this sheet. */
  readonly undoable: Receipt | null;
  /** A cell that counts was edited since the last reading. */
  readonly stale: boolean;
  readonly busy: ActionName | null;
  /** How far the work under way has got, while it can still be stopped; else null. */
  readonly progress: Progress | null;
  /** The action that the person stopped, with nothing done; null after another. */
  readonly stopped: ActionName | null;
  /** The host has not answered for about two seconds. */
  readonly slow: boolean;
  readonly failure: Failure | null;
  /** Whether empty note cells of deviating rows are marked on the sheet. */
  readonly marksOn: boolean;
  /** Sheets that this session has put marks on and not taken them off again. */
  readonly marked: ReadonlySet<string>;
  /** How the person wants forms to be scored. */
  readonly settings: ScoringSettings;
  /**
   * How often the settings changed since the last action: the scores in view are news of their
   * own, and no longer what the last outcome tells of. 0 after an action.
   */
  readonly rescored: number;
  /** Null until the workbook has been checked. */
  readonly checked: Checked | null;
  /** What the last change of this state was about. */
  readonly news: News;
}

/** The one session between a pane (or a ribbon button) and the workbook. */
export interface Session extends FillingActions {
  readonly getState: () => SessionState;
  /** Calls back after every change; returns the end of the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts to listen to the workbook and reads the active sheet. */
  start(): Promise<void>;
  /** Stops listening. */
  stop(): Promise<void>;
  recognise(): Promise<void>;
  recalculate(): Promise<void>;
  /** 全部重算: every form of every visible sheet, as one batch. */
  recalculateAll(): Promise<void>;
  /**
   * Writes a person's answer into the row's own cells and scores again. A cell that was changed since
   * the row was read is not overwritten: the action fails and the row shows what stands there now.
   */
  answer(row: RowAssessment, given: RowAnswer): Promise<void>;
  /** Stops what is under way, as long as `progress` shows; nothing is half-written. */
  cancel(): void;
  undo(): Promise<void>;
  /** Shows a cell of the sheet in question to the person. */
  select(cell: string, sheet?: string): Promise<void>;
  chooseForm(index: number): void;
  setMarks(on: boolean): Promise<void>;
  /** Scores by this rulebook, under the form's printed rules; null: by the recognised one. */
  setRulebook(id: string | null): void;
  /** Scores with that many decimal places; null: as the form's own scores show. */
  setDecimals(places: Places | null): void;
  /** Takes an option where the wording of a rule leaves a choice; null: as the rulebook has it. */
  setChoice<Id extends ChoiceId>(id: Id, option: ChoiceOptions[Id] | null): void;
  /** Writes live formulas where Excel can repeat the rule, or values. */
  setFormulas(on: boolean): void;
  /** Everything as recognised again. */
  resetRules(): void;
  /** Looks for forms on the other sheets of the workbook. */
  searchWorkbook(): Promise<void>;
  /** 发送前检查: reads the whole workbook and judges it. Writes no cell; marks are taken off the sheets. */
  inspect(): Promise<void>;
  /** Turns to a finding and shows its cell, if its sheet shows. */
  goTo(finding: Finding): Promise<void>;
  /** The open finding after the one the person is at, or else after the selected cell; checks first. */
  nextFinding(): Promise<void>;
  /** Writes a finding's correction, which 撤销 takes back, and checks again. */
  applyFix(finding: Finding): Promise<void>;
  /** Waves a warning or a question through; an empty reason waives nothing. */
  waive(finding: Finding, reason: string): Promise<void>;
  /** Takes a waiver back, so that its finding is open again. */
  resetWaiver(waiver: Waiver): Promise<void>;
  /** Removes the sheet 校验说明 with all its reasons. The person was asked before. */
  removeWaiverSheet(): Promise<void>;
  dismissError(): void;
  /** The host has not answered for a while; it still may. */
  noteSlow(): void;
  /** Something went wrong that no action is waiting for. */
  noteFailure(error: HostError): void;
}

/** The form that is being worked on; null while none is chosen. */
export function current(state: SessionState): Evaluated | null {
  return state.chosen === null ? null : (state.evaluated[state.chosen] ?? null);
}

/** Whether a recalculation would put other scores on the sheet than those a person just set or wrote. */
export function isUnwritten(state: SessionState): boolean {
  const now = current(state);
  const kind = state.outcome?.kind;
  const told = isChanged(state.settings) || kind === "written" || kind === "answered";
  return told && !state.stale && now !== null && now.plan.edits.length > 0;
}
