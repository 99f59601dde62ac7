import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Locale } from "../language/said";
import { ActionBar } from "./components/ActionBar";
import { Body } from "./components/Body";
import { Header } from "./components/Header";
import { LiveRegion } from "./components/LiveRegion";
import { LocaleProvider, useSpoken } from "./language";
import { usePreload } from "./parts/use-preload";
import { PreferencesProvider, usePreferences } from "./preferences/context";
import { keepSettings } from "./preferences/remembered";
import { openPreferences, type PreferencesStore } from "./preferences/store";
import { RulesPanelProvider, useRulesPanelState } from "./rules-panel";
import { ScreensProvider, useScreensState } from "./screens";
import { SessionProvider, useSessionState } from "./session-context";
import type { Session } from "./session-state";
import { spoken } from "./strings";
import type { TabId } from "./tabs/tab";
import { TurningProvider, useTurningState } from "./tabs/turning";
import { themeOf, type ThemeName } from "./theme";
import { useKeptFocus } from "./use-kept-focus";

export interface PaneProps {
  readonly session: Session;
  /**
   * What the person set before; where a page gives none, it is not kept and nobody is welcomed. A
   * page may give it later than the rest.
   */
  readonly preferences?: PreferencesStore;
  /** The language of the program around; the person may have another. */
  readonly locale?: Locale;
  readonly onLocaleChange?: (locale: Locale) => void;
  readonly theme?: ThemeName;
  /** The view to begin with. */
  readonly tab?: TabId;
  /** Opens a sample to try on; left out where a sheet is added to the workbook instead. */
  readonly onSample?: () => void;
  /**
   * The pane is the page itself, as in Excel: its body is the page's main landmark, and about 40 px
   * stay free at the top right, where Excel draws its own menu.
   */
  readonly asPage?: boolean;
}

// as a style, not a class: Fluent copies the provider's classes onto every popup, which would fill the
// pane. What is in it goes by the pane's own size, which beside a sheet is not the window's.
const FILL = { height: "100%", containerType: "size" } as const;

const useStyles = makeStyles({
  frame: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    // a pane too low for a fixed foot scrolls as a whole
    "@container (max-height: 300px)": { overflowY: "auto" },
  },
});

/** The task pane over a session. Fills its parent; starts the session and lets it end with it. */
export function Pane({ session, preferences, locale = "zh-CN", ...rest }: PaneProps) {
  const [unkept] = useState(passing);
  const store = preferences ?? unkept;
  const kept = useSyncExternalStore(store.subscribe, store.get);
  const shown = useSpoken(kept.locale ?? locale);
  const { onLocaleChange, theme = "light", tab, onSample, asPage = false } = rest;

  useEffect(() => keepSettings(session, store), [session, store]);
  useEffect(() => {
    void session.start();
    return () => void session.stop();
  }, [session]);

  function changeLocale(next: Locale) {
    // sentences that were put together before their English was here are said anew
    if (next === "en") void spoken(next).then(() => session.recognise());
    store.set({ locale: next });
    onLocaleChange?.(next);
  }

  return (
    <FluentProvider theme={themeOf(theme)} style={FILL} lang={shown}>
      <LocaleProvider value={shown}>
        <PreferencesProvider value={store}>
          <SessionProvider value={session}>
            <Frame
              tab={tab}
              asPage={asPage}
              onLocaleChange={changeLocale}
              onSample={onSample ?? null}
            />
          </SessionProvider>
        </PreferencesProvider>
      </LocaleProvider>
    </FluentProvider>
  );
}

/** Preferences that last as long as the pane. */
function passing(): PreferencesStore {
  const store = openPreferences(() => undefined);
  store.set({ welcomed: true });
  return store;
}

interface FrameProps {
  readonly tab: TabId | undefined;
  readonly asPage: boolean;
  readonly onLocaleChange: (locale: Locale) => void;
  readonly onSample: (() => void) | null;
}

function Frame({ tab, asPage, onLocaleChange, onSample }: FrameProps) {
  const styles = useStyles();
  const state = useSessionState();
  const { welcomed } = usePreferences();
  const turning = useTurningState(tab ?? "score", state);
  const screens = useScreensState(welcomed, tab);
  const rulesPanel = useRulesPanelState();
  const frame = useRef<HTMLDivElement>(null);
  const holdFocus = useKeptFocus(turning.panel);
  // the first reading comes first
  usePreload(state.sheet !== null && state.busy === null);

  function closeSettings() {
    screens.open("views");
    frame.current?.querySelector<HTMLElement>("[data-settings]")?.focus();
  }

  return (
    <div ref={frame} className={styles.frame} onFocus={holdFocus}>
      <ScreensProvider value={screens}>
        <TurningProvider value={turning}>
          <RulesPanelProvider value={rulesPanel}>
            <Header keepCornerFree={asPage} />
            <Body
              landmark={asPage ? "main" : "div"}
              onLocaleChange={onLocaleChange}
              onSettingsClosed={closeSettings}
              onSample={onSample}
            />
          </RulesPanelProvider>
          {screens.screen === "welcome" ? null : <ActionBar />}
          <LiveRegion />
        </TurningProvider>
      </ScreensProvider>
    </div>
  );
}
