import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useWords } from "../language";
import { RULES } from "../parts/parts";
import { useRulesPanel } from "../rules-panel";
import { isChanged } from "../scoring-settings";
import { useSessionState } from "../session-context";
import type { Evaluated } from "../session-state";
import { Disclosure } from "./Disclosure";
import { RulebookIcon } from "./icons";
import { PartView } from "./PartView";

const useStyles = makeStyles({
  button: {
    width: "fit-content",
    maxWidth: "100%",
    minHeight: "24px",
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { lineHeight: 0, flexShrink: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  changed: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

/** The rulebook in force; opens to why it is, and to what a person may set instead. */
export function RulebookChip({ now }: { readonly now: Evaluated }) {
  const styles = useStyles();
  const { t } = useWords();
  const { settings } = useSessionState();
  const panel = useRulesPanel();
  const button = useRef<HTMLButtonElement>(null);

  function leaveOnEscape(event: KeyboardEvent) {
    if (event.key === "Escape" && panel.open) panel.leave(button.current);
  }

  const summary = (
    <span className={styles.summary}>
      <span className={styles.icon} aria-hidden="true">
        <RulebookIcon />
      </span>
      <span className={styles.name}>
        {t("header.rulebook")} · {now.rules.rulebook.name}
      </span>
      {isChanged(settings) ? <span className={styles.changed}>{t("rules.set")}</span> : null}
    </span>
  );
  return (
    <div onKeyDown={leaveOnEscape}>
      <Disclosure buttonRef={button} summary={summary} className={styles.button} control={panel}>
        <PartView part={RULES} props={{ now }} />
      </Disclosure>
    </div>
  );
}
