import { said, type Said } from "../../language/said";
import { formHasPoints } from "../../scoring/total";
import type { FormCheck, Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { LEVELS, levelOfLevel1, levelOfLevel2, type Level } from "../reading/levels";
import { isScored } from "../reading/standing-scores";
import type { FormView, RowView } from "../view";

/** The official form's three parts, of which the table has two. */
export const levelMissing: FormCheck = {
  id: "level-missing",
  on: "form",
  kinds: ["project-self-evaluation"],
  title: said("缺一类一级指标", "A level-1 indicator is missing"),
  outcomes: ["question"],
  message: said(
    "表上没有{missing}，其余各行都按附件1-1分类。请核对是否漏了；本项目不设这类指标的，写明理由即可。",
    "The form has no {missing}; its other rows follow the official parts. Check; say so if the project has none.",
  ),
  why: said(
    "通行的表式要有产出、效益和满意度三类，少一类会被问到。",
    "The usual form has output, benefit and satisfaction; a missing part is asked about.",
  ),
  citation: partOfForm("一级指标", "产出指标、效益指标、满意度指标"),
  falseAlarms: [
    said(
      "不直接面向公众的项目可以不设满意度指标。",
      "A project that serves nobody directly may have no satisfaction indicator.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "满意度一行改成了可持续影响",
        "project",
        { B22: "效益指标", C22: "可持续影响指标", D22: "制度健全率" },
        "B15",
      ),
      bad(
        "效益两行都写成了产出",
        "project",
        {
          ...{ B20: "", C20: "数量指标", D20: "培训律师人数" },
          C21: "质量指标",
          D21: "培训合格率",
        },
        "B15",
      ),
    ],
    good: [
      good("三类都有", "project"),
      good("满意度列在效益指标下", "project", { B22: "效益指标" }),
      good("满意度只写在三级指标名里", "project", {
        ...{ B22: "效益指标", C22: "社会效益指标" },
      }),
      good("本地另设的指标体系", "project", { B15: "项目决策", C15: "立项", C16: "立项" }),
    ],
  },
  run,
};

/** Fewer rows are a fragment, and nothing can be said of the whole. */
const FEWEST = 4;
const PARTS: readonly Level[] = ["output", "benefit", "satisfaction"];

function run(view: FormView): Hit[] {
  const { rows } = view;
  const at = rows[0]?.indicator.level1;
  if (!at || rows.length < FEWEST || !isScored(view)) return [];
  // goals with parts of their own (20/80) have what each of them needs
  if (!formHasPoints(view.form)) return [];
  const found = rows.map(partOf);
  if (found.some((part) => part === null)) return [];
  const missing = PARTS.filter((part) => !found.includes(part) && !isNamed(rows, part));
  const [only] = missing;
  if (!only || missing.length !== 1) return [];
  const named = LEVELS.find(({ level }) => level === only)?.named ?? "";
  return [
    {
      at,
      with: rows.map(({ indicator }) => indicator.level1),
      values: { missing: EN[only] ?? said(named, named) },
      seen: [...new Set(rows.map(({ indicator }) => indicator.level1?.text ?? ""))].join("、"),
      expected: said("{named}", "{named}", { named }),
    },
  ];
}

const EN: Partial<Record<Level, Said>> = {
  output: said("产出指标", "output indicator"),
  benefit: said("效益指标", "benefit indicator"),
  satisfaction: said("满意度指标", "satisfaction indicator"),
};

/** The official part that a row stands under; null where the table has parts of its own. */
function partOf({ indicator: { level1, level2 } }: RowView): Level | null {
  const under = levelOfLevel1(level1?.text ?? "");
  const own = levelOfLevel2(level2?.text ?? "");
  if (under === null || under === "process" || under === "rate") return null;
  return own ?? under;
}

/** Whether a row speaks of it whatever it stands under. */
function isNamed(rows: readonly RowView[], part: Level): boolean {
  if (part !== "satisfaction") return false;
  return rows.some(({ indicator }) => /满意|好评|评价|反馈/u.test(indicator.level3?.text ?? ""));
}
