import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Inspection, Waiver } from "../../../checks";
import type { Walk } from "../../findings/use-walk";
import { useWords } from "../../language";
import { useSession, useSessionState } from "../../session-context";
import { Disclosure } from "../Disclosure";
import { PlaceLink } from "./PlaceLink";
import { RemoveWaivers } from "./RemoveWaivers";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

interface WaivedGroupProps {
  readonly inspection: Inspection;
  readonly walk: Walk;
}

/** What was waved through with which reason, and the reasons that hold no longer. */
export function WaivedGroup({ inspection, walk }: WaivedGroupProps) {
  const { waived, lapsed, waivers } = inspection;
  const styles = useStyles();
  const { t, say } = useWords();
  if (waivers === null) return null;
  return (
    <div className={styles.root}>
      <Disclosure
        summary={
          <span className={styles.head}>
            {t("waived.title")}
            <span className={styles.count}>{t("findings.count", { count: waived.length })}</span>
          </span>
        }
      >
        <ul className={styles.list}>
          {waived.map(({ finding, waiver }, index) => (
            <li key={index} className={styles.item}>
              <strong>{say(finding.title)}</strong>
              <PlaceLink finding={finding} />
              <TakeBack waiver={waiver} label={t("waived.reset")} onDone={walk.land} />
            </li>
          ))}
        </ul>
        {lapsed.length > 0 ? (
          <>
            <strong>{t("waived.lapsed")}</strong>
            <p className={styles.quiet}>{t("waived.lapsedWhy")}</p>
          </>
        ) : null}
        <ul className={styles.list}>
          {lapsed.map((waiver, index) => (
            <li key={index} className={styles.item}>
              {t("finding.place", { sheet: waiver.sheet, cell: waiver.cell })}
              <TakeBack waiver={waiver} label={t("waived.drop")} onDone={walk.land} />
            </li>
          ))}
        </ul>
        <RemoveWaivers onDone={walk.land} />
      </Disclosure>
    </div>
  );
}

interface TakeBackProps {
  readonly waiver: Waiver;
  readonly label: string;
  readonly onDone: () => void;
}

function TakeBack({ waiver, label, onDone }: TakeBackProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useWords();
  return (
    <>
      <p className={styles.quiet}>
        {t("waived.reason", { date: waiver.date, reason: waiver.reason })}
      </p>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => void session.resetWaiver(waiver).then(onDone)}
      >
        {label}
      </Button>
    </>
  );
}
