import type { HostErrorCode } from "../../../src/sheet/host-error";
import { hostErrorOf } from "../../support/host-error-of";
import type { ActionName, SessionState } from "../../../src/taskpane/session-state";
import { over, SCORED, seenIn, type Story } from "../story";

const sheet = "项目支出绩效自评表";

/** What goes wrong, and what there is no form for. */
export const HARD: readonly Story[] = [
  failed("protected", "recalculate", { sheet, cells: "H12、H15、H16、H19、H22" }),
  failed("cell-editing", "recalculate"),
  failed("changed-meanwhile", "recalculate", { cells: "F15、F16" }),
  failed("not-responding", "recalculate"),
  failed("not-loaded", "inspect"),
  state("slow", { slow: true, busy: "recalculate" }),
  state("nothing", { evaluated: [], chosen: null, nothing: "no-form" }),
  state("empty-sheet", { evaluated: [], chosen: null, nothing: "empty-sheet" }),
  state("nothing-elsewhere", {
    evaluated: [],
    chosen: null,
    nothing: "target-table",
    elsewhere: [
      { sheet, title: "审判区租金（执行局）", kind: "project-self-evaluation", cell: "A1" },
    ],
  }),
  {
    id: "choosing",
    open: async () =>
      seenIn(await over(SCORED), ({ evaluated }) => ({
        evaluated: [...evaluated, ...evaluated],
        chosen: null,
      })),
  },
];

function failed(
  code: HostErrorCode,
  action: ActionName,
  details: Readonly<Record<string, string>> = {},
): Story {
  const { said } = hostErrorOf(code, details);
  return state(code, { failure: { said, code, action } });
}

function state(id: string, change: Partial<SessionState>): Story {
  return { id, open: async () => seenIn(await over(SCORED), () => change) };
}
