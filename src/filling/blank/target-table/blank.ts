import type { TargetTableContent } from "../../content";
import { STANDARD_ROWS } from "../standard-levels";

/** 项目支出绩效目标表 with nothing filled in. */
export const BLANK_TARGET_TABLE: TargetTableContent = {
  unit: "",
  projectCode: "",
  projectName: "",
  budget: { total: "", fiscal: "", other: "" },
  purpose: "",
  payments: { march: "", june: "", october: "", december: "" },
  goals: [],
  indicators: STANDARD_ROWS.map((row) => ({ ...row, description: "", target: "", basis: "" })),
};
