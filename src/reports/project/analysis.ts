import type { Block } from "../document";
import { gap, heading, paragraph, text } from "../facts/blocks";
import { marksOf } from "../facts/items";
import { tellBranch } from "../facts/tell-branch";
import { isScored, itemMarks, marksInBrackets } from "../facts/tell-marks";
import { amountsText } from "../facts/tell-money";
import { byArea, type Area, type Share } from "./areas";
import type { Subject } from "./subject";

/** The headings of 四、绩效评价指标分析; each says what the form cannot know. */
const HEADINGS: readonly (readonly [Area, string, string])[] = [
  ["decision", "项目决策情况", "项目立项、绩效目标设定和资金投入的决策情况，自评表没有这类指标"],
  ["process", "项目过程情况", "资金管理和组织实施情况，自评表没有这类指标"],
  ["output", "项目产出情况", "项目产出情况，自评表没有这类指标"],
  ["benefit", "项目效益情况", "项目效益情况，自评表没有这类指标"],
];

/** 四、绩效评价指标分析. */
export function analysis(subject: Subject): readonly Block[] {
  const areas = byArea(subject.items);
  const others = areas.get("other") ?? [];
  return [
    heading(1, 4, "绩效评价指标分析"),
    ...HEADINGS.flatMap(([area, title, missing], at) => [
      heading(2, at + 1, title),
      ...(area === "process" ? rate(subject) : []),
      ...tellArea(areas.get(area) ?? [], missing),
    ]),
    ...(others.length > 0
      ? [heading(2, HEADINGS.length + 1, "其他指标情况"), ...others.flatMap(tellShare)]
      : []),
  ];
}

function rate({ items, money }: Subject): readonly Block[] {
  return items
    .filter(({ isRate, applies }) => isRate && applies)
    .map((item) => {
      const amounts = amountsText(money);
      return paragraph(
        text(`预算执行率${itemMarks(item)}：`),
        ...(amounts === "" ? [] : [text(`${amounts}。`)]),
        ...(item.score === null ? [gap("预算执行率和它的得分，自评表上还没有")] : []),
      );
    });
}

function tellArea(shares: readonly Share[], missing: string): readonly Block[] {
  return shares.length === 0 ? [paragraph(gap(missing))] : shares.flatMap(tellShare);
}

/** A level-1 indicator with its marks, then its level-2 indicators, numbered. */
function tellShare({ name, branches }: Share): readonly Block[] {
  const items = branches.flatMap((branch) => branch.items);
  const whole = { name, items, marks: marksOf(items) };
  const [only, ...more] = branches;
  const label = name || "绩效指标";
  if (only && more.length === 0)
    return [paragraph(...tellBranch({ ...only, name: joined(label, only.name) }, ""))];
  return [
    paragraph(`${label}${marksInBrackets(whole.marks, isScored(whole))}。其中：`),
    ...branches.map((branch, at) =>
      paragraph(...tellBranch({ ...branch, name: branch.name || label }, `${String(at + 1)}.`)),
    ),
  ];
}

/** 效益指标：社会效益指标; one name where the level-2 name is empty or the same. */
function joined(level1: string, level2: string): string {
  return level2 === "" || level2 === level1 ? level1 : `${level1}：${level2}`;
}
