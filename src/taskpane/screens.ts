import { createContext, useContext, useMemo, useState } from "react";
import type { TabId } from "./tabs/tab";

/** What stands between head and foot: the tabs' views, or one of two screens in their place. */
export type Screen = "views" | "settings" | "welcome";

export interface Screens {
  readonly screen: Screen;
  open(screen: Screen): void;
}

const ScreensContext = createContext<Screens | null>(null);

export const ScreensProvider = ScreensContext.Provider;

/** The screens of the pane around. */
export function useScreens(): Screens {
  const screens = useContext(ScreensContext);
  if (screens === null) throw new Error("A part of the pane stands outside of a pane.");
  return screens;
}

/**
 * The state behind the provider. Who asked for a view by name has been here before; whether others
 * have may be known later than the pane is drawn.
 */
export function useScreensState(welcomed: boolean, asked: TabId | undefined): Screens {
  const [opened, open] = useState<Screen | null>(null);
  const screen = opened ?? (welcomed || asked ? "views" : "welcome");
  return useMemo(() => ({ screen, open }), [screen]);
}
