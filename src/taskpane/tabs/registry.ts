import { FindingsSection } from "../components/findings/FindingsSection";
import { ScoreTab } from "../components/ScoreTab";
import { partHere } from "../parts/part";
import { INDICATORS } from "../parts/parts";
import { current, type SessionState } from "../session-state";
import type { Tab, TabId } from "./tab";

/** The tabs of the pane, in their order. A new one is one entry here, one id and one label. */
export const TABS: readonly Tab[] = [
  {
    id: "score",
    label: "tab.score",
    isOffered: () => true,
    count: none,
    part: partHere(ScoreTab),
  },
  { id: "indicators", label: "tab.indicators", isOffered: hasForm, count: none, part: INDICATORS },
  {
    id: "findings",
    label: "tab.findings",
    isOffered: (state) => hasForm(state) || state.checked !== null || state.busy === "inspect",
    count: ({ checked }) => checked?.inspection.open.length ?? 0,
    part: partHere(FindingsSection),
  },
];

/** The tab of that name; null where the pane has none. */
export function tabOf(id: TabId): Tab | null {
  return TABS.find((tab) => tab.id === id) ?? null;
}

/** The tabs to choose from. One alone is no choice: then the pane shows it without tabs. */
export function tabsOffered(state: SessionState): readonly Tab[] {
  return TABS.filter((tab) => tab.isOffered(state));
}

function hasForm(state: SessionState): boolean {
  return current(state) !== null;
}

function none(): number {
  return 0;
}
