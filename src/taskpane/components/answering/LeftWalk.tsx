import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { asksOf } from "../../answering/asks";
import { useLeftWalk, type LeftWalkState } from "../../answering/use-left-walk";
import { useWords } from "../../language";
import type { Waiting } from "../../left-waiting";
import type { Evaluated } from "../../session-state";
import { CellLink } from "../CellLink";
import { Comparison } from "../Comparison";
import { NextIcon, PreviousIcon } from "../icons";
import { LastAnswer } from "./LastAnswer";
import { RowEditor, type EditorName } from "./RowEditor";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  place: {
    flexGrow: 1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface LeftWalkProps {
  readonly evaluated: Evaluated;
  /** Key of what to begin with. */
  readonly from: string;
  /** The person goes back to the list, or nothing waits any more (null). */
  readonly onEnd: (last: Waiting | null) => void;
}

/** What is left, one at a time with its editor; an answer leads to the next. */
export function LeftWalk({ evaluated, from, onEnd }: LeftWalkProps) {
  const styles = useStyles();
  const { t, say } = useWords();
  const walk = useLeftWalk(evaluated, from, onEnd);
  const { here, index, count, takesFocus } = walk;
  const root = useRef<HTMLDivElement>(null);
  const key = here?.key;
  // a field that takes the keyboard is scrolled to, and the question above it would be out of sight;
  // in a pane too low for both, the field is what is needed
  useEffect(() => {
    if (!takesFocus) return;
    root.current?.scrollIntoView({ block: "start" });
    root.current?.querySelector(":focus")?.scrollIntoView({ block: "nearest" });
  }, [key, takesFocus]);
  if (here === null) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onEnd(here);
  }

  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <LastAnswer />
      <div className={styles.head}>
        <p className={styles.place} role="status">
          {t("left.place", { count, index: index + 1 })}
        </p>
        <Turns walk={walk} />
        <Button size="small" appearance="subtle" onClick={() => onEnd(here)}>
          {t("left.back")}
        </Button>
      </div>
      <div>
        <h3 className={styles.name}>{here.row.name}</h3>
        <Comparison row={here.row} />
      </div>
      <p className={styles.why}>{say(here.item.why)}</p>
      <Editor here={here} evaluated={evaluated} takesFocus={takesFocus} onDone={walk.goOn} />
    </div>
  );
}

/** To the one before and the one behind. */
function Turns({ walk: { index, count, step } }: { readonly walk: LeftWalkState }) {
  const { t } = useWords();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<PreviousIcon />}
        title={t("left.previous")}
        aria-label={t("left.previous")}
        disabledFocusable={index === 0}
        onClick={() => step(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<NextIcon />}
        title={t("left.next")}
        aria-label={t("left.next")}
        disabledFocusable={index === count - 1}
        onClick={() => step(1)}
      />
    </>
  );
}

interface WalkEditorProps {
  readonly here: Waiting;
  readonly evaluated: Evaluated;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** The editor of what waits; only the cell where nobody may write it from here. */
function Editor({ here, evaluated, takesFocus, onDone }: WalkEditorProps) {
  const name = editorOf(here, evaluated);
  if (name === null) return <CellLink cell={here.item.cell} />;
  return (
    <RowEditor
      key={here.key}
      name={name}
      row={here.row}
      now={evaluated}
      takesFocus={takesFocus}
      onDone={onDone}
    />
  );
}

function editorOf({ row, asks: kind }: Waiting, evaluated: Evaluated): EditorName | null {
  const asks = asksOf(row, evaluated);
  if (kind === "note") return asks.note === null ? null : "note";
  if (asks.checklist?.asking === "needed") return "checklist";
  return asks.score === null ? null : "score";
}
