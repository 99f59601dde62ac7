import type { FundContent } from "../../content";
import type { Draft } from "../drawing/draft";
import { figure } from "../drawing/figure";
import { AMOUNT, AMOUNT_FORMAT, CENTERED, LABEL, TEXT } from "../drawing/styles";
import { SPANS } from "./grid";
import type { Variant } from "./variant";

/** 执行率 counts ten of the hundred points (财预〔2020〕10号 附件1-1). */
const RATE_POINTS = 10;
/** What a cell shows that nobody scores. */
const NOT_SCORED = "—";
/** 上年结转资金 stands under the money that 其中： names. */
const INDENT = 3;
const RATE_FORMAT = "0.00%";
const HEADING_ROW = 32;

/** The 项目资金 block: its columns, the total, and what it is made of. */
export function drawFund(draft: Draft, fund: FundContent, variant: Variant): void {
  const { fundLabel, fundLines } = variant;
  draft.put(SPANS.label, `${fundLabel}\n（${fund.unit}）`, LABEL, fundLines.length + 1);
  draft.put(SPANS.fundName, "", LABEL);
  draft.put(SPANS.initialBudget, "年初\n预算数", LABEL);
  draft.put(SPANS.annualBudget, "全年\n预算数", LABEL);
  draft.put(SPANS.executed, "全年\n执行数", LABEL);
  draft.put(SPANS.fundPoints, "分值", LABEL);
  draft.put(SPANS.rate, "执行率", LABEL);
  draft.put(SPANS.fundScore, "得分", LABEL);
  draft.next(HEADING_ROW);
  for (const [name, line] of fundLines) {
    const isTotal = line === "total";
    const isFirstPart = name.startsWith("其中");
    draft.put(SPANS.fundName, name, {
      ...TEXT,
      ...(!isTotal && !isFirstPart && { indent: INDENT }),
    });
    const amounts = fund[line];
    for (const column of ["initialBudget", "annualBudget", "executed"] as const) {
      draft.put(SPANS[column], figure(amounts[column], AMOUNT_FORMAT), AMOUNT);
    }
    draft.put(SPANS.fundPoints, isTotal ? { value: RATE_POINTS } : NOT_SCORED, CENTERED);
    draft.put(SPANS.rate, { value: null, format: RATE_FORMAT }, AMOUNT);
    draft.put(SPANS.fundScore, isTotal ? "" : NOT_SCORED, CENTERED);
    draft.next();
  }
}
