import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { gradeName } from "../grade-name";
import { useWords } from "../language";
import { isChanged } from "../scoring-settings";
import { useSession, useSessionState } from "../session-context";
import type { Evaluated } from "../session-state";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground3 },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** The score that the rules in force give, in sight while they are changed; and the way back. */
export function RulesFoot({ now }: { readonly now: Evaluated }) {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const { t } = useWords();
  const { total, provisional, fullMarks, grade, rulebook } = now.assessment;
  return (
    <div className={styles.root}>
      <span>
        <span className={styles.label}>
          {t(total === null ? "score.provisional" : "score.title")}{" "}
        </span>
        <span className={styles.score}>
          {t("score.of", { score: total ?? provisional, points: fullMarks })}
          {grade === null ? null : ` · ${gradeName(grade, rulebook.grades, t)}`}
        </span>
      </span>
      <Button
        size="small"
        disabledFocusable={!isChanged(settings)}
        onClick={() => session.resetRules()}
      >
        {t("rules.reset")}
      </Button>
    </div>
  );
}
