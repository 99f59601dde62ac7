/** 一级 … 评分标准: the nine columns that the three sections share. */
export const COLUMN_WIDTHS = [17.5, 11, 14, 9.5, 9.5, 6, 6, 36, 43] as const;

type Span = readonly [left: number, right: number];

const span = (left: number, right = left): Span => [left, right];

export const SPANS = {
  level1: span(0),
  level2: span(1),
  level3: span(2),
  /** A name that takes the place of 二级 and 三级指标. */
  name: span(1, 2),
  target: span(3),
  actual: span(4),
  points: span(5),
  score: span(6),
  meaning: span(7),
  rule: span(8),
  total: span(0, 4),
} as const;
