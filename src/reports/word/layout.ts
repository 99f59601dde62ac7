/**
 * The page of an official document after GB/T 9704-2012 (党政机关公文格式), as data. Lengths are in
 * twips (1/20 pt), font sizes in half points, as WordprocessingML counts them.
 */
const TWIPS_PER_MM = 1440 / 25.4;
const mm = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

/** 5.1, 5.2.1: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
  /** 7.5: the page number's line stands 7 mm under the text area. */
  footer: mm(25),
  header: mm(15),
} as const;

/** What is left between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 5.2.3: 22 lines on 225 mm. */
export const LINE = 579;

/** 5.2.3: 28 characters on 156 mm; 16 pt characters fit when each gives 0.25 pt. */
export const TIGHTEN = -5;

/** 字号, in half points. */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24, five: 21 } as const;

/** Line heights for what is not body text. */
export const LINES = { title: 700, smallFour: 360, five: 300 } as const;

/** One character of body text. */
export const CHARACTER = 320;

/** A table of more columns than this is set in 五号, else in 小四. */
export const COLUMNS_IN_SMALL_FOUR = 6;

/** A table of no more rows than this stays on one page. */
export const ROWS_KEPT_TOGETHER = 10;
