import { FORM_NAMES } from "../../../forms/form-names";
import type { FundContent, HeadContent } from "../../content";

/** The forms that are drawn after 附件1-1. */
export type SelfEvaluationKind = "project-self-evaluation" | "department-self-evaluation";

/** One row of the head: a label and its value across, or two of each side by side. */
export type HeadRow = readonly (readonly [label: string, field: keyof HeadContent])[];

/** What of the form is worded differently for a project and for a whole department. */
export interface Variant {
  readonly title: string;
  /** In the corner above the title; null where the form has none. */
  readonly attachment: string | null;
  readonly head: readonly HeadRow[];
  readonly fundLabel: string;
  readonly fundLines: readonly (readonly [name: string, line: FundLineName])[];
  /** 填报注意事项 under the table; none where the form prints none. */
  readonly notes: readonly string[];
}

export type FundLineName = Exclude<keyof FundContent, "unit">;

/** 填报注意事项 of 附件1-1 (Beijing 2021), as printed. */
const NOTES = [
  "1.得分一档最高不能超过该指标分值上限。",
  "2.定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。若计算结果在200%-300%（含200%）区间，则按照该指标分值的10%扣分；计算结果在300%-500%（含300%）区间，则按照该指标分值的20%扣分；计算结果高于500%（含500%），则按照该指标分值的30%扣分。",
  "3.请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。",
  "4.90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
];

export const VARIANTS: Readonly<Record<SelfEvaluationKind, Variant>> = {
  "project-self-evaluation": {
    title: FORM_NAMES["project-self-evaluation"],
    attachment: "附件1-1",
    head: [
      [["项目名称", "projectName"]],
      [
        ["主管部门", "department"],
        ["实施单位", "unit"],
      ],
      [
        ["项目负责人", "manager"],
        ["联系电话", "phone"],
      ],
    ],
    fundLabel: "项目资金",
    fundLines: [
      ["年度资金总额", "total"],
      ["其中：当年财政拨款", "appropriation"],
      ["上年结转资金", "carryOver"],
      ["其他资金", "other"],
    ],
    notes: NOTES,
  },
  "department-self-evaluation": {
    title: FORM_NAMES["department-self-evaluation"],
    attachment: null,
    head: [
      [["预算单位名称", "unit"]],
      [["主管部门", "department"]],
      [
        ["联系人", "manager"],
        ["联系电话", "phone"],
      ],
    ],
    fundLabel: "年度预算申请",
    fundLines: [
      ["年度资金总额", "total"],
      ["其中：当年财政拨款", "appropriation"],
      ["上年结转资金", "carryOver"],
      ["其他资金", "other"],
    ],
    notes: [],
  },
};
