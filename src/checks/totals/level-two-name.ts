import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { rowsUnder } from "../reading/headed";
import { bareLevel, MEANT } from "../reading/level-names";
import type { FormView } from "../view";

/** A level-2 name that no official form has: 进度指标 for 时效指标, a name with a letter missing. */
export const levelTwoName: FormCheck = {
  id: "level-two-name",
  on: "form",
  kinds: ALL_FORMS,
  title: said("二级指标名称与表式不同", "A level-2 name differs from the official form"),
  outcomes: ["question"],
  message: said(
    "表式里没有“{name}”，像是“{right}”。请核对名称。",
    "The official form has no {name}; {right} seems to be meant. Check the name.",
  ),
  why: said(
    "名称与表式不同，汇总时归不到对应的指标。",
    "A name of its own cannot be matched when forms are put together.",
  ),
  citation: partOfForm(
    "二级指标",
    "数量指标、质量指标、时效指标、成本指标、经济效益指标、社会效益指标、生态效益指标、可持续影响指标、服务对象满意度指标",
  ),
  falseAlarms: [said("当地表式确实用这个名称。", "A local form that really has this name.")],
  examples: {
    bad: [
      bad("时效指标写成进度指标", "project", { C18: "进度指标" }, "C18"),
      bad("“服务对象满意度标”缺一个字", "project", { C22: "服务对象满意度标" }, "C22"),
    ],
    good: [
      good("标准名称", "project"),
      good("断行的名称", "project", { C22: "服务对象\n满意度指标" }),
      good("部门表的二级指标", "scorecard"),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const seen = new Set<string>();
  return [...rowsUnder(view, "level2").values()].flatMap(([row]) => {
    const cell = row?.indicator.level2;
    const name = bareLevel(cell?.text ?? "");
    const found = MEANT.find(([word]) => word.test(name));
    if (!cell || !found || seen.has(name)) return [];
    seen.add(name);
    const right = name.replace(found[0], found[1]);
    return [
      {
        at: cell,
        values: { name, right },
        seen: cell.text,
        expected: said("{right}", "{right}", { right }),
      },
    ];
  });
}
