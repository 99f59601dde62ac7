import {
  AUTOMATIC,
  isChanged,
  withChoice,
  type ScoringSettings,
} from "../../src/taskpane/scoring-settings";

describe("a person's settings", () => {
  it.each<[string, ScoringSettings, boolean]>([
    ["nothing set", AUTOMATIC, false],
    ["another rulebook", { ...AUTOMATIC, rulebook: "ministry-common" }, true],
    ["whole scores", { ...AUTOMATIC, decimals: 0 }, true],
    ["a choice made", { ...AUTOMATIC, choices: { "partial-step": "linear" } }, true],
  ])("with %s are changed: %#", (_, settings, changed) => {
    expect(isChanged(settings)).toBe(changed);
  });

  it("take one choice without touching the others", () => {
    const first = withChoice({ ...AUTOMATIC, decimals: 1 }, "partial-step", "linear");
    const both = withChoice(first, "control-rate", "forward");
    expect(both).toEqual({
      rulebook: null,
      decimals: 1,
      choices: { "partial-step": "linear", "control-rate": "forward" },
      formulas: false,
      judged: new Set(),
    });
    expect(first.choices).toEqual({ "partial-step": "linear" });
  });

  it("give a choice back to the rulebook", () => {
    const made = withChoice(AUTOMATIC, "shared-points", "person");
    const back = withChoice(made, "shared-points", null);
    expect(back).toEqual(AUTOMATIC);
    expect(isChanged(back)).toBe(false);
  });
});
