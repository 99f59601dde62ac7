import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Inspection } from "../../../checks";
import { OUTCOMES } from "../../findings/groups";
import type { Walk } from "../../findings/use-walk";
import { useWords } from "../../language";
import { Card } from "../Card";
import { DoneIcon, NextIcon, NoFormIcon, PreviousIcon } from "../icons";
import { OutcomeMark } from "./OutcomeMark";

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  icon: { flexShrink: 0, lineHeight: 0, fontSize: "32px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
  },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  keys: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  walk: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface VerdictCardProps {
  readonly inspection: Inspection;
  readonly walk: Walk;
}

/** The one answer of a check, and the way through what stands in it. */
export function VerdictCard({ inspection, walk }: VerdictCardProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Card label={t("findings.list")}>
      <div className={styles.verdict} tabIndex={-1} data-verdict="">
        <Answer inspection={inspection} />
      </div>
      {inspection.open.length > 0 ? (
        <>
          <Counts inspection={inspection} />
          <div className={styles.walk}>
            <Button size="small" icon={<PreviousIcon />} onClick={() => walk.step(-1)}>
              {t("findings.previous")}
            </Button>
            <Button size="small" icon={<NextIcon />} onClick={() => walk.step(1)}>
              {t("findings.next")}
            </Button>
          </div>
          <p className={styles.keys}>{t("findings.keys")}</p>
        </>
      ) : null}
    </Card>
  );
}

function Answer({ inspection }: { readonly inspection: Inspection }) {
  const { verdict, view } = inspection;
  const styles = useStyles();
  const { t } = useWords();
  if (view.forms.length === 0) {
    return (
      <>
        <span className={styles.icon} aria-hidden="true">
          <NoFormIcon />
        </span>
        <div>
          <h2 className={styles.title}>{t("findings.noForms")}</h2>
          <p className={styles.text}>{t("findings.noFormsWhy")}</p>
        </div>
      </>
    );
  }
  if (!verdict.canSend) {
    const blocked = verdict.counts.error > 0;
    return (
      <div>
        <h2 className={styles.title}>{t(blocked ? "findings.blocked" : "findings.unsettled")}</h2>
        <p className={styles.text}>
          {t(blocked ? "findings.blockedWhy" : "findings.unsettledWhy")}
        </p>
      </div>
    );
  }
  const sheets = new Set(view.forms.map(({ form }) => form.sheet)).size;
  return (
    <>
      <span className={`${styles.icon} ${styles.good}`} aria-hidden="true">
        <DoneIcon />
      </span>
      <div>
        <h2 className={styles.title}>{t("findings.clean")}</h2>
        <p className={styles.text}>
          {t("findings.cleanWhy", { sheets, forms: view.forms.length })}
        </p>
      </div>
    </>
  );
}

function Counts({ inspection: { verdict } }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ul className={styles.counts}>
      {OUTCOMES.map((outcome) => (
        <li key={outcome} className={styles.count}>
          <OutcomeMark outcome={outcome} />
          <span className={styles.number}>
            {t("findings.count", { count: verdict.counts[outcome] })}
          </span>
        </li>
      ))}
    </ul>
  );
}
