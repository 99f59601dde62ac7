/**
 * The columns of 附件1-1. The fund block and the indicators have columns of their own, so the grid
 * is finer than either: 得分 and the two 分值 stand under each other, the notes span three columns.
 */
export const COLUMN_WIDTHS = [4, 10.5, 18, 21, 12, 11, 6.5, 6.5, 7.5, 8, 7.5] as const;

type Span = readonly [left: number, right: number];

const span = (left: number, right = left): Span => [left, right];

/** Where the parts of the form stand. */
export const SPANS = {
  label: span(0, 2),
  value: span(3, 10),
  leftValue: span(3, 4),
  rightLabel: span(5),
  rightValue: span(6, 10),
  fundName: span(3),
  initialBudget: span(4),
  annualBudget: span(5),
  executed: span(6, 7),
  fundPoints: span(8),
  rate: span(9),
  fundScore: span(10),
  side: span(0),
  expected: span(1, 4),
  achieved: span(5, 10),
  level1: span(1),
  level2: span(2),
  level3: span(3),
  target: span(4),
  actual: span(5),
  points: span(6),
  score: span(7),
  note: span(8, 10),
  total: span(0, 5),
} as const;
