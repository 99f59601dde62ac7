import type { Grid } from "../../src/sheet/grid";
import { createSession, type SessionOptions } from "../../src/taskpane/session";
import { current, type Evaluated, type Session } from "../../src/taskpane/session-state";
import { loadCase } from "../support/cases";
import { gridOf, sketchToGrid } from "../support/grid";
import { MemoryHost } from "../support/memory-host";
import { caseToSheet, type Layout } from "../support/official-sheet";

/** Published form of a Beijing court, 83 points, two deducted rows without a note. */
export const SEED = "seed-01-beijing-huairou-court-2021-rent";

export function sheetOf(name: string, layout: Layout = "official"): Grid {
  return sketchToGrid(caseToSheet(loadCase(name), layout));
}

/** A sheet with words on it and no form. */
export function memo(sheet: string): Grid {
  return { ...gridOf([["会议记录"], ["参加人", "财务科"]]), sheet };
}

/** A workbook in memory with a session over it, started. */
export async function opened(
  grids: readonly Grid[],
  options?: SessionOptions,
): Promise<{ host: MemoryHost; session: Session }> {
  const host = new MemoryHost(grids);
  const session = createSession(host, options);
  await session.start();
  return { host, session };
}

/** The form in view; a test that expects one fails without it. */
export function inView(session: Session): Evaluated {
  const now = current(session.getState());
  if (now === null) throw new Error(`no form in view: ${session.getState().phase}`);
  return now;
}

/** Where a row's score, actual and note stand, by the row's place among the indicators. */
export function cellsOf(session: Session, index: number) {
  const indicator = inView(session).form.indicators[index];
  if (!indicator) throw new Error(`no indicator ${String(index)}`);
  const { score, actual, note } = indicator;
  return { score: score?.cell ?? "", actual: actual?.cell ?? "", note: note?.cell ?? "" };
}

/** The court's form with a last row whose wording does not say whether less or more is better. */
export function typeControlRate(host: MemoryHost): void {
  host.type("D21", "“三公”经费控制率");
  host.type("E21", "100%");
  host.type("F21", "80%");
}
