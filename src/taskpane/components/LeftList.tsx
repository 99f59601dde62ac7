import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import { groupLeft, type LeftGroup } from "../left-groups";
import type { Evaluated } from "../session-state";
import { Card } from "./Card";
import { Disclosure } from "./Disclosure";
import { DoneIcon, KeptIcon, ManualIcon, NoteIcon } from "./icons";
import { LeftItem } from "./LeftItem";

const GROUPS: readonly { readonly group: LeftGroup; readonly open: boolean }[] = [
  { group: "judge", open: true },
  { group: "note", open: true },
  { group: "kept", open: false },
];

const ICONS = { judge: ManualIcon, note: NoteIcon, kept: KeptIcon } as const;

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
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

/** What waits for the person, by what is asked of them. Pressing an item shows its cell. */
export function LeftList({ evaluated }: { readonly evaluated: Evaluated }) {
  const styles = useStyles();
  const { t } = useWords();
  const groups = groupLeft(evaluated);
  const filled = GROUPS.filter(({ group }) => groups[group].length > 0);
  return (
    <Card label={t("left.title")}>
      <h2 className={styles.title}>{t("left.title")}</h2>
      {filled.length === 0 ? (
        <div className={styles.none}>
          <DoneIcon aria-hidden="true" />
          {t("left.none")}
        </div>
      ) : null}
      <div className={styles.groups}>
        {filled.map(({ group, open }) => (
          <div key={group}>
            <Disclosure
              startOpen={open || filled.length === 1}
              summary={<Head group={group} count={groups[group].length} />}
            >
              <ul className={styles.list}>
                {groups[group].map((item, index) => (
                  <LeftItem key={index} item={item} />
                ))}
              </ul>
            </Disclosure>
          </div>
        ))}
      </div>
    </Card>
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
