import type { Extra, Form, FormCell } from "../forms/form";
import { filledWith } from "../language/put-together";
import { said, type Said } from "../language/said";
import type { RowAssessment } from "./assessment";
import { Decimal, decimalOf, plain, sum } from "./decimal";
import { isExtra } from "./extras";
import { standingNumber } from "./standing";

/**
 * The rows beside the full marks. How much they add or take off is a person's to say; what stands is
 * kept and counted with its sign. A row that nobody filled in adds nothing.
 */
export function extraRows(form: Form): RowAssessment[] {
  const seen = new Set<string>();
  return (form.extras ?? []).map((extra) => {
    const cell = extra.indicator.score?.cell ?? "";
    const isAbove = seen.has(cell);
    if (cell !== "") seen.add(cell);
    return extraRow(extra, form, isAbove);
  });
}

/** `isAbove`: the score stands in a cell merged with a row above, and counts there. */
function extraRow(extra: Extra, form: Form, isAbove: boolean): RowAssessment {
  const { indicator } = extra;
  const standing = standingNumber(indicator.score);
  const isOpen = standing === null && (indicator.actual?.text ?? "") === "";
  const isBelow = indicator.row > totalRowOf(form);
  const applies = !isOpen && !isBelow && !isAbove;
  return {
    ...NOTHING,
    of: { kind: "extra", extra: extra.kind, indicator },
    name: indicator.level3?.text || indicator.level2?.text || indicator.level1?.text || "",
    cell: indicator.score,
    status: applies ? "manual" : "notApplicable",
    standing,
    counts: applies && standing !== null ? signed(standing, extra) : null,
    inputs: [indicator.actual, indicator.points].flatMap((cell) =>
      cell ? [{ label: cell === indicator.points ? POINTS : ACTUAL, ...shown(cell) }] : [],
    ),
    reason: isAbove ? SCORED_ABOVE : isOpen ? OPEN[extra.kind] : isBelow ? BELOW : WHY[extra.kind],
  };
}

/** 扣 2 and -2 both take two off. */
function signed(standing: string, { kind }: Extra): string {
  return kind === "deduction" ? plain(decimalOf(standing).abs().times(-1)) : standing;
}

/** Where the total stands below all indicators, its row; rows under it are no part of it. */
function totalRowOf({ total, indicators }: Form): number {
  const row = (total?.score ?? total?.points)?.row ?? Infinity;
  return indicators.some((one) => one.row > row) ? Infinity : row;
}

function shown({ text, cell }: FormCell): { readonly text: string; readonly cell: string } {
  return { text, cell };
}

/** 总分不超过100分, 超过100分的按100分计. */
const CAP =
  /(?:总分|总得分|最终得分|最后得分|合计|加分后)[^。;]{0,12}(?:不(?:得|能|应)?(?:超过|高于|超出)|最高(?:不超过|为|是)?|以)(?:满分|100分?)|(?:超过|高于|超出)(?:满分|100分?)的?,?按(?:满分|100分?)/u;

/** Whether the form says that no bonus lifts the total above its full marks. */
function isCapped({ printedNotes, extras = [] }: Form): boolean {
  const cells = extras.flatMap(({ indicator: one }) => [
    ...[one.level1, one.level2, one.level3, one.target, one.rule, one.description, one.note],
  ]);
  return [...printedNotes, ...cells].some(
    (cell) => cell !== null && CAP.test(cell.text.normalize("NFKC").replace(/\s+/gu, "")),
  );
}

/** A total of rows, with what is to be said of it. */
export interface TotalBeside {
  readonly total: Decimal;
  readonly remarks: readonly Said[];
}

/** The total with what the extra rows add and take off, and how it came about. */
export function withExtras(
  form: Form,
  rows: readonly RowAssessment[],
  base: Decimal,
  fullMarks: Decimal,
): TotalBeside {
  const counts = rows.flatMap((row) => (isExtra(row) && row.counts !== null ? [row.counts] : []));
  if (counts.length === 0) return { total: base, remarks: [] };
  const parts = counts.map(decimalOf);
  const all = base.plus(sum(counts));
  const isOver = fullMarks.gt(0) && all.gt(fullMarks) && isCapped(form);
  const total = isOver ? fullMarks : all.lt(0) ? new Decimal(0) : all;
  const values = {
    full: plain(fullMarks),
    base: plain(base),
    more: plain(parts.filter((one) => one.gt(0)).reduce((a, b) => a.plus(b), new Decimal(0))),
    less: plain(parts.filter((one) => one.lt(0)).reduce((a, b) => a.minus(b), new Decimal(0))),
    total: plain(total),
    cap: isOver ? CAPPED : "",
  };
  return { total, remarks: [filledWith(SUM, values)] };
}

const SUM = said(
  "加分、减分在满分 {full} 之外：各行得分 {base}，加 {more}，减 {less}，总分 {total}{cap}。",
  "Bonus and deduction stand beside the full marks of {full}: the rows score {base}, plus {more}, minus {less}, total {total}{cap}.",
);
const CAPPED = said("（表内写明不超过满分）", " (the form allows no more than full marks)");

const POINTS = said("分值", "Points");
const ACTUAL = said("完成值", "Actual");
const WHY = {
  bonus: said(
    "加分项在满分之外，加多少由您按规定确定。",
    "A bonus stands beside the full marks; how much it adds is yours to say.",
  ),
  deduction: said(
    "减分项在满分之外，扣多少由您按规定确定，从总分中减去。",
    "A deduction stands beside the full marks; how much it takes off the total is yours to say.",
  ),
  either: said(
    "加减分项在满分之外，加减多少由您按规定确定；减分请写负数。",
    "This row stands beside the full marks; what it adds, or takes off as a negative number, is yours to say.",
  ),
} as const;
const OPEN = {
  bonus: said("加分项没有填写，按没有加分计。", "The bonus is not filled in and adds nothing."),
  deduction: said(
    "减分项没有填写，按没有扣分计。",
    "The deduction is not filled in and takes nothing off.",
  ),
  either: said("加减分项没有填写，按没有加减计。", "The row is not filled in and changes nothing."),
} as const;
const SCORED_ABOVE = said(
  "得分与上面一行合并在一格，在那一行计。",
  "The score cell is merged with the row above and is counted there.",
);
const BELOW = said(
  "这一行在总分行以下，没有计入上面的总分；请核对总分是否要包括它。",
  "The row stands below the total and is not counted in it. Please check whether it should be.",
);

const NOTHING = {
  points: null,
  score: null,
  unrounded: null,
  target: null,
  actual: null,
  steps: [],
  citation: null,
  rule: null,
  assumption: null,
  suggestion: null,
  choices: [],
  met: null,
  deviates: false,
  needsNote: false,
} as const;
