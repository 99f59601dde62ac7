import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { asksAnything, asksOf, type Asks } from "../../answering/asks";
import type { Evaluated } from "../../session-state";
import type { RowAssessment } from "../../../scoring/assessment";
import { useWords } from "../../language";
import { AnswerDone } from "./AnswerDone";
import { RowEditor, type EditorName } from "./RowEditor";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  offers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RowAnswersProps {
  readonly row: RowAssessment;
  readonly now: Evaluated;
  /** Gives the keyboard back to the row once its editor is gone. */
  readonly onLeave: () => void;
}

/** What can be answered to a row: what waits stands open, the rest one press away. */
export function RowAnswers({ row, now, onLeave }: RowAnswersProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState<EditorName | null>(null);
  const offers = useRef<HTMLDivElement>(null);
  const asks = asksOf(row, now);
  const needed = neededIn(asks);
  const offered = offeredIn(asks);
  if (!asksAnything(asks)) return null;

  function close(name: EditorName) {
    setOpened(null);
    offers.current?.querySelector<HTMLElement>(`[data-offer="${name}"]`)?.focus();
  }

  return (
    <div className={styles.root}>
      <AnswerDone row={row} />
      {needed.map((name) => (
        <RowEditor key={name} {...{ name, row, now, onDone: onLeave, takesFocus: false }} />
      ))}
      {offered.length > 0 ? (
        <div ref={offers} className={styles.offers}>
          {offered.map((name) => (
            <Offer
              key={name}
              name={name}
              asks={asks}
              isOpen={opened === name}
              onPress={() => setOpened(opened === name ? null : name)}
            />
          ))}
        </div>
      ) : null}
      {opened !== null && offered.includes(opened) ? (
        <RowEditor
          key={opened}
          name={opened}
          row={row}
          now={now}
          takesFocus
          onDone={() => {
            setOpened(null);
            onLeave();
          }}
          onCancel={() => close(opened)}
        />
      ) : null}
    </div>
  );
}

interface OfferProps {
  readonly name: EditorName;
  readonly asks: Asks;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Offer({ name, asks, isOpen, onPress }: OfferProps) {
  const { t } = useWords();
  const words = {
    score: t("answer.setScore"),
    checklist: t("answer.checklist"),
    note: t(asks.note === "offered" ? "answer.editNote" : "answer.writeNote"),
    direction: t(asks.direction === "said" ? "answer.turn" : "answer.saySign"),
  };
  return (
    <Button size="small" data-offer={name} aria-expanded={isOpen} onClick={onPress}>
      {words[name]}
    </Button>
  );
}

/** A checklist comes before the score that follows from it. */
function neededIn({ checklist, score, note }: Asks): EditorName[] {
  return [
    ...(checklist?.asking === "needed" ? (["checklist"] as const) : []),
    ...(score === "needed" ? (["score"] as const) : []),
    ...(note === "needed" ? (["note"] as const) : []),
  ];
}

function offeredIn({ checklist, score, note, direction }: Asks): EditorName[] {
  return [
    ...(checklist?.asking === "offered" ? (["checklist"] as const) : []),
    ...(score === "offered" ? (["score"] as const) : []),
    ...(note === "offered" ? (["note"] as const) : []),
    ...(direction !== null ? (["direction"] as const) : []),
  ];
}
