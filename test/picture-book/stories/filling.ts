import { over, SCORED, type Story } from "../story";

const TARGETS = "target-tables-2023.xlsx";

/** 填报 and 报告: before anything was done, and after. */
export const FILLING: readonly Story[] = [
  { id: "target-table", open: () => over(TARGETS) },
  { id: "filling", open: () => over(SCORED), tab: "filling" },
  {
    id: "filling-carried",
    open: () => over(TARGETS, (session) => session.carryTargets()),
    tab: "filling",
  },
  { id: "reporting", open: () => over(SCORED), tab: "reporting" },
  {
    id: "reporting-read",
    open: () => over(SCORED, (session) => session.gatherForms()),
    tab: "reporting",
  },
];
