import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, RowAssessment } from "../../scoring/assessment";
import { comparisonOf } from "../form-name";
import { useWords } from "../language";
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
  compare: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  marks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
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

/** One row: what was promised, what was reached, what it scored and how; opens to the reasons. */
export function IndicatorRow({ row, decimals }: IndicatorRowProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { target, actual } = comparisonOf(row);
  const compare = `${target || t("row.noTarget")} → ${actual || t("row.noActual")}`;
  const summary = (
    <span className={styles.summary}>
      <span className={styles.line}>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.score}>
          <span className={styles.counts}>{row.counts ?? "—"}</span>
          {row.points === null ? null : <span className={styles.points}> / {row.points}</span>}
        </span>
      </span>
      <span className={styles.compare} title={compare}>
        {compare}
      </span>
      <span className={styles.marks}>
        <Status status={row.status} />
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
      <Disclosure summary={summary} className={styles.button}>
        <Explanation row={row} decimals={decimals} />
      </Disclosure>
    </li>
  );
}
