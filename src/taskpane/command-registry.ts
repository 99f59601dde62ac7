import type { FormKind } from "../forms/form";
import { said, type Said } from "../language/said";
import type { ActionName, Session } from "./session-state";

/** A command of the pane's toolbar and of the ribbon. */
export interface Command {
  /** Also the function name in the manifest, for ribbon commands. */
  readonly id: string;
  readonly label: Said;
  /** Null for a command that the pane's toolbar does not offer. */
  readonly icon: "recalculate" | "recognise" | "inspect" | "next" | null;
  /** How the pane offers it: a button with its name, one with an icon alone, or elsewhere. */
  readonly toolbar: "named" | "icon" | "none";
  /** The action that is under way while the command runs. */
  readonly action: ActionName;
  /** Whether the ribbon offers it with the pane closed. */
  readonly ribbon: boolean;
  run(session: Session): Promise<void>;
}

export const RECALCULATE: Command = {
  id: "recalculateActiveSheet",
  label: said("一键重算", "Recalculate"),
  icon: "recalculate",
  toolbar: "named",
  action: "recalculate",
  ribbon: true,
  run: (session) => session.recalculate(),
};

/** The pane offers it below what is left, and not beside 一键重算, which it would be taken for. */
export const RECALCULATE_ALL: Command = {
  id: "recalculateWorkbook",
  label: said("全部重算", "Recalculate all"),
  icon: "recalculate",
  toolbar: "none",
  action: "recalculateAll",
  ribbon: true,
  run: (session) => session.recalculateAll(),
};

export const INSPECT: Command = {
  id: "checkBeforeSending",
  label: said("发送前检查", "Check before sending"),
  icon: "inspect",
  toolbar: "named",
  action: "inspect",
  ribbon: true,
  run: (session) => session.inspect(),
};

/** In the pane the list of findings is walked instead. */
export const NEXT_FINDING: Command = {
  id: "goToNextFinding",
  label: said("下一处问题", "Next finding"),
  icon: "next",
  toolbar: "none",
  action: "inspect",
  ribbon: true,
  run: (session) => session.nextFinding(),
};

const INSERTABLE: readonly (readonly [id: string, kind: FormKind, label: Said])[] = [
  [
    "insertProjectSelfEvaluation",
    "project-self-evaluation",
    said("项目支出绩效自评表（附件1-1）", "Project self-evaluation (1-1)"),
  ],
  [
    "insertDepartmentSelfEvaluation",
    "department-self-evaluation",
    said("部门整体支出绩效自评表", "Department self-evaluation"),
  ],
  [
    "insertDepartmentScorecard",
    "department-scorecard",
    said("部门整体绩效评分表", "Department scorecard"),
  ],
  ["insertTargetTable", "target-table", said("项目支出绩效目标表", "Target table")],
];

/** 插入空白表: one for each official form; in the pane they stand under 填报. */
export const INSERT_BLANK: readonly Command[] = INSERTABLE.map(([id, kind, label]) => ({
  id,
  label,
  icon: null,
  toolbar: "none",
  action: "fill",
  ribbon: true,
  run: (session) => session.insertBlank(kind),
}));

/** Reads the forms; the ribbon then shows the reports in a window, the pane under 报告. */
export const MAKE_REPORTS: Command = {
  id: "makeReports",
  label: said("生成报告", "Make reports"),
  icon: null,
  toolbar: "none",
  action: "gather",
  ribbon: true,
  run: (session) => session.gatherForms(),
};

export const RECOGNISE: Command = {
  id: "recogniseActiveSheet",
  label: said("重新识别", "Read again"),
  icon: "recognise",
  toolbar: "icon",
  action: "recognise",
  ribbon: false,
  run: (session) => session.recognise(),
};

export const COMMANDS: readonly Command[] = [
  RECALCULATE,
  RECALCULATE_ALL,
  INSPECT,
  NEXT_FINDING,
  ...INSERT_BLANK,
  MAKE_REPORTS,
  RECOGNISE,
];
