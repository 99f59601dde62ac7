import type { SummaryInput } from "../../src/reports/summary";

/** What a summary knows of one project, without anything to say of it. */
export const plain = (more: Partial<SummaryInput> = {}): SummaryInput => ({
  file: "a.xlsx",
  sheet: "自评表",
  kind: "project-self-evaluation",
  name: "甲项目",
  unit: "某中心",
  department: "某局",
  year: 2021,
  amounts: { initialBudget: "100", annualBudget: "100", executed: "98.5", budget: "100" },
  rate: "0.985",
  score: { number: "95", from: "sheet", fullMarks: "100", grade: "excellent" },
  open: { error: 0, warning: 0, question: 0 },
  projectSpending: null,
  ...more,
});
