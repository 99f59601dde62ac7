import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useFirstFocus } from "../../answering/use-first-focus";
import { useWords } from "../../language";
import { useSessionState } from "../../session-context";
import { CellLink } from "../CellLink";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  keys: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface EditorFormProps {
  readonly title: string;
  /** The cell that the answer is written to. */
  readonly cell: string;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  /** Closes the editor; absent where it stands open as long as its question does. */
  readonly onCancel?: (() => void) | undefined;
  /** Whether the first field takes the keyboard as the editor opens. */
  readonly takesFocus?: boolean;
  /** Whether Enter makes a new line, so that writing takes Ctrl with it. */
  readonly multiline?: boolean;
}

/** The frame of an answer: what is asked, the fields, and the one button that writes. */
export function EditorForm(props: EditorFormProps) {
  const {
    title,
    cell,
    children,
    onSubmit,
    onCancel,
    takesFocus = false,
    multiline = false,
  } = props;
  const styles = useStyles();
  const { busy } = useSessionState();
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useFirstFocus(form, takesFocus);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape" && onCancel) {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={id}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <CellLink cell={cell} />
      </div>
      {children}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy !== null}>
          {t("answer.write", { cell })}
        </Button>
        {onCancel ? (
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {t("answer.cancel")}
          </Button>
        ) : null}
        <span className={styles.keys}>
          {t(multiline ? "answer.keysNote" : "answer.keys")}
          {onCancel ? t("answer.escape") : null}
        </span>
      </div>
    </form>
  );
}
