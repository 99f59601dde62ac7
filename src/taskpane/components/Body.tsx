import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useWords } from "../language";
import { useSessionState } from "../session-context";
import { current, isUnwritten, type Evaluated, type SessionState } from "../session-state";
import { FailureNotice } from "./FailureNotice";
import { FindingsSection } from "./findings/FindingsSection";
import { FormChooser } from "./FormChooser";
import { IndicatorList } from "./IndicatorList";
import { LeftList } from "./LeftList";
import { NothingFound } from "./NothingFound";
import { Notice } from "./Notice";
import { NotUnderstoodList } from "./NotUnderstoodList";
import { OutcomeNotice } from "./OutcomeNotice";
import { Remarks } from "./Remarks";
import { ScoreCard } from "./ScoreCard";
import { Tabs } from "./Tabs";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
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
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

type View = "score" | "indicators" | "findings";

interface BodyProps {
  /** `main` where the pane is the page, `div` where it is a part of one. */
  readonly landmark: "main" | "div";
}

/** Between header and foot: messages first, then the form or the reason why there is none. */
export function Body({ landmark: Landmark }: BodyProps) {
  const styles = useStyles();
  const state = useSessionState();
  const { t } = useWords();
  const [view, setView] = useView(state);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const now = current(state);
  const tabs = now !== null || state.checked !== null || state.busy === "inspect";
  const findings = tabs && view === "findings";
  return (
    <Landmark ref={body} className={styles.body} tabIndex={-1} aria-busy={state.busy !== null}>
      {tabs ? <Views id={id} view={view} onView={setView} /> : null}
      <div className={styles.scroll}>
        {state.failure ? <FailureNotice failure={state.failure} /> : null}
        {state.slow ? <Notice tone="warning" title={t("wait.slow")} /> : null}
        {state.outcome && !(findings && state.outcome === state.checked?.toldBefore) ? (
          <OutcomeNotice outcome={state.outcome} />
        ) : null}
        <div className={styles.panel} {...(tabs ? panelOf(id, view) : {})}>
          {findings ? (
            <FindingsSection />
          ) : now ? (
            <FormView now={now} state={state} view={view} />
          ) : (
            <NoForm state={state} onChosen={() => body.current?.focus()} />
          )}
        </div>
      </div>
    </Landmark>
  );
}

function panelOf(id: string, view: View) {
  return { id, role: "tabpanel", "aria-labelledby": `${id}${view}` } as const;
}

/** The view that the person turned to; a check turns to what it finds as it begins. */
function useView({ busy }: SessionState) {
  const [view, setView] = useState<View>("score");
  const [was, setWas] = useState(false);
  const inspecting = busy === "inspect";
  if (inspecting !== was) {
    setWas(inspecting);
    if (inspecting) setView("findings");
  }
  return [view, setView] as const;
}

interface ViewsProps {
  readonly id: string;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Views({ id, view, onView }: ViewsProps) {
  const { t } = useWords();
  const { checked } = useSessionState();
  const count = checked?.inspection.open.length ?? 0;
  const findings = t("tab.findings");
  const tabs = [
    { name: "score", text: t("tab.score") },
    { name: "indicators", text: t("tab.indicators") },
    { name: "findings", text: count > 0 ? t("tab.count", { name: findings, count }) : findings },
  ] as const;
  return <Tabs label={t("tab.label")} panel={id} tabs={tabs} selected={view} onSelect={onView} />;
}

interface FormViewProps {
  readonly now: Evaluated;
  readonly state: SessionState;
  readonly view: View;
}

function FormView({ now, state, view }: FormViewProps) {
  if (view === "indicators") return <IndicatorList assessment={now.assessment} />;
  return (
    <>
      <ScoreCard assessment={now.assessment} stale={state.stale} unwritten={isUnwritten(state)} />
      <LeftList evaluated={now} />
      <Remarks remarks={now.assessment.remarks} />
      <NotUnderstoodList items={[...now.form.notUnderstood, ...state.remarks]} />
    </>
  );
}

interface NoFormProps {
  readonly state: SessionState;
  readonly onChosen: () => void;
}

function NoForm({ state, onChosen }: NoFormProps) {
  const { t } = useWords();
  if (state.evaluated.length > 0) {
    return <FormChooser evaluated={state.evaluated} onChosen={onChosen} />;
  }
  if (state.nothing) {
    return (
      <>
        <NothingFound nothing={state.nothing} />
        <NotUnderstoodList items={state.remarks} />
      </>
    );
  }
  if (state.failure) return null;
  return <Waiting label={t(state.busy ? "wait.recognising" : "wait.starting")} />;
}
