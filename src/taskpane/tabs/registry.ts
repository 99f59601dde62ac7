import { FindingsSection } from "../components/findings/FindingsSection";
import { ScoreTab } from "../components/ScoreTab";
import { partHere } from "../parts/part";
import { FILLING, INDICATORS, REPORTING } from "../parts/parts";
import { current, type SessionState } from "../session-state";
import type { Tab } from "./tab";

/** What the pane shows first, and wherever nothing else is to be had. */
export const SCORE: Tab = {
  id: "score",
  label: "tab.score",
  isOffered: () => true,
  count: none,
  part: partHere(ScoreTab),
};

/** The tabs of the pane, in their order. A new one is one entry here, one id and one label. */
export const TABS: readonly Tab[] = [
  SCORE,
  { id: "indicators", label: "tab.indicators", isOffered: hasForm, count: none, part: INDICATORS },
  {
    id: "findings",
    label: "tab.findings",
    isOffered: (state) => hasForm(state) || state.checked !== null || state.busy === "inspect",
    count: ({ checked }) => checked?.inspection.open.length ?? 0,
    part: partHere(FindingsSection),
  },
  { id: "filling", label: "tab.filling", isOffered: hasSheet, count: none, part: FILLING },
  { id: "reporting", label: "tab.reporting", isOffered: hasSheet, count: none, part: REPORTING },
];

/** The tabs to choose from. One alone is no choice: then the pane shows it without tabs. */
export function tabsOffered(state: SessionState): readonly Tab[] {
  return TABS.filter((tab) => tab.isOffered(state));
}

function hasForm(state: SessionState): boolean {
  return current(state) !== null;
}

/** Forms can be inserted and the workbook be reported on from any sheet. */
function hasSheet(state: SessionState): boolean {
  return state.sheet !== null;
}

function none(): number {
  return 0;
}
