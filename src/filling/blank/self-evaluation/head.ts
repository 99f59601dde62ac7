import type { HeadContent } from "../../content";
import type { Draft } from "../drawing/draft";
import { ATTACHMENT, CENTERED_TEXT, LABEL, TITLE, YEAR } from "../drawing/styles";
import { SPANS } from "./grid";
import type { Variant } from "./variant";

const TITLE_ROW = 30;
const ROW = 21;

/** 附件1-1, the title, （2021年度） and the fields from 项目名称 to 联系电话. */
export function drawHead(draft: Draft, head: HeadContent, variant: Variant): void {
  if (variant.attachment !== null) draft.across(variant.attachment, ATTACHMENT, ROW);
  draft.across(variant.title, TITLE, TITLE_ROW);
  draft.across(head.year === null ? "（    年度）" : `（${head.year}年度）`, YEAR, ROW);
  for (const [first, second] of variant.head) {
    if (first) {
      draft.put(SPANS.label, first[0], LABEL);
      draft.put(second ? SPANS.leftValue : SPANS.value, fieldText(head, first[1]), CENTERED_TEXT);
    }
    if (second) {
      draft.put(SPANS.rightLabel, second[0], LABEL);
      draft.put(SPANS.rightValue, fieldText(head, second[1]), CENTERED_TEXT);
    }
    draft.next(ROW);
  }
}

function fieldText(head: HeadContent, field: keyof HeadContent): string {
  return String(head[field] ?? "");
}
