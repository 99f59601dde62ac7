import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../scoring/assessment";
import { gradeName } from "../grade-name";
import { useWords } from "../language";
import { isUnscored, missingRows } from "../score-summary";
import { Card } from "./Card";
import { GradeScale } from "./GradeScale";
import { SectionBars } from "./SectionBars";
import { InfoIcon, WarningIcon } from "./icons";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "flex-end",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
  },
  figures: { flexGrow: 1, display: "flex", alignItems: "baseline", flexWrap: "wrap" },
  so: {
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  score: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "-0.01em",
  },
  full: {
    marginInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  grade: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  stale: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unwritten: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: "18px" },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ScoreCardProps {
  readonly assessment: Assessment;
  readonly stale: boolean;
  /** The scores in view are not those on the sheet. */
  readonly unwritten: boolean;
}

/** Total and grade, or the provisional sum and what it lacks; one bar per level-1 indicator. */
export function ScoreCard({ assessment, stale, unwritten }: ScoreCardProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Card label={t("score.title")}>
      {stale ? (
        <div className={styles.stale}>
          <WarningIcon aria-hidden="true" className={styles.icon} />
          <span>
            <strong>{t("score.stale")}</strong> · {t("score.staleWhy")}
          </span>
        </div>
      ) : null}
      {unwritten ? (
        <div className={mergeClasses(styles.stale, styles.unwritten)}>
          <InfoIcon aria-hidden="true" className={styles.icon} />
          <span>{t("rules.unwritten")}</span>
        </div>
      ) : null}
      {isUnscored(assessment) ? (
        <>
          <strong>{t("score.unscored")}</strong>
          <div className={styles.hint}>{t("score.unscoredWhy")}</div>
        </>
      ) : (
        <Figures assessment={assessment} />
      )}
    </Card>
  );
}

/** Total and grade, the grade's limits, and the parts they are made of. */
function Figures({ assessment }: Pick<ScoreCardProps, "assessment">) {
  const styles = useStyles();
  const { t } = useWords();
  const score = assessment.total ?? assessment.provisional;
  const missing = missingRows(assessment).length;
  const { grade, rulebook } = assessment;
  const name = grade && gradeName(grade, rulebook.grades, t);
  return (
    <>
      <div className={styles.top}>
        <div className={styles.figures}>
          <span className={styles.so}>
            {t(assessment.total === null ? "score.provisional" : "score.title")}
          </span>
          <span className={styles.score}>{score}</span>
          <span className={styles.full}>{t("score.full", { full: assessment.fullMarks })}</span>
        </div>
        {name ? (
          <span className={styles.grade} role="img" aria-label={t("score.grade", { grade: name })}>
            {name}
          </span>
        ) : null}
      </div>
      <GradeScale assessment={assessment} />
      {missing > 0 ? (
        <div className={styles.hint}>{t("score.missing", { count: missing })}</div>
      ) : null}
      <SectionBars assessment={assessment} />
    </>
  );
}
