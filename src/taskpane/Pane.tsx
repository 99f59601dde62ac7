import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Locale } from "../language/said";
import { ActionBar } from "./components/ActionBar";
import { Body } from "./components/Body";
import { Header } from "./components/Header";
import { LiveRegion } from "./components/LiveRegion";
import { LocaleProvider } from "./language";
import { usePreload } from "./parts/use-preload";
import { RulesPanelProvider, useRulesPanelState } from "./rules-panel";
import { SessionProvider, useSessionState } from "./session-context";
import type { Session } from "./session-state";
import type { TabId } from "./tabs/tab";
import { TurningProvider, useTurningState } from "./tabs/turning";
import { themeOf, type ThemeName } from "./theme";

export interface PaneProps {
  readonly session: Session;
  /** The language to begin with; the person may change it in the pane. */
  readonly locale?: Locale;
  readonly onLocaleChange?: (locale: Locale) => void;
  readonly theme?: ThemeName;
  /** The view to begin with. */
  readonly tab?: TabId;
  /**
   * The pane is the page itself, as in Excel: its body is the page's main landmark, and about 40 px
   * stay free at the top right, where Excel draws its own menu.
   */
  readonly asPage?: boolean;
}

// as a style, not a class: Fluent copies the provider's classes onto every popup, which would fill the pane
const FILL = { height: "100%" };

const useStyles = makeStyles({
  frame: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    // a pane too low for a fixed foot scrolls as a whole
    "@media (max-height: 300px)": { overflowY: "auto" },
  },
});

/** The task pane over a session. Fills its parent; starts the session and lets it end with it. */
export function Pane({
  session,
  locale = "zh-CN",
  onLocaleChange,
  theme = "light",
  tab = "score",
  asPage = false,
}: PaneProps) {
  const [picked, setPicked] = useState<Locale | null>(null);
  const shown = picked ?? locale;

  useEffect(() => {
    void session.start();
    return () => void session.stop();
  }, [session]);

  function changeLocale(next: Locale) {
    setPicked(next);
    onLocaleChange?.(next);
  }

  return (
    <FluentProvider theme={themeOf(theme)} style={FILL} lang={shown}>
      <LocaleProvider value={shown}>
        <SessionProvider value={session}>
          <Frame tab={tab} asPage={asPage} onLocaleChange={changeLocale} />
        </SessionProvider>
      </LocaleProvider>
    </FluentProvider>
  );
}

interface FrameProps {
  readonly tab: TabId;
  readonly asPage: boolean;
  readonly onLocaleChange: (locale: Locale) => void;
}

function Frame({ tab, asPage, onLocaleChange }: FrameProps) {
  const styles = useStyles();
  const state = useSessionState();
  const turning = useTurningState(tab, state);
  const rulesPanel = useRulesPanelState();
  // the first reading comes first
  usePreload(state.sheet !== null && state.busy === null);
  return (
    <div className={styles.frame}>
      <TurningProvider value={turning}>
        <RulesPanelProvider value={rulesPanel}>
          <Header keepCornerFree={asPage} />
          <Body landmark={asPage ? "main" : "div"} />
        </RulesPanelProvider>
        <ActionBar onLocaleChange={onLocaleChange} />
        <LiveRegion />
      </TurningProvider>
    </div>
  );
}
