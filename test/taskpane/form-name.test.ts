import type { FundLine } from "../../src/forms/form";
import type { RowAssessment } from "../../src/scoring/assessment";
import { comparisonOf, nameOf, targetText } from "../../src/taskpane/form-name";
import { OPEN } from "./sample";
import { FUND, formCell } from "./sample-form";
import { CASES, ROWS } from "./sample-rows";

describe("what a form is called", () => {
  const unit = formCell("C4", "区农业农村局");
  const blank = formCell("C3", "");
  it.each([
    ["its project", { projectName: formCell("C3", "农田水利"), unit }, "农田水利"],
    ["its unit where the project is not filled in", { projectName: blank, unit }, "区农业农村局"],
    ["its title where neither is", { projectName: blank }, "项目支出绩效自评表（2021年度）"],
  ])("is %s", (_, fields, name) => {
    expect(nameOf({ ...OPEN.form, fields })).toBe(name);
  });

  it("is its title without the year that is still to be filled in", () => {
    const title = formCell("A1", "    年部门整体绩效评价指标体系评分表");
    expect(nameOf({ ...OPEN.form, fields: {}, title })).toBe("部门整体绩效评价指标体系评分表");
  });

  it("is its sheet where it has no words of its own", () => {
    expect(nameOf({ ...OPEN.form, fields: {}, title: null })).toBe("附件1-1");
  });
});

describe("promised and reached", () => {
  const rate = (change: Partial<FundLine>): RowAssessment => ({
    ...ROWS[0]!,
    of: { kind: "rate", line: { ...FUND, ...change } as FundLine },
  });

  it("of the execution rate are the annual budget and what was executed", () => {
    const row = rate({ initialBudget: formCell("D7", "120"), executed: formCell("F7", "108.6") });
    expect(comparisonOf(row)).toEqual({ target: "135.00", actual: "108.6" });
  });

  it("of a form without an adjusted budget start from the initial one", () => {
    const row = rate({ initialBudget: formCell("D7", "120"), annualBudget: null });
    expect(comparisonOf(row).target).toBe("120");
  });

  it("of a split target are put together as they are read", () => {
    const targetParts = {
      nature: formCell("E9", "≥"),
      number: formCell("F9", "95"),
      unit: formCell("G9", "%"),
    };
    expect(targetText({ ...CASES, targetParts })).toBe("≥95%");
    expect(targetText({ ...CASES, targetParts: { ...targetParts, unit: null } })).toBe("≥95");
    expect(targetText(CASES)).toBe("≥93%");
  });
});
