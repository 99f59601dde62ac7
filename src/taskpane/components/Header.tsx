import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import { FORM_SWITCH } from "../parts/parts";
import { useSessionState } from "../session-context";
import { current } from "../session-state";
import { nameOf } from "../form-name";
import { PartView } from "./PartView";
import { RulebookChip } from "./RulebookChip";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel draws its own menu over the pane's top right corner.
  cornerFree: { "& > :first-child, & > :nth-child(2)": { marginInlineEnd: "28px" } },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  choice: { minHeight: "24px", marginTop: tokens.spacingVerticalXS },
  kind: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Which form this is: what it is about, its kind and year, and the rules it is scored by. */
export function Header({ keepCornerFree }: { readonly keepCornerFree: boolean }) {
  const styles = useStyles();
  const state = useSessionState();
  const { t } = useWords();
  const now = current(state);
  const name = now ? nameOf(now.form) : t("appName");
  const facts = now
    ? [
        t(`kind.${now.form.kind}`),
        ...(now.form.year === null ? [] : [t("header.year", { year: now.form.year })]),
      ]
    : state.sheet
      ? [t("header.sheet", { sheet: state.sheet })]
      : [];
  return (
    <header className={mergeClasses(styles.root, keepCornerFree && styles.cornerFree)}>
      <h1 className={styles.name} title={name}>
        {name}
      </h1>
      {facts.length > 0 ? <div className={styles.kind}>{facts.join(" · ")}</div> : null}
      {now && state.evaluated.length > 1 ? (
        <div className={styles.choice}>
          <PartView part={FORM_SWITCH} props={{}} />
        </div>
      ) : null}
      {now ? <RulebookChip now={now} /> : null}
    </header>
  );
}
