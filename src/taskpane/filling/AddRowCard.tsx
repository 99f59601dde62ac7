import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Form } from "../../forms/form";
import type { Said } from "../../language/said";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import { current } from "../session-state";
import { ActionCard } from "./ActionCard";
import { EMPTY_ROW, levelsOf, mistakeIn, type DraftRow } from "./draft-row";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** A new indicator in its block of the form in view. */
export function AddRowCard() {
  const state = useSessionState();
  const form = current(state)?.form ?? null;
  if (form === null || form.indicators.length === 0) return null;
  return (
    <ActionCard title={TEXTS.row} why={TEXTS.rowWhy}>
      <RowForm key={form.sheet} form={form} isBusy={state.busy !== null} />
    </ActionCard>
  );
}

function RowForm({ form, isBusy }: { readonly form: Form; readonly isBusy: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useWords();
  const levels = levelsOf(form);
  const [row, setRow] = useState<DraftRow>(EMPTY_ROW);
  const [mistake, setMistake] = useState<{ field: keyof DraftRow; why: Said } | null>(null);
  const change = (part: Partial<DraftRow>) => {
    setRow({ ...row, ...part });
    setMistake(null);
  };

  async function add() {
    const wrong = mistakeIn(row);
    if (wrong) return setMistake(wrong);
    const place = levels[row.level];
    if (!place) return;
    await session.addIndicator({ ...place, ...row });
    // what failed stays as it was typed
    if (session.getState().failure === null) setRow({ ...EMPTY_ROW, level: row.level });
  }

  const problem = (field: keyof DraftRow) =>
    mistake?.field === field ? { validationMessage: say(mistake.why) } : {};
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={say(TEXTS.level)}>
        <Select value={row.level} onChange={(_, { value }) => change({ level: Number(value) })}>
          {levels.map(({ level1, level2 }, index) => (
            <option key={index} value={index}>
              {[level1, level2].filter((part) => part !== "").join(" › ")}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(TEXTS.name)} required {...problem("level3")}>
        <Input value={row.level3} onChange={(_, { value }) => change({ level3: value })} />
      </Field>
      <Field label={say(TEXTS.target)}>
        <Input value={row.target} onChange={(_, { value }) => change({ target: value })} />
      </Field>
      <Field label={say(TEXTS.rowPoints)} {...problem("points")}>
        <Input
          value={row.points}
          inputMode="decimal"
          onChange={(_, { value }) => change({ points: value })}
        />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={isBusy}>
          {say(TEXTS.rowButton)}
        </Button>
      </div>
    </form>
  );
}
