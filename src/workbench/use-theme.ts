import { useSyncExternalStore } from "react";
import type { ThemeName } from "../taskpane/theme";

const QUERY = "(prefers-color-scheme: dark)";

/** The theme the person's system asks for, as it changes. */
export function useTheme(): ThemeName {
  return useSyncExternalStore(subscribe, () =>
    window.matchMedia(QUERY).matches ? "dark" : "light",
  );
}

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
