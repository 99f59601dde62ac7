import { createSession } from "../../src/taskpane/session";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { sheetDescription } from "../support/simulated-workbook";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { edit } from "../contract/support";
import type { Simulator } from "../excel-simulator";

const FORM = sheetDescription(
  sketchToGrid(caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "official")),
);
/** A cell that counts: an indicator's actual value. */
const COUNTING = "F15";

/** Events, and whatever an add-in asks for because of them, have come and gone. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

async function started(excelApi: string) {
  const excel: Simulator = simulator({ sheets: [FORM] }, { excelApi });
  const host = new ExcelHost();
  const session = createSession(host);
  await session.start();
  await settled();
  excel.log.clear();
  return { excel, host, session };
}

/** 1.13 does not tell who made a change. */
describe.each(["1.13", "1.14", "1.15"])("with ExcelApi %s", (excelApi) => {
  it("fifty own writes cause fifty round trips and not one more", async () => {
    const { excel, host, session } = await started(excelApi);
    let before = excel.person.cell(FORM.name, COUNTING).value;
    for (let time = 0; time < 50; time++) {
      await host.write([edit(FORM.name, COUNTING, before, time)]);
      before = time;
    }
    await settled();
    expect(excel.log.roundTrips).toBe(50);
    expect(session.getState().stale).toBe(false);
  });

  it("a recalculation is one read and one write, a look at the outcome, and the marks", async () => {
    const { excel, session } = await started(excelApi);
    await session.recalculate();
    await settled();
    const names = excel.log.requests.map(({ batch }) => batch.Actions.map(({ Name }) => Name));
    // the client gives back its ranges in requests of its own
    const setsValues = names
      .filter((one) => !one.includes("_RemoveReference"))
      .map((one) => one.includes("Values") || one.includes("Formulas"));
    expect(setsValues.slice(0, 3)).toEqual([false, true, false]);
    expect(setsValues.filter(Boolean)).toHaveLength(1);
    expect(excel.log.roundTrips).toBe(5);
    expect(session.getState()).toMatchObject({ stale: false, failure: null });
  });

  it("a person's edit marks the scores as outdated, and reads and writes nothing", async () => {
    const { excel, session } = await started(excelApi);
    excel.person.types(FORM.name, COUNTING, "0.5");
    await settled();
    expect(session.getState().stale).toBe(true);
    // the sheet's name of now, since it may have been renamed
    expect(excel.log.roundTrips).toBe(1);
    const names = excel.log.requests.flatMap(({ batch }) => batch.Actions.map(({ Name }) => Name));
    expect(names).not.toContain("Values");
    const asked = excel.log.requests.flatMap(({ batch }) =>
      batch.Actions.flatMap(({ QueryInfo: query }) => query?.Select ?? []),
    );
    expect(asked).toEqual(["name"]);
  });
});
