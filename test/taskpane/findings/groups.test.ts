import type { Finding, Inspection, Outcome } from "../../../src/checks";
import { listed, openAtFirst } from "../../../src/taskpane/findings/groups";
import { isoDate } from "../../../src/taskpane/findings/today";

/** Only what the groups look at. */
function inspectionOf(outcomes: readonly Outcome[]): Inspection {
  const open = outcomes.map((outcome) => ({ outcome }) as Finding);
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const counts = { error: count("error"), warning: count("warning"), question: count("question") };
  return { open, verdict: { counts } } as unknown as Inspection;
}

const many = (count: number, outcome: Outcome) => Array.from({ length: count }, () => outcome);

describe("the list of findings", () => {
  it("goes by kind, the one that blocks first, and keeps each finding's own place", () => {
    const list = listed(inspectionOf(["question", "error", "warning", "error"]));
    expect(list.map(({ index }) => index)).toEqual([1, 3, 2, 0]);
  });

  it("keeps two things apart that one check found at one cell", () => {
    const keys = listed(inspectionOf(["error", "error"])).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it.each([
    ["a short list is open", ["error", "question"], ["error", "question"]],
    ["of 200 findings the errors are", [...many(20, "error"), ...many(180, "warning")], ["error"]],
    ["of 200 findings without errors the warnings are", many(200, "warning"), ["warning"]],
  ] as const)("%s", (_, outcomes, open) => {
    expect([...openAtFirst(inspectionOf(outcomes))]).toEqual(open);
  });
});

describe("the day beside a reason", () => {
  it("is the person's own, in digits", () => {
    expect(isoDate(new Date(2022, 2, 5, 23, 59))).toBe("2022-03-05");
  });
});
