import { useSessionState } from "../session-context";
import { current } from "../session-state";
import { IndicatorList } from "./IndicatorList";

/** 指标: every row of the form in view. */
export function IndicatorsTab() {
  const now = current(useSessionState());
  return now ? <IndicatorList assessment={now.assessment} /> : null;
}
