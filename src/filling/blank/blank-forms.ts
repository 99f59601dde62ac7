import type { FormKind } from "../../forms/form";
import { FORM_NAMES } from "../../forms/form-names";
import type { Said } from "../../language/said";
import type { NewSheet } from "../../sheet/new-sheet";
import type { SelfEvaluationContent } from "../content";
import { withOwnUnit, type OwnUnit } from "../own-unit";
import { drawScorecard } from "./scorecard/draw";
import { BLANK_DEPARTMENT, BLANK_PROJECT } from "./self-evaluation/blank";
import { drawSelfEvaluation } from "./self-evaluation/draw";
import { BLANK_TARGET_TABLE } from "./target-table/blank";
import { drawTargetTable } from "./target-table/draw";

/** An official form that can be had with nothing filled in. */
export interface BlankForm {
  readonly id: FormKind;
  readonly name: Said;
  /** Names under which people ask for it, the official one first. */
  readonly aliases: readonly string[];
  readonly sheetName: string;
  /** With the own unit in its head, where one is given. */
  draw(own?: OwnUnit | null): NewSheet;
}

/** Short enough to be read on its tab. */
const SCORECARD_SHEET = "部门整体绩效评分表";

export const BLANK_FORMS: readonly BlankForm[] = [
  {
    id: "project-self-evaluation",
    name: {
      zh: "项目支出绩效自评表（附件1-1）",
      en: "Project self-evaluation (附件1-1)",
    },
    aliases: [FORM_NAMES["project-self-evaluation"], "附件1-1", "项目自评表", "项目绩效自评表"],
    sheetName: FORM_NAMES["project-self-evaluation"],
    draw: (own = null) =>
      drawSelfEvaluation(ownHead(BLANK_PROJECT, own), {
        kind: "project-self-evaluation",
        sheetName: FORM_NAMES["project-self-evaluation"],
      }),
  },
  {
    id: "department-scorecard",
    name: {
      zh: "部门整体绩效评价指标体系评分表",
      en: "Department scorecard",
    },
    aliases: [
      FORM_NAMES["department-scorecard"],
      "部门整体绩效评分表",
      "部门评分表",
      "部门整体评分表",
    ],
    sheetName: SCORECARD_SHEET,
    draw: () => drawScorecard(SCORECARD_SHEET),
  },
  {
    id: "department-self-evaluation",
    name: {
      zh: "部门整体支出绩效自评表",
      en: "Department self-evaluation",
    },
    aliases: [FORM_NAMES["department-self-evaluation"], "部门自评表", "部门整体自评表"],
    sheetName: FORM_NAMES["department-self-evaluation"],
    draw: (own = null) =>
      drawSelfEvaluation(ownHead(BLANK_DEPARTMENT, own), {
        kind: "department-self-evaluation",
        sheetName: FORM_NAMES["department-self-evaluation"],
      }),
  },
  {
    id: "target-table",
    name: {
      zh: "项目支出绩效目标表",
      en: "Performance target table",
    },
    aliases: [FORM_NAMES["target-table"], "绩效目标表", "目标表", "项目绩效目标表"],
    sheetName: FORM_NAMES["target-table"],
    draw: (own = null) =>
      drawTargetTable(
        { ...BLANK_TARGET_TABLE, unit: own?.unit.trim() ?? "" },
        FORM_NAMES["target-table"],
      ),
  },
];

function ownHead(blank: SelfEvaluationContent, own: OwnUnit | null): SelfEvaluationContent {
  return { ...blank, head: withOwnUnit(blank.head, own) };
}

/** The blank form of this id or name; null where there is none. */
export function blankForm(idOrAlias: string): BlankForm | null {
  const wanted = key(idOrAlias);
  const isNamed = (name: string) => key(name) === wanted;
  return BLANK_FORMS.find(({ id, aliases }) => [id, ...aliases].some(isNamed)) ?? null;
}

/** People type 附件１－１, （附件1-1） or a blank between the words. */
function key(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()《》“”"']+/g, "")
    .replace(/[‐‑–—−]/g, "-");
}
