import { departmentEvaluationReport } from "./department";
import { projectEvaluationReport } from "./project";
import type { ReportKind, ReportKindId } from "./report-kind";
import { selfEvaluationReport } from "./self-evaluation";
import { targetsReport } from "./targets";

/** Every report that can be made, in the order in which they are offered. */
export const REPORT_KINDS: readonly ReportKind[] = [
  selfEvaluationReport,
  projectEvaluationReport,
  departmentEvaluationReport,
  targetsReport,
];

/** What people call them besides the id and the official name. */
const ALIASES: Readonly<Record<ReportKindId, readonly string[]>> = {
  "self-evaluation": ["自评报告", "绩效自评报告", "部门预算执行情况自评报告"],
  project: ["附件1-2", "项目支出绩效评价报告", "项目绩效评价报告"],
  department: ["附件1-3", "部门整体绩效评价报告", "部门整体支出绩效评价报告"],
  targets: ["绩效目标", "部门整体绩效目标", "部门绩效目标"],
};

/** The report of that id, official name or alias (自评报告, 附件1-2, 附件1-3, 绩效目标); null for any other word. */
export function reportKind(word: string): ReportKind | null {
  const key = bare(word);
  return REPORT_KINDS.find((kind) => wordsFor(kind).some((one) => bare(one) === key)) ?? null;
}

/** What a report can be called on the command line, the shortest first. */
export function wordsFor({ id, name }: ReportKind): readonly string[] {
  return [...new Set([...ALIASES[id], name.zh, id])];
}

function bare(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[\s《》]/gu, "")
    .replace(/[-‐-―−]/gu, "-")
    .toLowerCase();
}
