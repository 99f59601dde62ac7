import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Locale } from "../../language/said";
import { useWords } from "../language";
import { useScreens } from "../screens";
import { useSessionState } from "../session-context";
import { SCORE, tabsOffered } from "../tabs/registry";
import type { Tab } from "../tabs/tab";
import { useTurning } from "../tabs/turning";
import { useTop } from "../use-top";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import { OutcomeNotice } from "./OutcomeNotice";
import { PartView } from "./PartView";
import { SettingsScreen } from "./SettingsScreen";
import { Tabs } from "./Tabs";
import { Welcome } from "./Welcome";
import { WorkNotice } from "./WorkNotice";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@container (max-height: 300px)": { flexShrink: 0 },
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@container (max-height: 300px)": { overflowY: "visible", flexShrink: 0 },
    "@container (max-width: 340px)": { padding: tokens.spacingHorizontalM },
    "& > *": { flexShrink: 0 },
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      borderRadius: tokens.borderRadiusLarge,
    },
  },
});

interface BodyProps {
  /** `main` where the pane is the page, `div` where it is a part of one. */
  readonly landmark: "main" | "div";
  readonly onLocaleChange: (locale: Locale) => void;
  /** The settings were closed. */
  readonly onSettingsClosed: () => void;
  /** Opens a sample; null where it is put into the workbook. */
  readonly onSample: (() => void) | null;
}

/** Between header and foot: the tabs, messages, and the view that is turned to; or another screen. */
export function Body({ landmark: Landmark, onLocaleChange, ...rest }: BodyProps) {
  const styles = useStyles();
  const state = useSessionState();
  const { screen } = useScreens();
  const { shown } = useTurning();
  const id = useId();
  const offered = tabsOffered(state);
  const tab = offered.find((one) => one.id === shown) ?? SCORE;
  const several = offered.length > 1 && screen === "views";
  const box = useTop(screen === "views" ? tab.id : screen, state);
  return (
    <Landmark className={styles.body} aria-busy={state.busy !== null}>
      {several ? <TabRow id={id} offered={offered} tab={tab} /> : null}
      <div ref={box} className={styles.scroll}>
        {screen === "welcome" ? <Welcome onSample={rest.onSample} /> : <Messages tab={tab} />}
        {screen === "settings" ? (
          <SettingsScreen onLocaleChange={onLocaleChange} onClose={rest.onSettingsClosed} />
        ) : null}
        {screen === "views" ? <Panel tab={tab} {...(several ? panelOf(id, tab) : {})} /> : null}
      </div>
    </Landmark>
  );
}

interface PanelProps extends Partial<ReturnType<typeof panelOf>> {
  readonly tab: Tab;
}

function Panel({ tab, ...role }: PanelProps) {
  const styles = useStyles();
  const { panel } = useTurning();
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel} {...role}>
      <PartView key={tab.id} part={tab.part} props={{}} />
    </div>
  );
}

function panelOf(id: string, { id: name }: Tab) {
  return { id, role: "tabpanel", "aria-labelledby": `${id}${name}` } as const;
}

interface TabRowProps {
  readonly id: string;
  readonly offered: readonly Tab[];
  readonly tab: Tab;
}

function TabRow({ id, offered, tab }: TabRowProps) {
  const state = useSessionState();
  const { show } = useTurning();
  const { t } = useWords();
  const tabs = offered.map(({ id: name, label, count }) => {
    const number = count(state);
    const word = t(label);
    return { name, text: number > 0 ? t("tab.count", { name: word, count: number }) : word };
  });
  return <Tabs label={t("tab.label")} panel={id} tabs={tabs} selected={tab.id} onSelect={show} />;
}

/** What went wrong, what takes long, and what the last action did. */
function Messages({ tab }: { readonly tab: Tab }) {
  const { failure, slow, outcome, checked } = useSessionState();
  const { t } = useWords();
  // what was written before a check is no news beside its findings
  const told = tab.id === "findings" && outcome === checked?.toldBefore;
  return (
    <>
      {failure ? <FailureNotice failure={failure} /> : null}
      <WorkNotice />
      {slow ? <Notice tone="warning" title={t("wait.slow")} /> : null}
      {outcome && !told ? <OutcomeNotice outcome={outcome} /> : null}
    </>
  );
}
