import { said } from "../../language/said";
import { grouped } from "../../scoring/grouped";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { rowsUnder } from "../reading/headed";
import { bareLevel, isOfficialLevel1 } from "../reading/level-names";
import { LEVELS, type Level } from "../reading/levels";
import { shown } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** E16: a level-1 name over rows that belong elsewhere (项目决策 over 数量指标). */
export const levelOneName: FormCheck = {
  id: "level-one-name",
  on: "form",
  kinds: ALL_FORMS,
  title: said("一级指标名称不对", "A level-1 name is wrong"),
  outcomes: ["warning", "question"],
  message: said(
    "“{name}”下面是{rows}，按表式应为“{right}”。请核对一级指标名称。",
    "{name} stands over {rows}, which belong under {right}. Check the level-1 name.",
  ),
  why: said(
    "一级指标名称决定分值权重，写错了权重也对不上。",
    "The level-1 name decides the weights; with a wrong one they cannot be matched.",
  ),
  citation: partOfForm(
    "一级指标、二级指标",
    "产出指标：数量、质量、时效、成本；效益指标：经济、社会、生态、可持续影响；满意度指标",
  ),
  falseAlarms: [said("本单位自行设计的指标体系。", "A unit’s own system of indicators.")],
  examples: {
    bad: [
      bad("产出各行的一级指标写成项目决策", "project", { B15: "项目决策" }, "B15"),
      bad("效益各行写成产出指标", "project", { B20: "产出指标" }, "B20"),
      bad("表式里没有的名称", "project", { B15: "重点工作" }, "B15", "question"),
    ],
    good: [
      good("标准名称", "project"),
      good("带分值和换行的名称", "project", { B15: "产出\n指标（50分）" }),
      good("项目效益、项目产出也看得懂", "project", { B15: "项目产出", B20: "项目效益" }),
      good("表侧的标签“绩效指标”不是一级指标", "project", { B15: "绩效指标" }),
      good("服务对象满意度列在效益指标下", "project", { B22: "效益指标（10分）" }),
      good("部门的履职效果", "department", { B11: "部门履职指标" }),
      good("部门整体评价的社会效应", "project", { B20: "社会效应" }),
    ],
  },
  run,
};

/** The label beside the whole table, read as a level where the table has none. */
const GENERIC = /^(?:年度|项目|部门)?(?:绩效)?(?:指标|目标|绩效|评价)*$/u;

function run(view: FormView): Hit[] {
  return [...rowsUnder(view, "level1").values()].flatMap((rows) => {
    const hit = judge(rows);
    // two merged cells of one name: each is judged by its own rows
    return hit
      ? [hit]
      : byCell(rows).flatMap((some) => (some.length > 1 ? (judge(some) ?? []) : []));
  });
}

function byCell(rows: readonly RowView[]): RowView[][] {
  return [...grouped(rows, ({ indicator }) => indicator.level1?.cell ?? "").values()];
}

function judge(rows: readonly RowView[]): Hit | null {
  const cell = rows[0]?.indicator.level1;
  const name = bareLevel(cell?.text ?? "");
  const second = rows.map(({ indicator }) => bareLevel(indicator.level2?.text ?? ""));
  const [type] = LEVELS.filter(({ official }) => second.some((one) => official?.test(one)));
  const all = type && second.every((one) => one === "" || !belongsElsewhere(one, type.level));
  // one row of another kind is that row's mistake, not the heading's
  if (!cell || GENERIC.test(name) || !type?.named || !all || type.over?.test(name)) return null;
  const names = [...new Set(second.filter((one) => type.official?.test(one)))].join("、");
  return {
    at: cell,
    with: rows.map(({ indicator }) => indicator.level2),
    values: { name: shown(cell.text), rows: names, right: type.named },
    seen: cell.text,
    expected: said("{right}", "{right}", { right: type.named }),
    outcome: isOfficialLevel1(name) ? "warning" : "question",
  };
}

function belongsElsewhere(level2: string, level: Level): boolean {
  return LEVELS.some((one) => one.level !== level && one.official?.test(level2));
}
