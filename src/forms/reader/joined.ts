import type { Form, Indicator } from "../form";
import { labelKey } from "./label";

/** The first rows of a new page leave blank what the last row of the page before says. */
function withLevels(rows: readonly Indicator[], last: Indicator | undefined): Indicator[] {
  let [level1, level2] = [last?.level1 ?? null, last?.level2 ?? null];
  return rows.map((row) => {
    if (row.level1?.text === "" && level1) {
      if (row.level2?.text !== "") level2 = null;
      return { ...row, level1, level2: level2 ?? row.level2 };
    }
    [level1, level2] = [null, null];
    return row;
  });
}

/** One form of both parts. */
export function joined(before: Form, part: Form): Form {
  const known = new Set(before.notUnderstood.map(({ text }) => labelKey(text)));
  const last = before.indicators.at(-1);
  const { area } = before;
  return {
    ...before,
    area: {
      top: area.top,
      left: Math.min(area.left, part.area.left),
      bottom: Math.max(area.bottom, part.area.bottom),
      right: Math.max(area.right, part.area.right),
    },
    fields: { ...part.fields, ...before.fields },
    fund: before.fund ?? part.fund,
    indicators: [...before.indicators, ...withLevels(part.indicators, last)],
    ...(part.extras && { extras: [...(before.extras ?? []), ...part.extras] }),
    total: part.total ?? before.total,
    closing: { ...before.closing, ...part.closing },
    printedNotes: [...before.printedNotes, ...part.printedNotes],
    notUnderstood: [
      ...before.notUnderstood,
      ...part.notUnderstood.filter(({ text }) => !known.has(labelKey(text))),
    ],
  };
}
