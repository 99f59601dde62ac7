import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { typedYear } from "../../filling/carry/typed-year";
import type { Said } from "../../language/said";
import { useWords } from "../language";
import { useSessionState } from "../session-context";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  year: { width: "7em", minWidth: "0" },
});

interface YearFormProps {
  /** What the year is that of. */
  readonly label: Said;
  readonly hint: Said;
  /** The year that stands in the field at first; null leaves it empty. */
  readonly offered: number | null;
  readonly button: Said;
  /** Null where the field is left empty. */
  readonly onSubmit: (year: number | null) => void;
}

/** A button with the year that its new sheets are of, which may be changed or left open. */
export function YearForm({ label, hint, offered, button, onSubmit }: YearFormProps) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const { say } = useWords();
  const [text, setText] = useState(offered === null ? "" : String(offered));
  const [wrong, setWrong] = useState(false);

  function submit() {
    const year = typedYear(text);
    const isOpen = text.trim() === "";
    setWrong(year === null && !isOpen);
    // a press of Enter comes here while the button is off, too
    if (busy === null && (isOpen || year !== null)) onSubmit(year);
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={say(label)}
        hint={say(hint)}
        {...(wrong ? { validationMessage: say(TEXTS.yearWrong) } : {})}
      >
        <Input
          className={styles.year}
          input={{ className: styles.year }}
          value={text}
          inputMode="numeric"
          onChange={(_, { value }) => {
            setText(value);
            setWrong(false);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={busy !== null}>
        {say(button)}
      </Button>
    </form>
  );
}
