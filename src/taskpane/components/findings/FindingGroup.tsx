import { makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../../checks";
import type { Listed } from "../../findings/groups";
import type { Walk } from "../../findings/use-walk";
import { useWords } from "../../language";
import { Disclosure } from "../Disclosure";
import { FindingItem } from "./FindingItem";
import { OutcomeMark } from "./OutcomeMark";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface FindingGroupProps {
  readonly outcome: Outcome;
  readonly items: readonly Listed[];
  readonly walk: Walk;
  /** The finding that the person is at, and the one that the Tab key reaches, by index. */
  readonly at: number | null;
  readonly reached: number | null;
}

/** The findings of one kind, foldable. */
export function FindingGroup({ outcome, items, walk, at, reached }: FindingGroupProps) {
  const styles = useStyles();
  const { t } = useWords();
  const open = walk.unfolded.has(outcome);
  return (
    <div className={styles.root}>
      <Disclosure
        control={{ open, setOpen: (next) => walk.fold(outcome, next) }}
        summary={
          <span className={styles.head}>
            <span className={styles.name}>
              <OutcomeMark outcome={outcome} />
            </span>
            <span className={styles.count}>{t("findings.count", { count: items.length })}</span>
          </span>
        }
      >
        <ul className={styles.list} aria-label={t(`finding.${outcome}`)}>
          {items.map((item) => (
            <FindingItem
              key={item.key}
              item={item}
              walk={walk}
              here={item.index === at}
              reached={item.index === reached}
            />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
