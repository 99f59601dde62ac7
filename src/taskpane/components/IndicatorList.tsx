import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../scoring/assessment";
import { useWords } from "../language";
import { sectionName, sectionsOf, type Section } from "../score-summary";
import { IndicatorRow } from "./IndicatorRow";

const useStyles = makeStyles({
  group: {
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Every row of the form under its level-1 heading, each with its explanation. */
export function IndicatorList({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { t } = useWords();
  if (assessment.rows.length === 0) return <p>{t("row.empty")}</p>;
  return (
    <>
      {sectionsOf(assessment).map((section, index) => (
        <section key={index} className={styles.group} aria-label={sectionName(section, t)}>
          <SectionHead section={section} />
          <ul className={styles.rows}>
            {section.rows.map((row, at) => (
              <IndicatorRow key={at} row={row} decimals={assessment.decimals} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function SectionHead({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <h2 className={styles.head}>
      <span>{sectionName(section, t)}</span>
      <span className={styles.figure}>
        {section.points === null
          ? t("score.noPoints", { score: section.score })
          : t("score.of", { score: section.score, points: section.points })}
      </span>
    </h2>
  );
}
