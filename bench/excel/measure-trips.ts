import { planEdits } from "../../src/editing";
import { findForms } from "../../src/forms";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { assess } from "../../src/scoring";
import { createSession } from "../../src/taskpane/session";
import { openInRealm, prepareRealm, type Realm } from "../../test/excel-simulator/realm";
import type { Simulator } from "../../test/excel-simulator/simulator";
import { scoreCellByCell } from "../peers/cell-by-cell";
import { refuseDifference } from "./same-scores";
import { workbookOfForms } from "./workbook-of-forms";

/** What went to and fro while a workbook was scored. */
export interface Trips {
  readonly roundTrips: number;
  /** UTF-8 bytes of all requests and replies together. */
  readonly bytes: number;
}

/** The same work in three ways. */
export interface TripsOfThree {
  /** Read, score, write. */
  readonly ours: Trips;
  /** The pane's own action, which looks at the sheet again and marks cells without a note. */
  readonly pane: Trips;
  readonly peer: Trips;
}

const REALM: Realm = {
  globals: globalThis as unknown as Record<string, unknown>,
  run: (script) => script.runInThisContext(),
};

/** Scores so many sheets of so many rows in three ways. Throws where one score differs. */
export async function measureTrips(sheets: number, rows: number): Promise<TripsOfThree> {
  prepareRealm(REALM);
  const workbook = await workbookOfForms(sheets, rows);
  const opened: Simulator[] = [];
  async function measure(work: () => Promise<void>): Promise<Trips> {
    const excel = openInRealm(REALM, workbook);
    opened.push(excel);
    await work();
    const { requests, roundTrips } = excel.log;
    const bytes = requests.reduce((sum, one) => sum + one.requestBytes + one.replyBytes, 0);
    return { roundTrips, bytes };
  }
  const trips = {
    ours: await measure(() => scoreAll(sheets)),
    pane: await measure(() => pressRecalculate(sheets)),
    peer: await measure(scoreCellByCell),
  };
  const [ours, ...others] = opened;
  if (ours) for (const other of others) refuseDifference(ours, other);
  return trips;
}

/** What 一键重算 and 全部重算 come to without the pane. */
async function scoreAll(sheets: number): Promise<void> {
  const host = new ExcelHost();
  const grids = await host.read(sheets === 1 ? "active" : "all");
  const forms = grids.flatMap((grid) => findForms(grid).forms);
  await host.write(forms.flatMap((form) => planEdits(form, assess(form)).edits));
}

async function pressRecalculate(sheets: number): Promise<void> {
  const session = createSession(new ExcelHost());
  await (sheets === 1 ? session.recalculate() : session.recalculateAll());
  const { failure } = session.getState();
  if (failure) throw new Error(failure.said.en);
}
