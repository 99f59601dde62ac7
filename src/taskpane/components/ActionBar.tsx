import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { COMMANDS, INSPECT, RECALCULATE, type Command } from "../command-registry";
import { useWords } from "../language";
import { useScreens } from "../screens";
import { useSession, useSessionState } from "../session-context";
import type { SessionState } from "../session-state";
import { InspectIcon, NextIcon, RecalculateIcon, RecogniseIcon, SettingsIcon } from "./icons";

const ICONS = {
  recalculate: RecalculateIcon,
  recognise: RecogniseIcon,
  inspect: InspectIcon,
  next: NextIcon,
} as const;

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    "@container (max-width: 340px)": { padding: tokens.spacingHorizontalS },
  },
  icons: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
  },
  named: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    // so that the narrowest pane of the workbench keeps one line
    "@container (max-width: 310px)": { paddingInline: tokens.spacingHorizontalXXS },
  },
});

/** The commands, always in reach at the foot of the pane. */
export function ActionBar() {
  const styles = useStyles();
  const state = useSessionState();
  const { t } = useWords();
  const { screen, open } = useScreens();
  const settings = screen === "settings";
  const offered = COMMANDS.filter((command) => makesSense(command, state));
  const primary = offered.includes(RECALCULATE) ? RECALCULATE : INSPECT;
  const buttons = (toolbar: Command["toolbar"]) =>
    offered
      .filter((command) => command.toolbar === toolbar)
      .map((command) => (
        <CommandButton key={command.id} command={command} primary={command === primary} />
      ));
  return (
    <footer className={styles.root}>
      <div className={styles.bar} role="toolbar" aria-label={t("appName")}>
        {buttons("named")}
        <div className={styles.icons}>
          {buttons("icon")}
          <Button
            data-settings=""
            appearance="subtle"
            icon={<SettingsIcon />}
            title={t("settings.title")}
            aria-label={t("settings.title")}
            aria-expanded={settings}
            onClick={() => open(settings ? "views" : "settings")}
          />
        </div>
      </div>
    </footer>
  );
}

function CommandButton({
  command,
  primary,
}: {
  readonly command: Command;
  readonly primary: boolean;
}) {
  const styles = useStyles();
  const session = useSession();
  const { open } = useScreens();
  const { busy } = useSessionState();
  const { say, t } = useWords();
  const Icon = command.icon === null ? null : ICONS[command.icon];
  const label = say(command.label);
  const named = command.toolbar === "named";
  const running = busy === command.action && command === RECALCULATE;
  return (
    <Button
      appearance={primary ? "primary" : named ? "secondary" : "subtle"}
      className={named ? styles.named : ""}
      icon={Icon ? <Icon /> : null}
      disabledFocusable={busy !== null}
      title={label}
      aria-label={label}
      onClick={() => {
        // what it does is told in the views
        open("views");
        void command.run(session);
      }}
    >
      {named ? (running ? t("action.recalculating") : label) : null}
    </Button>
  );
}

/** No button that could only fail: nothing is recalculated where no form is in view. */
function makesSense(command: Command, state: SessionState): boolean {
  if (command.toolbar === "none") return false;
  return command !== RECALCULATE || state.chosen !== null;
}
