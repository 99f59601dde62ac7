import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { createSession } from "../../src/taskpane/session";
import type { SheetDescription } from "../excel-simulator";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { sheetDescription, workbookOf } from "../support/simulated-workbook";

const UNSCORED = "assets/samples/project-self-evaluation-unscored.xlsx";

async function unscored(): Promise<SheetDescription> {
  const [sheet] = (await workbookOf(UNSCORED)).sheets;
  if (!sheet) throw new Error("the sample has no sheet");
  return sheet;
}

/** A form with all its scores, where only the grade is missing. */
async function ungraded(): Promise<SheetDescription> {
  const court = loadCase("seed-01-beijing-huairou-court-2021-rent");
  return sheetDescription(sketchToGrid(caseToSheet(court, "official")));
}

/** Recalculates the sheet; gives the cells written and those left because they are locked. */
async function recalculate(sheet: SheetDescription) {
  const excel = simulator({ sheets: [sheet] });
  const session = createSession(new ExcelHost());
  await session.start();
  await session.recalculate();
  // the client's giving back of ranges, and the events of the write
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { failure, outcome, evaluated } = session.getState();
  const written = outcome?.kind === "written" ? outcome.edits.map(({ cell }) => cell) : [];
  const left = evaluated.flatMap(({ plan }) => plan.left);
  const asked = excel.log.requests.flatMap(({ batch }) => batch.Actions.map(({ Name }) => Name));
  return {
    failure,
    written,
    locked: left.filter(({ reason }) => reason === "locked").map(({ cell }) => cell),
    wrote: asked.includes("Values") || asked.includes("Formulas"),
  };
}

describe.each([
  ["an unscored form", unscored, 4],
  ["an ungraded one", ungraded, 1],
])("on %s", (_what, form, least) => {
  it("every cell that would be written is left and said where the sheet is protected", async () => {
    const open = await recalculate(await form());
    expect(open.written.length).toBeGreaterThanOrEqual(least);
    const guarded = await recalculate({ ...(await form()), protection: {} });
    expect(guarded).toEqual({
      failure: null,
      written: [],
      locked: expect.arrayContaining(open.written),
      wrote: false,
    });
  });

  it("each is written where it alone is unlocked", async () => {
    const sheet = await form();
    const { written } = await recalculate(sheet);
    for (const cell of written) {
      const was = sheet.cells?.[cell] ?? null;
      const described = typeof was === "object" && was !== null ? was : { value: was };
      const cells = { ...sheet.cells, [cell]: { ...described, locked: false } };
      const one = await recalculate({ ...sheet, cells, protection: {} });
      expect([cell, one.failure, one.written]).toEqual([cell, null, [cell]]);
    }
  });
});
