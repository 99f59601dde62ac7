import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Assessment, RowAssessment } from "../../scoring/assessment";
import { useWords } from "../language";
import { useSessionState } from "../session-context";
import { current } from "../session-state";
import { whyUnwritten } from "../unwritten-score";
import { RowAnswers } from "./answering/RowAnswers";
import { Comparison } from "./Comparison";
import { Disclosure } from "./Disclosure";
import { Explanation } from "./Explanation";
import { NoteIcon } from "./icons";
import { Status } from "./Status";

const useStyles = makeStyles({
  item: {
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  button: {
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: 0,
  },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  score: { flexShrink: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  counts: { fontWeight: tokens.fontWeightSemibold },
  points: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  marks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  unwritten: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface IndicatorRowProps {
  readonly row: RowAssessment;
  readonly decimals: Assessment["decimals"];
}

/**
 * One row: what was promised, what was reached, what it scored and how; opens to what can be
 * answered to it, and to the reasons.
 */
export function IndicatorRow({ row, decimals }: IndicatorRowProps) {
  const styles = useStyles();
  const { t } = useWords();
  const now = current(useSessionState());
  const button = useRef<HTMLButtonElement>(null);
  const summary = (
    <span className={styles.summary}>
      <span className={styles.line}>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.score}>
          <span className={styles.counts}>{row.counts ?? "—"}</span>
          {row.points === null ? null : <span className={styles.points}> / {row.points}</span>}
        </span>
      </span>
      <Comparison row={row} />
      <span className={styles.marks}>
        <Status status={row.status} />
        <Unwritten row={row} />
        {row.needsNote ? (
          <span className={styles.note}>
            <NoteIcon aria-hidden="true" />
            {t("row.needsNote")}
          </span>
        ) : null}
      </span>
    </span>
  );
  return (
    <li className={styles.item}>
      <Disclosure buttonRef={button} summary={summary} className={styles.button}>
        {now ? <RowAnswers row={row} now={now} onLeave={() => button.current?.focus()} /> : null}
        <Explanation row={row} decimals={decimals} />
      </Disclosure>
    </li>
  );
}

/** The score that the rule gives, where another stands in the cell or none, and why it stays so. */
function Unwritten({ row }: Pick<IndicatorRowProps, "row">) {
  const styles = useStyles();
  const { t } = useWords();
  const why = whyUnwritten(row);
  if (why === null || row.score === null) return null;
  return <span className={styles.unwritten}>{t(`row.${why}`, { score: row.score })}</span>;
}
