import type { Inspection } from "../../../src/checks";
import type { Session } from "../../../src/taskpane/session-state";
import { over, SCORED, seenIn, type Story } from "../story";

const inspected = () => over(SCORED, (session) => session.inspect());

/** What a check found: some, very many, none. */
export const FINDINGS: readonly Story[] = [
  { id: "findings-invitation", open: () => over(SCORED), tab: "findings" },
  { id: "findings", open: inspected, tab: "findings" },
  { id: "findings-200", open: async () => withFindings(await inspected(), 200), tab: "findings" },
  { id: "findings-none", open: async () => withFindings(await inspected(), 0), tab: "findings" },
  {
    id: "checking",
    open: async () =>
      seenIn(await over(SCORED), () => ({ busy: "inspect", progress: { done: 7, total: 24 } })),
    tab: "findings",
  },
];

/** As if the check had found so many, which are repeated as often as needed. */
function withFindings(session: Session, count: number): Session {
  return seenIn(session, ({ checked }) => {
    if (checked === null) throw new Error("The sample was not checked.");
    const { inspection } = checked;
    const open = Array.from({ length: count }, (_, index) => ({
      ...inspection.open[index % inspection.open.length]!,
    }));
    const counted = (outcome: string) => open.filter((one) => one.outcome === outcome).length;
    const counts = {
      error: counted("error"),
      warning: counted("warning"),
      question: counted("question"),
    };
    const verdict: Inspection["verdict"] = { ...inspection.verdict, counts, canSend: count === 0 };
    return { checked: { ...checked, inspection: { ...inspection, open, verdict } } };
  });
}
