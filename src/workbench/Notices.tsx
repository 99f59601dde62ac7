import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { say, type Locale } from "../language/said";
import { text } from "./strings";
import type { Message } from "./use-desk";

const useStyles = makeStyles({
  message: { flex: "none", borderRadius: 0 },
  empty: {
    flex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    pointerEvents: "none",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  target: {
    padding: "32px 48px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
  },
});

/** What went wrong with a file, where the workbook before stays open, or what is to be known of it. */
export function MessageLine(props: {
  readonly locale: Locale;
  readonly message: Message | null;
  onDismiss(): void;
}) {
  const { locale, message, onDismiss } = props;
  const styles = useStyles();
  if (message === null) return null;
  return (
    <MessageBar intent={message.intent} layout="multiline" className={styles.message} role="alert">
      <MessageBarBody>{say(message.said, locale)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={text(locale, "dismiss")}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

/** The desk before anything lies on it. */
export function EmptyDesk({ locale, busy }: { readonly locale: Locale; readonly busy: boolean }) {
  const styles = useStyles();
  return (
    <main className={styles.empty}>
      {busy ? (
        <Spinner label={text(locale, "opening")} />
      ) : (
        <>
          <Text size={500} weight="semibold">
            {text(locale, "noWorkbook")}
          </Text>
          <Text>{text(locale, "noWorkbookNext")}</Text>
        </>
      )}
    </main>
  );
}

/** Shown while a file hovers over the page. */
export function DropHint({ locale }: { readonly locale: Locale }) {
  const styles = useStyles();
  return (
    <div className={styles.drop}>
      <Text size={500} weight="semibold" className={styles.target}>
        {text(locale, "dropHere")}
      </Text>
    </div>
  );
}
