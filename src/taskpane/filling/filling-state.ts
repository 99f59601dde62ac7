import type { FormKind } from "../../forms/form";
import type { Gathered } from "../reporting/gathered";
import type { NewIndicator } from "./draft-row";
import type { Filled } from "./filled";

/** What a session knows of filling and reporting. */
export interface FillingState {
  /** What was last put into the workbook by 填报 or 报告; null before. */
  readonly filled: Filled | null;
  /** The workbook's forms as last read for a report; null before. */
  readonly gathered: Gathered | null;
}

export const NOT_FILLED: FillingState = { filled: null, gathered: null };

/** What a session does for 填报 and 报告. */
export interface FillingActions {
  /** Adds an official blank form behind the last sheet and shows it. */
  insertBlank(kind: FormKind): Promise<void>;
  /** Adds a filled, unscored form of an invented project to try on, and shows it. */
  insertSample(): Promise<void>;
  /**
   * From every target table of the workbook to a 附件1-1: a new sheet, or the project's own where it
   * is empty. New sheets are of this year; null: of the year that their target table prints.
   */
  carryTargets(year?: number | null): Promise<void>;
  /** Adds the target table of this year, drafted from the form in view; null: of the year after the form's. */
  draftNextYear(year?: number | null): Promise<void>;
  /** Spreads the official weights over the rows of the form in view; `replace`: also where points stand. */
  spreadPoints(replace: boolean): Promise<void>;
  /** Puts an indicator into an empty row of its block, or into a row inserted there. */
  addIndicator(indicator: NewIndicator): Promise<void>;
  /** Takes the last of these back, as far as nobody has changed it since. */
  undoFilling(): Promise<void>;
  /** Reads the forms of the whole workbook for reports and summary. Writes nothing. */
  gatherForms(): Promise<void>;
  /** Adds the summary of all projects as a sheet. */
  insertSummary(): Promise<void>;
}
