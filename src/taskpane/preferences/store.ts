import { readPreferences, type Preferences } from "./preferences";

/** The part of the browser's storage that preferences need. */
export type KeptText = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Preferences with those who look at them. Kept on this machine alone; nothing is sent anywhere. */
export interface PreferencesStore {
  readonly get: () => Preferences;
  /** Calls back after every change; returns the end of the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  set(change: Partial<Preferences>): void;
  /** Forgets everything that was kept. */
  clear(): void;
}

const NAME = "ziping.preferences";

/**
 * Opens the preferences. `storage` gives the browser's storage, or throws or gives undefined where
 * the browser allows none: then they last as long as the page. `partition` keeps apart what Office
 * on the web wants apart (Office.context.partitionKey).
 */
export function openPreferences(
  storage: () => KeptText | undefined,
  partition = "",
): PreferencesStore {
  const key = partition + NAME;
  const listeners = new Set<() => void>();
  let now = readPreferences(attempt(() => storage()?.getItem(key)) ?? null);
  const change = (next: Preferences) => {
    now = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (some) => {
      change({ ...now, ...some });
      attempt(() => storage()?.setItem(key, JSON.stringify(now)));
    },
    clear: () => {
      change(readPreferences(null));
      attempt(() => storage()?.removeItem(key));
    },
  };
}

/** Storage may be barred (a policy, a private window, a full disk): preferences work without. */
function attempt<Result>(use: () => Result): Result | null {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
