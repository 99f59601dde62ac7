import type { Finding, Waiver } from "../../src/checks";
import type { FormKind } from "../../src/forms/form";
import type { RowAssessment } from "../../src/scoring/assessment";
import type { RowAnswer } from "../../src/taskpane/answering/row-answer";
import type { NewIndicator } from "../../src/taskpane/filling/draft-row";
import { INITIAL_STATE, phaseOf } from "../../src/taskpane/initial-state";
import type { Session, SessionState } from "../../src/taskpane/session-state";

/** A session that stands still in one state, so that a face can be looked at; it notes what is asked. */
export class StillSession implements Session {
  readonly asked: string[] = [];
  private readonly state: SessionState;

  constructor(state: Partial<SessionState>) {
    const whole = { ...INITIAL_STATE, ...state };
    this.state = { ...whole, phase: phaseOf(whole) };
  }

  readonly getState = (): SessionState => this.state;
  readonly subscribe = (): (() => void) => () => undefined;

  start = () => this.note("start");
  stop = () => this.note("stop");
  recognise = () => this.note("recognise");
  recalculate = () => this.note("recalculate");
  recalculateAll = () => this.note("recalculate all");
  answer = ({ name }: RowAssessment, given: RowAnswer) =>
    this.note(`answer ${name} ${JSON.stringify(given)}`);
  cancel = (): void => void this.asked.push("cancel");
  undo = () => this.note("undo");
  searchWorkbook = () => this.note("search");
  select = (cell: string, sheet?: string) => this.note(`select ${sheet ? `${sheet}!` : ""}${cell}`);
  setMarks = (on: boolean) => this.note(`marks ${String(on)}`);
  setRulebook = (id: string | null): void => void this.asked.push(`rulebook ${String(id)}`);
  setDecimals = (places: number | null): void => void this.asked.push(`decimals ${String(places)}`);
  setChoice = (id: string, option: string | null): void =>
    void this.asked.push(`choice ${id} ${String(option)}`);
  setFormulas = (on: boolean): void => void this.asked.push(`formulas ${String(on)}`);
  resetRules = (): void => void this.asked.push("reset rules");
  chooseForm = (index: number): void => void this.asked.push(`choose ${String(index)}`);
  dismissError = (): void => void this.asked.push("dismiss");
  noteFailure = (): void => void this.asked.push("failure");
  noteSlow = (): void => void this.asked.push("slow");

  inspect = () => this.note("inspect");
  goTo = ({ sheet, cell }: Finding) => this.note(`go to ${sheet}!${cell}`);
  nextFinding = () => this.note("next finding");
  applyFix = ({ cell }: Finding) => this.note(`fix ${cell}`);
  waive = ({ cell }: Finding, reason: string) => this.note(`waive ${cell} ${reason}`);
  resetWaiver = ({ row }: Waiver) => this.note(`reset ${String(row)}`);
  removeWaiverSheet = () => this.note("remove waivers");

  insertBlank = (kind: FormKind) => this.note(`insert ${kind}`);
  insertSample = () => this.note("insert sample");
  carryTargets = () => this.note("carry targets");
  draftNextYear = () => this.note("draft next year");
  spreadPoints = (replace: boolean) => this.note(`spread points ${String(replace)}`);
  addIndicator = ({ level3 }: NewIndicator) => this.note(`add ${level3}`);
  undoFilling = () => this.note("undo filling");
  gatherForms = () => this.note("gather");
  insertSummary = () => this.note("insert summary");

  private note(what: string): Promise<void> {
    this.asked.push(what);
    return Promise.resolve();
  }
}
