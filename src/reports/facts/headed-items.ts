import { headingPoints } from "../../checks/reading/headed";
import type { Decimal } from "../../scoring/decimal";
import { grouped } from "../../scoring/grouped";
import type { Item } from "./items";

/**
 * The items of a form that prints points in its headings alone (数量指标（15分）): those under one
 * heading lose its points together. Other forms' items are left as they are.
 */
export function underHeadings(items: readonly Item[]): readonly Item[] {
  if (items.some(({ isRate, points }) => !isRate && points !== null)) return items;
  const groups = grouped(
    items,
    (item) => headingOf(item)?.key ?? `item ${String(items.indexOf(item))}`,
  );
  return [...groups.values()].flatMap((few) => {
    const [first] = few;
    const heading = first && headingOf(first);
    return first && heading ? [together(few, heading.points)] : few;
  });
}

interface Heading {
  readonly key: string;
  readonly points: Decimal;
}

/** The nearest heading of an item that prints points. */
function headingOf({ rows, isRate, applies }: Item): Heading | null {
  const of = rows[0]?.of;
  if (isRate || !applies || of?.kind !== "indicator") return null;
  const { block, level1, level2 } = of.indicator;
  const above = [block?.cell ?? "", level1?.text ?? ""];
  for (const [text, path] of [
    [level2?.text ?? "", [...above, level2?.text ?? ""]],
    [level1?.text ?? "", above],
  ] as const) {
    const points = headingPoints(text);
    if (points?.gt(0)) return { key: path.join("|"), points };
  }
  return null;
}

function together(items: readonly Item[], points: Decimal): Item {
  const scores = items.map(({ score }) => score);
  return {
    rows: items.flatMap(({ rows }) => rows),
    isRate: false,
    name: items.map(({ name }) => name).join("、"),
    points,
    score: scores.reduce((all, one) => (all && one ? all.plus(one) : null)) ?? null,
    applies: true,
  };
}
