import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment } from "../../scoring/assessment";
import { comparisonOf } from "../form-name";
import { useWords } from "../language";

const ELLIPSIS = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

const useStyles = makeStyles({
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
});

/** Promised → reached. A target that only repeats the row's name is not printed twice. */
export function Comparison({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const { t } = useWords();
  const { target, actual } = comparisonOf(row);
  // the name may carry a label before the same words (指标1：…)
  const repeatsName = target !== "" && row.name.endsWith(target);
  const isRate = row.of.kind === "rate";
  const promised = repeatsName
    ? t("row.targetIsName")
    : target || t(isRate ? "row.noBudget" : "row.noTarget");
  const reached = actual || t(isRate ? "row.noExecuted" : "row.noActual");
  return (
    <span className={styles.compare} title={`${target || promised} → ${reached}`}>
      <span className={styles.target}>{promised}</span>
      <span aria-hidden="true">→</span>
      <span className={styles.actual}>{reached}</span>
    </span>
  );
}
