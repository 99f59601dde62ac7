import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../scoring/assessment";
import { useWords } from "../language";
import { sectionName, sectionsOf, shareOf } from "../score-summary";
import { Bar } from "./Bar";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { overflowWrap: "anywhere" },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** One bar per level-1 indicator, with its figures. */
export function SectionBars({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ul className={styles.list} aria-label={t("score.byLevel")}>
      {sectionsOf(assessment).map((section, index) => (
        <li key={index}>
          <div className={styles.line}>
            <span className={styles.name}>{sectionName(section, t)}</span>
            <span className={styles.figure}>
              {section.points === null
                ? t("score.noPoints", { score: section.score })
                : t("score.of", { score: section.score, points: section.points })}
            </span>
          </div>
          {section.points === null ? null : <Bar percent={shareOf(section)} />}
        </li>
      ))}
    </ul>
  );
}
