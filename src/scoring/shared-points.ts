import { said, type Said } from "../language/said";
import type { Form, Indicator } from "../forms/form";
import { assumedBy, type SettledChoices } from "./choices";
import { Decimal, plain, roundHalfUp } from "./decimal";
import { grouped } from "./grouped";
import type { Outcome } from "./outcome";
import { ownMarks } from "./own-marks";
import { readPoints } from "./points";
import { standingNumber } from "./standing";

/** A row's part of points that it shares. */
export interface Share {
  readonly points: Decimal;
  /** What is shared, by how many rows. */
  readonly whole: Decimal;
  readonly cell: string;
  readonly rows: number;
  /** Whether the row's own rule prints its part (计5分); else the rows' parts are even. */
  readonly printed: boolean;
}

/**
 * The parts of points that rows with scores of their own share (3.2): what a row's own rule prints
 * as its full marks, and of the rest even parts of two places, the remainder to the last row. None where a person settles them, and none where the scores that stand on
 * the form show that its points were not spread evenly.
 */
export function sharesOf(form: Form, choices: SettledChoices): ReadonlyMap<Indicator, Share> {
  const shares = new Map<Indicator, Share>();
  const { option, byPerson } = choices["shared-points"];
  for (const rows of sharingRows(form)) {
    const parts = partsOf(rows);
    const fits = [...parts].every(([row, { points }]) => keeps(row, points));
    for (const [row, part] of parts) {
      const settled = part.printed || (option !== "person" && (fits || byPerson));
      if (settled) shares.set(row, part);
    }
  }
  return shares;
}

/** Groups of rows that share one points cell while each has a score cell of its own. */
export function sharingRows({ indicators }: Form): readonly (readonly Indicator[])[] {
  const sharing = indicators.filter(({ points, pointsSharedBy }) => points && pointsSharedBy > 1);
  const groups = grouped(sharing, ({ points }) => points?.cell ?? "");
  return [...groups.values()].filter((rows) => {
    const scores = new Set(rows.map((row) => row.score?.cell ?? ""));
    return rows.length > 1 && scores.size > 1;
  });
}

/** Empty where the points cannot be read, or are too few to be split. */
function partsOf(rows: readonly Indicator[]): ReadonlyMap<Indicator, Share> {
  const read = readPoints(rows[0]?.points ?? null);
  const scores = new Set(rows.map((row) => row.score?.cell ?? ""));
  const parts = new Map<Indicator, Share>();
  if (read.kind !== "points" || scores.size < rows.length) return parts;
  const whole = read.number;
  const put = (row: Indicator, points: Decimal, printed: boolean) =>
    parts.set(row, {
      points,
      whole,
      cell: row.points?.cell ?? "",
      rows: rows.length,
      printed,
    });
  const own = new Map(rows.map((row) => [row, ownMarks(row)]));
  const named = [...own.values()].reduce<Decimal>((all, one) => all.plus(one ?? 0), new Decimal(0));
  // parts that come to more than the whole are no parts of it
  const isPart = named.lte(whole);
  const rest = isPart ? whole.minus(named) : whole;
  const open = rows.filter((row) => !isPart || own.get(row) === null);
  if (isPart) own.forEach((marks, row) => marks && put(row, marks, true));
  const part = open.length === 0 ? rest : roundHalfUp(rest.div(open.length), 2);
  const last = rest.minus(part.times(open.length - 1));
  if (last.lt(0)) return parts;
  open.forEach((row, index) => put(row, index === open.length - 1 ? last : part, false));
  return parts;
}

function keeps(row: Indicator, points: Decimal): boolean {
  const standing = standingNumber(row.score);
  return standing === null || new Decimal(standing).lte(points);
}

/** A score for a part of shared points: how it was split is a step, and assumed unless a person chose it. */
export function scoredOnShare(outcome: Outcome, share: Share, choices: SettledChoices): Outcome {
  if (outcome.kind === "unscored") return outcome;
  const split = splitStep(share);
  if (share.printed) return { ...outcome, steps: [split, ...outcome.steps] };
  const taken: Said = { zh: `${split.zh}。`, en: `${split.en}.` };
  return {
    ...outcome,
    steps: [split, ...outcome.steps],
    assumptions: [...outcome.assumptions, ...assumedBy("shared-points", choices, taken)],
    choices: [...(outcome.choices ?? []), "shared-points"],
  };
}

function splitStep({ points, whole, cell, rows, printed }: Share): Said {
  const values = { whole: plain(whole), cell, rows, points: plain(points) };
  if (printed) {
    return said(
      "分值 {whole}（{cell}）由 {rows} 行共用，本行的评分标准写明 {points} 分",
      "{rows} rows share {whole} points ({cell}); this row’s own rule names {points}",
      values,
    );
  }
  return said(
    "分值 {whole}（{cell}）由 {rows} 行共用，平均分配，本行 {points} 分",
    "{rows} rows share {whole} points ({cell}); spread evenly, this row carries {points}",
    values,
  );
}
