import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  checklistText,
  failedNow,
  type FailedItems,
  type RowChecklist,
} from "../../../editing/answers";
import { useAnswer } from "../../answering/use-answer";
import { useWords } from "../../language";
import { CitationNote } from "../CitationNote";
import type { EditorProps } from "./editor-props";
import { EditorForm } from "./EditorForm";

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  hint: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  item: { display: "flex", alignItems: "flex-start" },
  writes: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  number: { width: "8em" },
});

interface ChecklistEditorProps extends EditorProps {
  readonly list: RowChecklist;
}

/** 每有一项不合格扣…分: the failed items are ticked, and the answer stands in the 完成值 cell. */
export function ChecklistEditor({ row, list, onDone, onCancel, takesFocus }: ChecklistEditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const hasItems = list.rule.items.length > 0;
  const [failed, setFailed] = useState<FailedItems>(() => startOf(list));
  const [typed, setTyped] = useState(() => String(typeof failed === "number" ? failed : 0));
  const { problem, give, object } = useAnswer(row);

  function type(text: string) {
    setTyped(text);
    const count = /^\d{1,3}$/u.exec(text.normalize("NFKC").trim())?.[0];
    object(count === undefined ? t("answer.failedCountBad") : null);
    if (count !== undefined) setFailed(Number(count));
  }

  async function write() {
    if (problem === null && (await give({ kind: "checklist", failed }))) onDone();
  }

  return (
    <EditorForm
      title={t("answer.checklist")}
      cell={list.cell.cell}
      onSubmit={() => void write()}
      onCancel={onCancel}
      takesFocus={takesFocus}
    >
      {hasItems && typeof failed !== "number" ? (
        <Items list={list} failed={failed} onChange={setFailed} />
      ) : (
        <>
          <CitationNote citation={list.citation} />
          <Field
            label={t("answer.failedCount")}
            hint={t("answer.failedCountHint")}
            {...(problem === null ? {} : { validationMessage: problem })}
          >
            <Input
              className={styles.number}
              inputMode="numeric"
              value={typed}
              onChange={(_, data) => type(data.value)}
            />
          </Field>
        </>
      )}
      {hasItems && problem !== null ? <p className={styles.problem}>{problem}</p> : null}
      <p className={styles.writes}>
        {t("answer.willWrite", {
          cell: list.cell.cell,
          text: checklistText(list.rule, failed),
        })}
      </p>
    </EditorForm>
  );
}

interface ItemsProps {
  readonly list: RowChecklist;
  readonly failed: ReadonlySet<number>;
  readonly onChange: (failed: ReadonlySet<number>) => void;
}

function Items({ list, failed, onChange }: ItemsProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.hint}>{t("answer.checklistHint")}</legend>
      {list.rule.items.map(({ mark, text }, place) => (
        <Checkbox
          key={place}
          className={styles.item}
          label={`${mark}${text}`}
          checked={failed.has(place)}
          onChange={(_, { checked }) => {
            const others = [...failed].filter((one) => one !== place);
            onChange(new Set(checked === true ? [...others, place] : others));
          }}
        />
      ))}
    </fieldset>
  );
}

/** What the cell says already; a new answer begins with nothing ticked. */
function startOf(list: RowChecklist): FailedItems {
  return failedNow(list) ?? (list.rule.items.length > 0 ? new Set<number>() : 0);
}
