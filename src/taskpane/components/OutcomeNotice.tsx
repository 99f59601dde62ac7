import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "../language";
import { outcomeText } from "../outcome-text";
import { useSession, useSessionState } from "../session-context";
import type { Outcome } from "../session-state";
import { Disclosure } from "./Disclosure";
import { UndoIcon } from "./icons";
import { Notice } from "./Notice";
import { SheetsWritten } from "./SheetsWritten";
import { WrittenList } from "./WrittenList";

const useStyles = makeStyles({
  more: {
    width: "fit-content",
    minHeight: "24px",
    padding: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the last action wrote or took back, and the way back. */
export function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const session = useSession();
  const { undoable, busy } = useSessionState();
  const words = useWords();
  const { t } = words;
  const box = useRef<HTMLDivElement>(null);
  const { title, detail } = outcomeText(outcome, words);

  async function undo() {
    await session.undo();
    // the button may be gone now: keep the keyboard where the answer is
    box.current?.focus();
  }

  const undoButton = undoable ? (
    <Button
      size="small"
      icon={<UndoIcon />}
      disabledFocusable={busy !== null}
      onClick={() => void undo()}
    >
      {t(outcome.kind === "undone" ? "action.undoEarlier" : "action.undo")}
    </Button>
  ) : null;
  return (
    <Notice boxRef={box} tone={toneOf(outcome)} title={title} aside={undoButton}>
      {detail ? <div>{detail}</div> : null}
      {outcome.kind !== "undone" && outcome.marksFailed ? (
        <div>{words.say(outcome.marksFailed)}</div>
      ) : null}
      <Details outcome={outcome} />
    </Notice>
  );
}

/** Sheet by sheet where there are several, else cell by cell. */
function Details({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { t } = useWords();
  if (outcome.kind === "undone") return null;
  if (outcome.kind !== "writtenAll") {
    return outcome.edits.length === 0 ? null : (
      <Disclosure summary={t("outcome.showWritten")} className={styles.more}>
        <WrittenList edits={outcome.edits} />
      </Disclosure>
    );
  }
  return outcome.sheets.length === 0 ? null : (
    <Disclosure summary={t("all.show")} className={styles.more} startOpen>
      <SheetsWritten sheets={outcome.sheets} />
    </Disclosure>
  );
}

function toneOf(outcome: Outcome): "success" | "info" | "warning" {
  if (outcome.kind === "undone") return outcome.kept.length > 0 ? "warning" : "info";
  if (outcome.kind === "writtenAll" && outcome.sheets.length === 0) return "info";
  return outcome.marksFailed || outcome.locked.length > 0 ? "warning" : "success";
}
