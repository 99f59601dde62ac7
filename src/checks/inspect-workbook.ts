import type { AssessOptions } from "../scoring";
import type { WorkbookFacts } from "../sheet/facts";
import type { Grid } from "../sheet/grid";
import type { Check } from "./check";
import type { Finding } from "./finding";
import { inReadingOrder, review } from "./review";
import { verdictOf, type Verdict } from "./verdict";
import { formsOn, type FormView, type UnreadForm, type WorkbookView } from "./view";
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
  const steps = inspectInSteps(grids, facts, checks, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one a sheet and one a check, so that a page stays awake over many sheets. */
export function* inspectInSteps(
  grids: readonly Grid[],
  facts: WorkbookFacts,
  checks: readonly Check[],
  options: AssessOptions = {},
): Generator<{ readonly done: number; readonly total: number }, Inspection> {
  const total = grids.length + checks.length;
  const forms: FormView[] = [];
  const unread: UnreadForm[] = [];
  for (const [done, grid] of grids.entries()) {
    yield { done, total };
    const sheet = formsOn(grid, options);
    forms.push(...sheet.forms);
    unread.push(...sheet.unread);
  }
  const view = { forms, unread, grids, facts };
  const findings: Finding[] = [];
  for (const [index, check] of checks.entries()) {
    yield { done: grids.length + index, total };
    findings.push(...review(view, [check]));
  }
  const waivers = readWaivers(grids);
  const settled = applyWaivers(inReadingOrder(findings, view), waivers?.waivers ?? []);
  const verdict = verdictOf(settled.open, settled.waived.length);
  return { view, verdict, waivers, ...settled };
}
