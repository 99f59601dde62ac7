import { openPreferences } from "../../../src/taskpane/preferences/store";
import { over, SCORED, seenIn, type Story } from "../story";
import { INITIAL_STATE } from "../../../src/taskpane/initial-state";

const unit = { department: "区人民法院", unit: "执行局", manager: "", phone: "010-00000000" };

/** What a person meets first, and what they set. */
export const FIRST: readonly Story[] = [
  {
    id: "welcome",
    open: () => over(SCORED),
    preferences: () => openPreferences(() => undefined),
  },
  {
    id: "starting",
    open: async () => seenIn(await over(SCORED), () => ({ ...INITIAL_STATE, busy: "recognise" })),
  },
  {
    id: "settings",
    open: () => over(SCORED),
    preferences: () => {
      const store = openPreferences(() => undefined);
      store.set({ welcomed: true, ownUnit: unit });
      return store;
    },
    presses: ["设置"],
  },
];
