import { once } from "../../../values/once";
import type { ColumnRole, RowRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { meaningOf, type Header } from "../header/header-cell";
import { LEVELS } from "../header/header-groups";
import { bareKey, labelKey } from "../label";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";
import { LEVEL_ONLY } from "../../words/levels";

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Where the columns of a header stand; null for those it lacks. */
interface Places {
  /** Last column in which a label of the row's own (总分, 一级指标 …) begins. */
  readonly label: number;
  readonly levels: Span | null;
  /** Of target and actual value: what an indicator is measured by. */
  readonly values: readonly Span[];
  readonly measures: Span | null;
  readonly name: Span | null;
  readonly points: Span | null;
}

const VALUES: readonly ColumnRole[] = ["target", "further", "actual"];
const MEASURES: readonly ColumnRole[] = [...VALUES, "points", "score"];

/** Found once for all rows of a header. */
export const placesOf = once(({ columns }: Lexicon) =>
  once((header: Header): Places => {
    const cells = header.cells.map((cell) => ({ cell, role: meaningOf(cell, columns)?.role }));
    const at = (role: ColumnRole) => cells.find((one) => one.role === role)?.cell;
    const of = (roles: readonly ColumnRole[]): readonly Span[] =>
      cells.filter(({ role }) => role && roles.includes(role)).map(({ cell }) => cell);
    const span = (own: readonly Span[]): Span | null =>
      own.length === 0
        ? null
        : {
            left: Math.min(...own.map(({ left }) => left)),
            right: Math.max(...own.map(({ right }) => right)),
          };
    return {
      label: (at("level2") ?? at("level1") ?? at("level3"))?.right ?? header.left,
      levels: span(of(LEVELS)),
      values: of(VALUES),
      measures: span(of(MEASURES)),
      name: at("level3") ?? null,
      points: at("points") ?? null,
    };
  }),
);

const EMPTY = /^[-—–/\s]*$/;

/** Whether the row has a target or an actual value, which no sum of points has. */
function isMeasured(spots: readonly Spot[], label: Spot, { values }: Places): boolean {
  return spots.some(
    ({ column, text }) =>
      values.some(({ left, right }) => left <= column && column <= right) &&
      text !== label.text &&
      !EMPTY.test(text),
  );
}

export const POINTS = /^\d{1,3}(\.\d+)?[分%]?$/;

/** Whether the row has points and a name of its own beside the label (结果应用 is a level too). */
function isScored(spots: readonly Spot[], label: Spot, { name, points }: Places): boolean {
  const under = (span: Span | null) =>
    spots.find(({ column }) => span && span.left <= column && column <= span.right);
  const own = under(name);
  return own !== undefined && own.text !== label.text && POINTS.test(under(points)?.text ?? "");
}

const labelIn = ({ text }: Spot) => text.split(/[:：]/, 1)[0] ?? "";

/**
 * What the row says it is in its columns of levels. A label that indicators have too (…合计, or any
 * in the column of their names) counts where the row is not measured.
 */
export function labelledKind(
  board: Board,
  row: number,
  site: Site,
  header: Header,
  lexicon: Lexicon,
): RowRole | null {
  const places = placesOf(lexicon)(header);
  const spots = board.spotsIn(row, site.left, site.right);
  const last = Math.max(places.label, places.levels?.right ?? 0);
  for (const spot of spots) {
    if (spot.column > last) break;
    const { role, rank } = lexicon.rowLabels.find(labelIn(spot)) ?? { role: null, rank: 0 };
    const isName = spot.column > places.label;
    if (!role || (role === "tail" && (isName || isScored(spots, spot, places)))) continue;
    if ((isName || rank > 0) && isMeasured(spots, spot, places)) continue;
    // 合计 under a level of its own is the sum of that level
    const isUnder = isName && board.textAt(row, places.label) !== "";
    return isUnder ? "subtotal" : role;
  }
  const [first] = spots;
  if (first && isWhole(spots, first, places)) return "total";
  return first && isSigned(first, places, lexicon) ? "tail" : null;
}

/** 总评 | 100 | 98.8: a label of no level beside the full marks, which no indicator carries alone. */
function isWhole(spots: readonly Spot[], label: Spot, places: Places): boolean {
  const { points, label: last } = places;
  const isFull = ({ column, text }: Spot) =>
    points && points.left <= column && column <= points.right && /^100分?$/.test(text);
  return (
    label.column <= last &&
    spots.some(isFull) &&
    spots.every(({ text }) => text === label.text || POINTS.test(text)) &&
    (spots.length > 2 || /[分评计]/.test(label.text)) &&
    !LEVEL_ONLY.test(label.text) &&
    !isMeasured(spots, label, places)
  );
}

/** Who fills the form in, and when: no level is called so. */
function isSigned(first: Spot, places: Places, { fields }: Lexicon): boolean {
  const role = fields.find(labelIn(first))?.role;
  return (
    first.column <= places.label && (role === "manager" || role === "phone" || role === "date")
  );
}

/** How labels end beside which something is told (专家意见, 存在的问题及原因, 佐证材料). */
const TOLD =
  /(意见|建议|结论|总结|问题|原因|措施|情况|说明|评价|分析|经验|做法|计划|安排|整改|材料|附件|清单|成员|人员?|签[字名章]|盖章|电话|等[次级]|结果|应用|事项|备注|日期|时间|单位|领导|成效)$/;

/** Of a level that is not asked here the row may say so right across. */
const NONE = /^(不涉及|不适用|无)/;

/**
 * A label and one text merged across a column of levels and one of values: no indicator, as that has
 * its values in columns. `strange` where the label does not say what is told.
 */
export function toldKind(
  board: Board,
  row: number,
  site: Site,
  header: Header,
  lexicon: Lexicon,
): "tail" | "strange" | null {
  const { levels, measures } = placesOf(lexicon)(header);
  const spots = board.spotsIn(row, site.left, site.right);
  const [label, text, more] = spots.filter((spot, at) => spot.text !== spots[at - 1]?.text);
  if (!label || !text || more || !levels || !measures) return null;
  const end = board.labelEnd(text);
  const key = bareKey(labelKey(labelIn(label)));
  const isLevel = LEVEL_ONLY.test(key);
  const isTold = TOLD.test(key) && !isLevel;
  if (text.column <= levels.right && end >= Math.max(measures.left, levels.right)) {
    if (isTold) return "tail";
    // 时效指标 | 2020年 | 2020年 | 2020年: a name, a target and an actual value that say the same
    if (spots.filter((spot) => spot.text === text.text).length > 1) return null;
    return isLevel && NONE.test(text.text) ? null : "strange";
  }
  // where names are the only level, the label takes their column and the text all others
  const isBeyond = text.column <= measures.left && end >= header.right && end > measures.left;
  return isTold && isBeyond ? "tail" : null;
}
