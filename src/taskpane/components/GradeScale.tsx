import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GradeBand } from "../../rulebooks/rulebook";
import type { Assessment } from "../../scoring/assessment";
import { gradeName } from "../grade-name";
import { useWords } from "../language";
import { percentOf } from "../score-summary";

/** With large text (em here is the person's own text size) the limits no longer fit their places. */
const NARROW = "@media (max-width: 16em)";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  track: {
    position: "relative",
    display: "flex",
    gap: "2px",
    height: "8px",
  },
  band: {
    position: "relative",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    ":first-child": { borderStartStartRadius: "4px", borderEndStartRadius: "4px" },
    ":last-child": { borderStartEndRadius: "4px", borderEndEndRadius: "4px" },
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  open: { opacity: 0.55 },
  labels: {
    position: "relative",
    height: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    [NARROW]: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
  },
  label: {
    position: "absolute",
    transform: "translateX(-50%)",
    whiteSpace: "nowrap",
    [NARROW]: { position: "static", transform: "none" },
  },
  // a band of ten points is too short for its word by then
  word: { [NARROW]: { display: "none" }, "@container (max-width: 22em)": { display: "none" } },
  here: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Span {
  readonly band: GradeBand;
  readonly from: number;
  readonly to: number;
}

/** The bands from the lowest to the highest, as lengths on a scale of 100. */
function spansOf(bands: readonly GradeBand[]): Span[] {
  const rising = [...bands].sort((a, b) => Number(a.from) - Number(b.from));
  return rising.map((band, index) => ({
    band,
    from: index === 0 ? 0 : Number(band.from),
    to: Number(rising[index + 1]?.from ?? 100),
  }));
}

/** Where the score stands between the grades' limits, which come from the rulebook in force. */
export function GradeScale({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { t, locale } = useWords();
  const percent = percentOf(assessment);
  const { grades } = assessment.rulebook;
  const spans = spansOf(grades);
  if (spans.length === 0) return null;
  const at = Number(percent ?? 0);
  const limits = spans.slice(1).map((span) => span.band.from);
  const grade = assessment.grade;
  const label =
    percent !== null && grade !== null
      ? t("scale.label", {
          percent,
          grade: gradeName(grade, grades, t),
          limits: limits.join(" / "),
        })
      : t("scale.labelOpen", { limits: limits.join(" / ") });
  return (
    <div className={styles.root} role="img" aria-label={label}>
      <div className={styles.track}>
        {spans.map((span) => (
          <div
            key={span.band.grade}
            className={styles.band}
            style={{ flexGrow: span.to - span.from }}
          >
            <div
              className={mergeClasses(styles.fill, grade === null && styles.open)}
              style={{ width: `${String(filled(span, at))}%` }}
            />
          </div>
        ))}
      </div>
      <div className={styles.labels}>
        {spans.slice(1).map((span) => (
          <span
            key={span.band.grade}
            className={styles.label}
            style={{ left: `${String(span.from)}%` }}
          >
            {span.band.from}
          </span>
        ))}
        {/* English grade words are too long for a band of ten points; the badge says them. */}
        {locale === "zh-CN"
          ? spans.map((span) => (
              <span
                key={`${span.band.grade} word`}
                className={mergeClasses(
                  styles.label,
                  styles.word,
                  grade === span.band.grade && styles.here,
                )}
                style={{ left: `${String((span.from + span.to) / 2)}%` }}
              >
                {gradeName(span.band.grade, grades, t)}
              </span>
            ))
          : null}
      </div>
    </div>
  );
}

function filled({ from, to }: Span, at: number): number {
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}
