import type { NewStyle } from "../../../sheet/new-sheet";
import type { Draft } from "../drawing/draft";
import { AMOUNT, CENTERED, LABEL, TEXT } from "../drawing/styles";
import { SPANS } from "./grid";
import type { Wording } from "./wording";

/** The scorecard's text is smaller than that of the other forms: half of it are rules. */
const SIZE = 9;

const small = (style: NewStyle): NewStyle => ({ ...style, size: SIZE });

export const STYLES = {
  label: small(LABEL),
  centered: small(CENTERED),
  amount: small(AMOUNT),
  centeredText: small({ ...CENTERED, format: "@" }),
  text: small(TEXT),
  section: { ...small(LABEL), bold: true, size: 10.5 },
} as const;

const HEADING_ROW = 22;

/** 一、当年预算执行情况（20分） right across the table. */
export function drawSection(draft: Draft, name: string): void {
  draft.across(name, STYLES.section, HEADING_ROW);
}

/** Column names from 一级指标 to 评分标准. */
export function drawColumns(draft: Draft, names: readonly string[]): void {
  names.forEach((name, column) => {
    draft.put([column, column], name, STYLES.label);
  });
  draft.next(HEADING_ROW);
}

/** 指标解释 and 评分标准, merged down over the rows they are about. */
export function putWording(draft: Draft, { meaning, rule }: Wording, rows = 1): void {
  draft.put(SPANS.meaning, meaning, STYLES.text, rows);
  draft.put(SPANS.rule, rule, STYLES.text, rows);
}
