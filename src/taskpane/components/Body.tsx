import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../language";
import { useSessionState } from "../session-context";
import { tabOf, tabsOffered } from "../tabs/registry";
import type { Tab } from "../tabs/tab";
import { useTurning } from "../tabs/turning";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import { OutcomeNotice } from "./OutcomeNotice";
import { PartView } from "./PartView";
import { Tabs } from "./Tabs";
import { WorkNotice } from "./WorkNotice";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@media (max-height: 300px)": { flexShrink: 0 },
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-height: 300px)": { overflowY: "visible", flexShrink: 0 },
    "@media (max-width: 340px)": { padding: tokens.spacingHorizontalM },
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
}

/** Between header and foot: the tabs, messages, then the view that is turned to. */
export function Body({ landmark: Landmark }: BodyProps) {
  const styles = useStyles();
  const state = useSessionState();
  const { shown, panel } = useTurning();
  const id = useId();
  const offered = tabsOffered(state);
  const tab = offered.find((one) => one.id === shown) ?? tabOf("score");
  const several = offered.length > 1;
  if (tab === null) return null;
  return (
    <Landmark className={styles.body} aria-busy={state.busy !== null}>
      {several ? <TabRow id={id} offered={offered} tab={tab} /> : null}
      <div className={styles.scroll}>
        <Messages tab={tab} />
        <div
          ref={panel}
          tabIndex={-1}
          className={styles.panel}
          {...(several ? panelOf(id, tab) : {})}
        >
          <PartView key={tab.id} part={tab.part} props={{}} />
        </div>
      </div>
    </Landmark>
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
      {slow ? <Notice tone="warning" title={t("wait.slow")} /> : null}
      <WorkNotice />
      {outcome && !told ? <OutcomeNotice outcome={outcome} /> : null}
    </>
  );
}
