import type { Block } from "../document";
import { heading } from "../facts/blocks";
import { tellGoal } from "../facts/tell-goal";
import { byChapter, EFFECT, OUTPUT } from "./sections";
import type { Subject } from "./subject";
import { tellSections, tellUnplaced } from "./tell-sections";

/** 三、整体绩效目标实现情况. */
export function goals({ form, items }: Subject): readonly Block[] {
  const chapters = byChapter(items);
  const output = chapters.get("output") ?? [];
  const effect = chapters.get("effect") ?? [];
  const others = chapters.get("other") ?? [];
  return [
    heading(1, 3, "整体绩效目标实现情况"),
    ...(form.goal.actual
      ? tellGoal("年度总体目标完成情况：", form.goal.actual, "年度总体目标的完成情况")
      : []),
    ...tellUnplaced("表上没有归入产出、效果和预算管理的指标", others, []),
    heading(2, 1, "产出完成情况分析"),
    ...tellUnplaced("产出指标", output, OUTPUT),
    ...tellSections(output, OUTPUT, 3),
    heading(2, 2, "效果实现情况分析"),
    ...tellUnplaced("效果指标", effect, EFFECT),
    ...tellSections(effect, EFFECT, 3),
  ];
}
