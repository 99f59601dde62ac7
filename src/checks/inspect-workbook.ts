import type { AssessOptions } from "../scoring";
import type { WorkbookFacts } from "../sheet/facts";
import type { Grid } from "../sheet/grid";
import type { Check } from "./check";
import { review } from "./review";
import { verdictOf, type Verdict } from "./verdict";
import { viewOf, type WorkbookView } from "./view";
import { applyWaivers, type Settled } from "./waivers/apply-waivers";
import { readWaivers, type WaiverTable } from "./waivers/read-waivers";

/** A whole workbook, checked: what is open, what was waved through, and the one answer. */
export interface Inspection extends Settled {
  readonly view: WorkbookView;
  readonly verdict: Verdict;
  /** The sheet 校验说明 as it stands; null where there is none. */
  readonly waivers: WaiverTable | null;
}

/** 发送前检查. Reads and judges; writes nothing. */
export function inspectWorkbook(
  grids: readonly Grid[],
  facts: WorkbookFacts,
  checks: readonly Check[],
  options: AssessOptions = {},
): Inspection {
  const view = viewOf(grids, facts, options);
  const waivers = readWaivers(grids);
  const settled = applyWaivers(review(view, checks), waivers?.waivers ?? []);
  const verdict = verdictOf(settled.open, settled.waived.length);
  return { view, verdict, waivers, ...settled };
}
