import type { Remembered } from "../session";
import type { Session } from "../session-state";
import type { Preferences } from "./preferences";
import type { PreferencesStore } from "./store";

/** What a new session begins with. */
export function rememberedOf({ marks, decimals, formulas }: Preferences): Remembered {
  return { marks, decimals, formulas };
}

/**
 * Keeps how a person wants scores rounded and written, wherever in the pane they say so. Marks are
 * not followed: taking them off one sheet before it is mailed is no wish for all others. Returns
 * the end of it.
 */
export function keepSettings(session: Session, store: PreferencesStore): () => void {
  return session.subscribe(() => {
    const { decimals, formulas } = session.getState().settings;
    const kept = store.get();
    if (kept.decimals !== decimals || kept.formulas !== formulas) store.set({ decimals, formulas });
  });
}
