import { createContext, useContext, useSyncExternalStore } from "react";
import type { Preferences } from "./preferences";
import { openPreferences, type PreferencesStore } from "./store";

/** Outside of a page that keeps them, preferences last as long as the pane. */
const PreferencesContext = createContext<PreferencesStore>(openPreferences(() => undefined));

export const PreferencesProvider = PreferencesContext.Provider;

/** The way to set preferences. */
export function usePreferencesStore(): PreferencesStore {
  return useContext(PreferencesContext);
}

/** What the person set, drawn again after every change. */
export function usePreferences(): Preferences {
  const store = usePreferencesStore();
  return useSyncExternalStore(store.subscribe, store.get);
}
