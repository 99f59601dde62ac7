import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment } from "../../../scoring/assessment";
import { useWords } from "../../language";
import type { AnswerWritten } from "../../outcome";
import { answerTitle } from "../../outcome-text";
import { useSessionState } from "../../session-context";
import { DoneIcon } from "../icons";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "18px" },
});

/** That the row's answer stands, beside the row itself; the way back is with the message above. */
export function AnswerDone({ row }: { readonly row: RowAssessment }) {
  const { outcome } = useSessionState();
  const place = row.of.kind === "rate" ? null : row.of.indicator.row;
  const isOurs = outcome?.kind === "answered" && outcome.row === place;
  return isOurs ? <DoneLine outcome={outcome} /> : null;
}

/** What an answer wrote, in one line. */
export function DoneLine({ outcome }: { readonly outcome: AnswerWritten }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      <DoneIcon aria-hidden="true" className={styles.icon} />
      {answerTitle(outcome, words)}
    </div>
  );
}
