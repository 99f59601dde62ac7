import type { RowAssessment } from "../../src/scoring/assessment";
import { choicesOfRow, choicesShown } from "../../src/taskpane/choices-shown";
import { AUTOMATIC, withChoice } from "../../src/taskpane/scoring-settings";
import type { Evaluated } from "../../src/taskpane/session-state";
import { OPEN } from "./sample";

type Made = Evaluated["assessment"]["choicesMade"];

const having = (choicesMade: Made, rows: readonly RowAssessment[] = OPEN.assessment.rows) => ({
  ...OPEN,
  assessment: { ...OPEN.assessment, choicesMade, rows },
});
const MADE: Made = [
  { id: "control-rate", option: "reverse", cells: ["H17"] },
  { id: "partial-step", option: "none", cells: ["H15", "H16"] },
];
const summary = (shown: ReturnType<typeof choicesShown>) =>
  shown.map(({ choice, set, automatic, cells }) => [choice.id, set, automatic, cells]);

describe("the choices shown for a form", () => {
  it("are those that decided its scores, always in the same order", () => {
    expect(summary(choicesShown(having(MADE), AUTOMATIC))).toEqual([
      ["partial-step", null, "none", ["H15", "H16"]],
      ["control-rate", null, "reverse", ["H17"]],
    ]);
    expect(choicesShown(having([]), AUTOMATIC)).toEqual([]);
  });

  it("tell what is in force from what would be", () => {
    const set = withChoice(AUTOMATIC, "control-rate", "forward");
    expect(summary(choicesShown(having(MADE), set))[1]).toEqual([
      "control-rate",
      "forward",
      "reverse",
      ["H17"],
    ]);
  });

  it("keep in sight what was set on another form", () => {
    const set = withChoice(AUTOMATIC, "shared-points", "person");
    expect(summary(choicesShown(having([]), set))).toEqual([
      ["shared-points", "person", "even", []],
    ]);
  });

  it("are found on the rows too", () => {
    const rows = OPEN.assessment.rows.map((row, index): RowAssessment =>
      index === 4 ? { ...row, choices: ["partial-step"] } : row,
    );
    const now = having([], rows);
    expect(summary(choicesShown(now, AUTOMATIC))).toEqual([
      ["partial-step", null, "none", ["H17"]],
    ]);
    expect(summary(choicesOfRow(["partial-step"], now, AUTOMATIC))).toHaveLength(1);
    expect(choicesOfRow([], now, AUTOMATIC)).toEqual([]);
  });
});
