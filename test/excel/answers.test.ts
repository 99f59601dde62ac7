import type { RowAssessment } from "../../src/scoring/assessment";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import type { RowAnswer } from "../../src/taskpane/answering/row-answer";
import { createSession } from "../../src/taskpane/session";
import { current, type Session } from "../../src/taskpane/session-state";
import type { SheetDescription } from "../excel-simulator";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { sheetDescription } from "../support/simulated-workbook";

/** Published form of a Beijing court, 83 points: H19 is a person's score, I19 its missing note. */
const FORM = sheetDescription(
  sketchToGrid(caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "official")),
);
const [SCORE, NOTE, TARGET, TOTAL, GRADE] = ["H19", "I19", "E21", "H22", "I22"];

/** The pane's session over the form in a simulated Excel, recalculated. */
async function openForm(sheet: Partial<SheetDescription> = {}) {
  const excel = simulator({ sheets: [{ ...FORM, ...sheet }] });
  const session = createSession(new ExcelHost());
  await session.start();
  await session.recalculate();
  const cell = (address: string) => excel.person.cell(FORM.name, address);
  return { excel, session, cell };
}

function rowAt(session: Session, cell: string): RowAssessment {
  const rows = current(session.getState())?.assessment.rows ?? [];
  const row = rows.find(
    ({ of }) => of.kind === "indicator" && String(of.indicator.row + 1) === cell.slice(1),
  );
  if (!row) throw new Error(`no row at ${cell}`);
  return row;
}

const score = (typed: string): RowAnswer => ({ kind: "score", typed, within: null });
const note = (text: string): RowAnswer => ({ kind: "note", draft: { kind: "whole", text } });
const marked = ({ excel }: Awaited<ReturnType<typeof openForm>>) =>
  excel.person.sheet(FORM.name).conditionalFormats.map(({ area }) => area.top + 1);

describe("全部重算 over Excel", () => {
  const names = Array.from({ length: 20 }, (_none, index) => `自评表${String(index + 1)}`);
  const workbook = { sheets: names.map((name) => ({ ...FORM, name })) };

  it("reads 20 forms in two round trips and writes them in one", async () => {
    const excel = simulator(workbook);
    const session = createSession(new ExcelHost());
    await session.setMarks(false);
    await session.start();
    const before = excel.log.roundTrips;
    await session.recalculateAll();
    // the fourth looks at what it made of the sheet in view
    expect(excel.log.roundTrips - before).toBe(4);
    expect(names.map((name) => excel.person.cell(name, GRADE).value)).toEqual(
      names.map(() => "良"),
    );
    await session.undo();
    expect(names.map((name) => excel.person.cell(name, GRADE).value)).toEqual(names.map(() => ""));
  });
});

describe("an answer over Excel", () => {
  it("is written with what follows from it, and taken back whole", async () => {
    const { session, cell } = await openForm();
    await session.answer(rowAt(session, SCORE), score("13"));
    expect([SCORE, TOTAL, GRADE].map((at) => cell(at).value)).toEqual([13, 90, "优"]);
    await session.undo();
    expect([SCORE, TOTAL, GRADE].map((at) => cell(at).value)).toEqual(["6", "83", "良"]);
    expect(session.getState().failure).toBeNull();
  });

  it("takes three round trips: a look, the writing, and a look at what it made", async () => {
    const { excel, session } = await openForm();
    const before = excel.log.roundTrips;
    await session.answer(rowAt(session, TARGET), { kind: "direction", direction: "reverse" });
    // two more look after the marks of the rows that have no note
    expect(excel.log.roundTrips - before).toBeLessThanOrEqual(5);
  });

  it.each(["=1+1", "+86-10", "-5", "@甲", "偏离原因：停工；改进措施：赶工"])(
    "writes a note as text, whatever it begins with: %s",
    async (text) => {
      const { session, cell } = await openForm();
      await session.answer(rowAt(session, NOTE), note(text));
      expect(cell(NOTE)).toMatchObject({ value: text, formula: null });
    },
  );

  it("takes the mark off a note that is written", async () => {
    const opened = await openForm();
    expect(marked(opened).sort()).toEqual([19, 20]);
    await opened.session.answer(rowAt(opened.session, NOTE), note("停工；赶工"));
    expect(marked(opened)).toEqual([20]);
  });

  it("writes the operator as text into the target", async () => {
    const { session, cell } = await openForm();
    await session.answer(rowAt(session, TARGET), { kind: "direction", direction: "reverse" });
    expect(cell(TARGET)).toMatchObject({ value: "<60%", formula: null });
    expect(cell("H21").value).toBe(7.06);
  });

  it("does not write over what somebody typed meanwhile", async () => {
    const { excel, session, cell } = await openForm();
    const row = rowAt(session, SCORE);
    excel.person.types(FORM.name, SCORE, "7");
    await session.answer(row, score("13"));
    expect([cell(SCORE).value, cell(TOTAL).value]).toEqual([7, "83"]);
    expect(session.getState().failure?.code).toBe("changed-meanwhile");
  });

  it("leaves a locked cell, and the sheet as it was", async () => {
    const { excel, session, cell } = await openForm();
    const row = rowAt(session, SCORE);
    excel.workbook.active.protection = {};
    await session.answer(row, score("13"));
    expect([cell(SCORE).value, cell(TOTAL).value]).toEqual(["6", "83"]);
    expect(session.getState().failure).not.toBeNull();
  });

  it("leaves the sheet as it was where Excel stops half-way", async () => {
    const { excel, session, cell } = await openForm();
    excel.faults.failNext({ at: "Values", code: "GeneralException" });
    await session.answer(rowAt(session, SCORE), score("13"));
    expect([SCORE, TOTAL, GRADE].map((at) => cell(at).value)).toEqual(["6", "83", "良"]);
    expect(session.getState().failure).not.toBeNull();
  });
});
