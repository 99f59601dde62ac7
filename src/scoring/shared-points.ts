import { said, type Said } from "../language/said";
import type { Form, Indicator } from "../forms/form";
import { assumedBy, type SettledChoices } from "./choices";
import { Decimal, plain, roundHalfUp } from "./decimal";
import type { Outcome } from "./outcome";
import { readPoints } from "./points";
import { standingNumber } from "./standing";

/** A row's part of points that it shares. */
export interface Share {
  readonly points: Decimal;
  /** What is shared, by how many rows. */
  readonly whole: Decimal;
  readonly cell: string;
  readonly rows: number;
}

/**
 * The parts of points that rows with scores of their own share (3.2): even parts of two places, the
 * rest to the last row. None where a person settles them, and none where the scores that stand on
 * the form show that its points were not spread evenly.
 */
export function sharesOf(form: Form, choices: SettledChoices): ReadonlyMap<Indicator, Share> {
  const shares = new Map<Indicator, Share>();
  if (choices["shared-points"].option === "person") return shares;
  for (const rows of sharingRows(form)) {
    const parts = evenParts(rows);
    const fits = parts.every(({ points }, index) => keeps(rows[index], points));
    if (!fits && !choices["shared-points"].byPerson) continue;
    rows.forEach((row, index) => {
      const part = parts[index];
      if (part) shares.set(row, part);
    });
  }
  return shares;
}

/** Groups of rows that share one points cell while each has a score cell of its own. */
export function sharingRows({ indicators }: Form): readonly (readonly Indicator[])[] {
  const groups = new Map<string, Indicator[]>();
  for (const row of indicators) {
    if (row.pointsSharedBy < 2 || !row.points) continue;
    groups.set(row.points.cell, [...(groups.get(row.points.cell) ?? []), row]);
  }
  return [...groups.values()].filter((rows) => {
    const scores = new Set(rows.map((row) => row.score?.cell ?? ""));
    return rows.length > 1 && scores.size > 1;
  });
}

/** Empty where the points cannot be read, or are too few to be split. */
function evenParts(rows: readonly Indicator[]): readonly Share[] {
  const read = readPoints(rows[0]?.points ?? null);
  const scores = new Set(rows.map((row) => row.score?.cell ?? ""));
  if (read.kind !== "points" || scores.size < rows.length) return [];
  const whole = read.number;
  const part = roundHalfUp(whole.div(rows.length), 2);
  const last = whole.minus(part.times(rows.length - 1));
  if (last.lt(0)) return [];
  return rows.map((row, index) => ({
    points: index === rows.length - 1 ? last : part,
    whole,
    cell: row.points?.cell ?? "",
    rows: rows.length,
  }));
}

function keeps(row: Indicator | undefined, points: Decimal): boolean {
  const standing = standingNumber(row?.score ?? null);
  return standing === null || new Decimal(standing).lte(points);
}

/** A score for a part of shared points: how it was split is a step, and assumed unless a person chose it. */
export function scoredOnShare(outcome: Outcome, share: Share, choices: SettledChoices): Outcome {
  if (outcome.kind === "unscored") return outcome;
  const split = splitStep(share);
  const taken: Said = { zh: `${split.zh}。`, en: `${split.en}.` };
  return {
    ...outcome,
    steps: [split, ...outcome.steps],
    assumptions: [...outcome.assumptions, ...assumedBy("shared-points", choices, taken)],
    choices: [...(outcome.choices ?? []), "shared-points"],
  };
}

function splitStep({ points, whole, cell, rows }: Share): Said {
  return said(
    "分值 {whole}（{cell}）由 {rows} 行共用，平均分配，本行 {points} 分",
    "{rows} rows share {whole} points ({cell}); spread evenly, this row carries {points}",
    { whole: plain(whole), cell, rows, points: plain(points) },
  );
}
