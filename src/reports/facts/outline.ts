import type { RowAssessment } from "../../scoring";
import { headingName, headingPoints } from "../../checks/reading/headed";
import type { Decimal } from "../../scoring/decimal";
import { marksOf, type Item, type Marks } from "./items";

/** A level-2 indicator of the table with what stands under it. */
export interface Branch {
  /** Empty where the form names none. */
  readonly name: string;
  readonly items: readonly Item[];
  readonly marks: Marks;
}

/** A level-1 indicator, or a block (年度绩效目标1) where the form divides its table so. */
export interface Trunk extends Branch {
  readonly branches: readonly Branch[];
}

/** The table as its level-1 and level-2 indicators divide it, each once, in the order of the sheet. */
export function outlineOf(items: readonly Item[]): readonly Trunk[] {
  const rows = items.filter(({ isRate }) => !isRate);
  // of one goal alone (年度绩效目标1) there is nothing to tell apart
  const isDivided = new Set(rows.map(blockOf)).size > 1;
  return [
    ...groupBy(rows, (item) => [blockOf(item), textOf(item, "level1")].join("|")).values(),
  ].map((within) => ({
    ...branchOf(within, trunkName(within, isDivided), headingOf(within, "level1")),
    branches: [...groupBy(within, (item) => textOf(item, "level2")).values()].map((few) =>
      branchOf(few, headingName(textOf(few[0], "level2")), headingOf(few, "level2")),
    ),
  }));
}

function branchOf(items: readonly Item[], name: string, printed: Decimal | null): Branch {
  const marks = marksOf(items);
  // forms that print points in their headings alone: 产出指标(40分)
  return { name, items, marks: { ...marks, points: marks.points ?? printed } };
}

function trunkName(items: readonly Item[], isDivided: boolean): string {
  const [first] = items;
  const block =
    first && (isDivided || textOf(first, "level1") === "")
      ? headingName(blockText(first)).replace(/^[一二三四五六七八九十]{1,3}、/u, "")
      : "";
  const names = [block, headingName(textOf(first, "level1"))].filter(Boolean);
  // a section that has its level-1 indicator's name (三、预算管理情况) is told once
  return [...new Set(names)].join("：");
}

function indicatorOf(item: Item | undefined) {
  const of: RowAssessment["of"] | undefined = item?.rows[0]?.of;
  return of && of.kind !== "rate" ? of.indicator : null;
}

function textOf(item: Item | undefined, level: "level1" | "level2"): string {
  return (indicatorOf(item)?.[level]?.text ?? "").replace(/\s+/gu, "");
}

function headingOf(items: readonly Item[], level: "level1" | "level2"): Decimal | null {
  return headingPoints(textOf(items[0], level));
}

function blockOf(item: Item): string {
  return indicatorOf(item)?.block?.cell ?? "";
}

function blockText(item: Item): string {
  return indicatorOf(item)?.block?.text ?? "";
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
