import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { noteNow, type NoteDraft, type NoteHalves } from "../../../editing/answers";
import { noteStart } from "../../../filling/notes/start";
import type { Form } from "../../../forms/form";
import { useAnswer } from "../../answering/use-answer";
import { useWords } from "../../language";
import type { EditorProps } from "./editor-props";
import { EditorForm } from "./EditorForm";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  split: { alignSelf: "flex-start" },
  // as high as what is written, where the browser knows how
  text: { "& textarea": { fieldSizing: "content", minHeight: "4.5em", maxHeight: "16em" } },
});

interface NoteEditorProps extends EditorProps {
  readonly form: Form;
}

/** Why the row deviates and what will be done: two fields, one cell. A note that stands is edited, never lost. */
export function NoteEditor({ row, form, onDone, onCancel, takesFocus }: NoteEditorProps) {
  const { t } = useWords();
  const begun = noteStart(row, form)?.facts.zh ?? "";
  const [draft, setDraft] = useState<NoteDraft>(
    () => noteNow(row) ?? { kind: "halves", reason: begun && `${begun}。`, remedy: "" },
  );
  const [objection, setObjection] = useState<Objection | null>(null);
  const { problem, give } = useAnswer(row);

  function edit(next: NoteDraft) {
    setDraft(next);
    setObjection(null);
  }

  async function write() {
    const found = objectionTo(draft, begun);
    // who leaves the remedy out on purpose presses twice
    if (found !== null && !(found === "remedy" && objection === "remedy")) {
      return setObjection(found);
    }
    if (await give({ kind: "note", draft })) onDone();
  }

  return (
    <EditorForm
      title={t("answer.note")}
      cell={row.of.kind === "indicator" ? (row.of.indicator.note?.cell ?? "") : ""}
      onSubmit={() => void write()}
      onCancel={onCancel}
      takesFocus={takesFocus}
      multiline
    >
      {draft.kind === "whole" ? (
        <WholeNote text={draft.text} objection={objection} onChange={edit} />
      ) : (
        <HalfNotes halves={draft} objection={objection} onChange={edit} />
      )}
      {problem === null ? null : <Field validationMessage={problem} />}
    </EditorForm>
  );
}

/** The field that something is still missing in. */
type Objection = "reason" | "remedy" | "whole";

/** What is missing. The facts that the tool began with say what happened, not why. */
function objectionTo(draft: NoteDraft, begun: string): Objection | null {
  if (draft.kind === "whole") return draft.text.trim() === "" ? "whole" : null;
  const reason = draft.reason.trim().replace(/。$/u, "");
  if (reason === "" || reason === begun) return "reason";
  return draft.remedy.trim() === "" ? "remedy" : null;
}

interface HalfNotesProps {
  readonly halves: NoteHalves;
  readonly objection: Objection | null;
  readonly onChange: (draft: NoteDraft) => void;
}

function HalfNotes({ halves: { reason, remedy }, objection, onChange }: HalfNotesProps) {
  const styles = useStyles();
  const fields = useRef<HTMLDivElement>(null);
  // what is missing is written where it is missing
  useEffect(() => {
    const [first, second] = fields.current?.querySelectorAll("textarea") ?? [];
    if (objection !== null) (objection === "reason" ? first : second)?.focus();
  }, [objection]);
  const { t } = useWords();
  return (
    <div ref={fields} className={styles.fields}>
      <Field
        label={t("answer.reason")}
        hint={t("answer.reasonHint")}
        required
        {...(objection === "reason" ? { validationMessage: t("answer.reasonMissing") } : {})}
      >
        <Textarea
          className={styles.text}
          rows={3}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => onChange({ kind: "halves", reason: value, remedy })}
        />
      </Field>
      <Field
        label={t("answer.remedy")}
        hint={t("answer.remedyHint")}
        required
        {...(objection === "remedy" ? { validationMessage: t("answer.remedyMissing") } : {})}
      >
        <Textarea
          className={styles.text}
          rows={2}
          resize="vertical"
          value={remedy}
          onChange={(_, { value }) => onChange({ kind: "halves", reason, remedy: value })}
        />
      </Field>
    </div>
  );
}

interface WholeNoteProps {
  readonly text: string;
  readonly objection: Objection | null;
  readonly onChange: (draft: NoteDraft) => void;
}

/** A note without headings, whose words are nobody's to sort but the person's. */
function WholeNote({ text, objection, onChange }: WholeNoteProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <>
      <Field
        label={t("answer.whole")}
        hint={t("answer.wholeHint")}
        required
        {...(objection === "whole" ? { validationMessage: t("answer.wholeMissing") } : {})}
      >
        <Textarea
          className={styles.text}
          rows={4}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => onChange({ kind: "whole", text: value })}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        className={styles.split}
        onClick={() => onChange({ kind: "halves", reason: text, remedy: "" })}
      >
        {t("answer.split")}
      </Button>
    </>
  );
}
