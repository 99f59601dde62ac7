import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { stripListMark } from "../../values";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { levelOfLevel1, levelOfLevel2, type Level } from "../reading/levels";
import { shown } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** 7.13: an indicator that stands under the wrong level. */
export const wrongLevel: FormCheck = {
  id: "wrong-level",
  on: "form",
  kinds: ALL_FORMS,
  title: said("指标放错了一级指标", "Under the wrong level"),
  outcomes: ["warning"],
  message: said(
    "“{name}”属于{right}，这里列在“{level1}”下面。请移到{right}。",
    "{name} belongs to {right} and stands under “{level1}”. Move it there.",
  ),
  why: said(
    "一级指标各有规定的分值，放错了，各部分的分值就不对。",
    "Every level-1 indicator carries prescribed points; a misplaced row upsets them.",
  ),
  citation: partOfForm(
    "一级指标、二级指标",
    "产出指标：数量、质量、时效、成本；效益指标：经济、社会、生态效益、可持续影响；满意度指标",
  ),
  falseAlarms: [
    said(
      "本地表式另有规定（如满意度列入效益指标）时，可能不算错；这种写法不提示。",
      "Forms of some places group levels otherwise; satisfaction under benefit is let be.",
    ),
  ],
  examples: {
    bad: [
      bad("满意度列在产出指标下", "project", { C19: "服务对象满意度指标" }, "C19"),
      bad("成本列在效益指标下", "project", { C20: "成本指标" }, "C20"),
      bad("社会效益列在产出指标下", "common", { C14: "社会效益指标" }, "C14"),
      bad(
        "三级指标是满意度，放在数量指标下",
        "project",
        { D15: "受援人满意度", E15: "≥90%", F15: "'95%" },
        "D15",
      ),
    ],
    good: [
      good("各在其位", "project"),
      good("整块都不对，由一级指标名称的检查指出", "project", { B15: "项目决策" }),
      good("成本指标单列为一级", "project", { B20: "成本指标", C20: "经济成本指标" }),
      good("满意度列入效益指标的表式", "project", { C21: "服务对象满意度指标" }),
      good("湖南的“产出及效率”包含履职效益和满意度", "project", {
        B15: "产出及效率",
        C15: "履职效益",
        D15: "社会公众或服务对象满意度",
        E15: "≥90%",
        F15: "'95%",
      }),
      good("产出下面另有“履职效益”一组", "project", {
        C15: "履职效益",
        D15: "社会公众满意度",
        E15: "≥90%",
        F15: "'95%",
      }),
      good("一级指标后面括注分值", "project", { B15: "产出指标（50分）" }),
    ],
  },
  run,
};

function run({ rows }: FormView): Hit[] {
  const fitting = namesThatFit(rows);
  const seen = new Set<string>();
  return rows.flatMap((row): Hit[] => {
    const wrong = misplaced(row, fitting);
    const { level1 } = row.indicator;
    if (!wrong || !level1 || seen.has(wrong.at.cell)) return [];
    seen.add(wrong.at.cell);
    const right = NAMES[wrong.belongs];
    return [
      {
        at: wrong.at,
        with: [level1, row.indicator.level2],
        values: { name: shown(stripListMark(wrong.named.text)), right, level1: shown(level1.text) },
        seen: wrong.at.text,
        expected: right,
      },
    ];
  });
}

/** Levels whose rows are told by their names. */
type Movable = "output" | "benefit" | "satisfaction";

interface Misplaced {
  readonly at: FormCell;
  /** The cell whose name says where it belongs. */
  readonly named: FormCell;
  readonly belongs: Movable;
}

/** Level-1 names with a row that fits; where none does, it is the name that is wrong: another check's finding. */
function namesThatFit(rows: readonly RowView[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ indicator: { level1, level2 } }) => {
      const under = level1 && levelOfLevel1(level1.text);
      const belongs = levelOfLevel2(level2?.text ?? "");
      return under && (belongs === null || !clash(under, belongs)) ? [level1.text] : [];
    }),
  );
}

function misplaced(row: RowView, fitting: ReadonlySet<string>): Misplaced | null {
  const { level1, level2, level3 } = row.indicator;
  const under = level1 && levelOfLevel1(level1.text);
  // a level-1 成本指标 has its rows from anywhere
  if (!level1 || !under || under === "cost" || under === "rate") return null;
  const belongs = levelOfLevel2(level2?.text ?? "");
  if (level2 && isMovable(belongs) && clash(under, belongs)) {
    return fitting.has(level1.text) ? { at: level2, named: level2, belongs } : null;
  }
  const isSatisfaction = /满意[度率]$/u.test(stripListMark(level3?.text ?? "").trim());
  // 履职效益 is a part of benefits, wherever the form has it
  const isBenefit = /效益|效果/u.test(level2?.text ?? "");
  return level3 && under === "output" && isSatisfaction && !isBenefit
    ? { at: level3, named: level3, belongs: "satisfaction" }
    : null;
}

function isMovable(level: Level | null): level is Movable {
  return level === "output" || level === "benefit" || level === "satisfaction";
}

/** 满意度 among the benefits is how some places print their form. */
function clash(under: Level, belongs: Level): boolean {
  return under !== belongs && !(under === "benefit" && belongs === "satisfaction");
}

const NAMES: Readonly<Record<Movable, Said>> = {
  output: said("产出指标", "output indicators"),
  benefit: said("效益指标", "benefit indicators"),
  satisfaction: said("满意度指标", "satisfaction indicators"),
};
