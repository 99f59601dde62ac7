import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { asksOf } from "../../answering/asks";
import { useLeftWalk } from "../../answering/use-left-walk";
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
  place: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
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
  walk: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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
  const { here, index, count } = walk;
  if (here === null) return null;
  const rest = count - 1 - index;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onEnd(here);
  }

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <LastAnswer />
      <p className={styles.place} role="status">
        {rest > 0 ? t("left.place", { index: index + 1, rest }) : t("left.last")}
      </p>
      <div>
        <h3 className={styles.name}>{here.row.name}</h3>
        <Comparison row={here.row} />
      </div>
      <p className={styles.why}>{say(here.item.why)}</p>
      <Editor here={here} evaluated={evaluated} takesFocus={walk.takesFocus} onDone={walk.goOn} />
      <div className={styles.walk}>
        <Button
          size="small"
          icon={<PreviousIcon />}
          disabledFocusable={index === 0}
          onClick={() => walk.step(-1)}
        >
          {t("left.previous")}
        </Button>
        <Button
          size="small"
          icon={<NextIcon />}
          disabledFocusable={rest === 0}
          onClick={() => walk.step(1)}
        >
          {t("left.next")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onEnd(here)}>
          {t("left.back")}
        </Button>
      </div>
    </div>
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

function editorOf({ row, asks: kind }: Waiting, { assessment }: Evaluated): EditorName | null {
  const asks = asksOf(row, assessment);
  if (kind === "note") return asks.note === null ? null : "note";
  if (asks.checklist?.asking === "needed") return "checklist";
  return asks.score === null ? null : "score";
}
