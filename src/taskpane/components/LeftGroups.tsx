import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import { groupLeft, type LeftGroup } from "../left-groups";
import type { Waiting } from "../left-waiting";
import type { Evaluated } from "../session-state";
import { Disclosure } from "./Disclosure";
import { KeptIcon, ManualIcon, NoteIcon } from "./icons";
import { LeftItem } from "./LeftItem";

const GROUPS: readonly { readonly group: LeftGroup; readonly open: boolean }[] = [
  { group: "judge", open: true },
  { group: "note", open: true },
  { group: "kept", open: false },
];

const ICONS = { judge: ManualIcon, note: NoteIcon, kept: KeptIcon } as const;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { lineHeight: 0, fontSize: "18px", color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: "22px",
    listStyleType: "none",
  },
});

interface LeftGroupsProps {
  readonly evaluated: Evaluated;
  readonly waiting: readonly Waiting[];
  /** Opens the editor of what waits, by its key. */
  readonly onAnswer: (key: string) => void;
}

/** What is left, in its three groups. */
export function LeftGroups({ evaluated, waiting, onAnswer }: LeftGroupsProps) {
  const styles = useStyles();
  const groups = groupLeft(evaluated);
  const filled = GROUPS.filter(({ group }) => groups[group].length > 0);
  return (
    <div className={styles.groups}>
      {filled.map(({ group, open }) => (
        <div key={group}>
          <Disclosure
            flush
            startOpen={open || filled.length === 1}
            summary={<Head group={group} count={groups[group].length} />}
          >
            <ul className={styles.list}>
              {groups[group].map((item, index) => {
                const key = waiting.find((one) => one.item === item)?.key;
                const answer = key === undefined ? null : () => onAnswer(key);
                return <LeftItem key={index} item={item} onAnswer={answer} />;
              })}
            </ul>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}

function Head({ group, count }: { readonly group: LeftGroup; readonly count: number }) {
  const styles = useStyles();
  const { t } = useWords();
  const Icon = ICONS[group];
  return (
    <span className={styles.head}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      <span className={styles.name}>{t(`left.${group}`)}</span>
      <span className={styles.count}>{t("left.count", { count })}</span>
    </span>
  );
}
