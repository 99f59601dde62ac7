import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, RowAssessment } from "../../scoring/assessment";
import { comparisonOf } from "../form-name";
import { useWords } from "../language";
import { Disclosure } from "./Disclosure";
import { Explanation } from "./Explanation";
import { NoteIcon } from "./icons";
import { Status } from "./Status";

const ELLIPSIS = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

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
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  // a long target gives way to what was achieved, up to a point
  target: { flexShrink: 1, minWidth: 0, ...ELLIPSIS },
  actual: { flexShrink: 0, maxWidth: "65%", ...ELLIPSIS },
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

/** Promised → reached. A target that only repeats the row's name is not printed twice. */
function Comparison({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const { t } = useWords();
  const { target, actual } = comparisonOf(row);
  // the name may carry a label before the same words (指标1：…)
  const repeatsName = target !== "" && row.name.endsWith(target);
  const promised = repeatsName ? t("row.targetIsName") : target || t("row.noTarget");
  const reached = actual || t("row.noActual");
  return (
    <span className={styles.compare} title={`${target} → ${reached}`}>
      <span className={styles.target}>{promised}</span>
      <span aria-hidden="true">→</span>
      <span className={styles.actual}>{reached}</span>
    </span>
  );
}
