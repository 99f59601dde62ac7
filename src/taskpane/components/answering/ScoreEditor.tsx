import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { scoreLimits, tierNamed, tierOptions, type TierOption } from "../../../editing/answers";
import type { Assessment, RowAssessment } from "../../../scoring/assessment";
import type { TierName } from "../../../values/value";
import { useAnswer } from "../../answering/use-answer";
import { useWords } from "../../language";
import { EditorForm } from "./EditorForm";
import type { EditorProps } from "./editor-props";
import { TierChoice } from "./TierChoice";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  number: { width: "8em" },
});

interface ScoreEditorProps extends EditorProps {
  readonly assessment: Assessment;
}

/** A score that is the person's to give: within one of the three tiers, or as a number. */
export function ScoreEditor({ row, assessment, onDone, onCancel, takesFocus }: ScoreEditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const tiers = tierOptions(row, assessment);
  const [tier, setTier] = useState<TierName | null>(() => tierAtFirst(row, tiers));
  const [typed, setTyped] = useState(row.standing ?? "");
  const { problem, give, object } = useAnswer(row);
  const chosen = tiers.find((one) => one.tier === tier) ?? null;
  const field = useRef<HTMLDivElement>(null);
  const suggested = row.suggestion?.score ?? null;

  function fillIn(score: string) {
    setTyped(score);
    object(null);
    // the button goes, and the keyboard with it
    field.current?.querySelector("input")?.focus();
  }

  async function write() {
    const within = chosen?.range ?? null;
    if (await give({ kind: "score", typed, within })) onDone();
  }

  return (
    <EditorForm
      title={t("answer.scoreTitle")}
      cell={row.cell?.cell ?? ""}
      onSubmit={() => void write()}
      onCancel={onCancel}
      takesFocus={takesFocus}
    >
      {tiers.length > 0 ? <TierChoice tiers={tiers} chosen={tier} onChoose={setTier} /> : null}
      <Field
        label={t("answer.score")}
        hint={<ScoreHint row={row} assessment={assessment} tier={chosen} />}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <div ref={field} className={styles.line}>
          <Input
            className={styles.number}
            inputMode="decimal"
            autoComplete="off"
            aria-label={t("answer.score")}
            value={typed}
            onChange={(_, data) => {
              setTyped(data.value);
              object(null);
            }}
          />
          {suggested !== null && suggested !== typed ? (
            <Button size="small" onClick={() => fillIn(suggested)}>
              {t("answer.use", { score: suggested })}
            </Button>
          ) : null}
        </div>
      </Field>
    </EditorForm>
  );
}

interface ScoreHintProps {
  readonly row: RowAssessment;
  readonly assessment: Assessment;
  readonly tier: TierOption | null;
}

/** What may be typed: the tier's range in its own words, or nothing to the row's points. */
function ScoreHint({ row, assessment, tier }: ScoreHintProps) {
  const { t, say } = useWords();
  if (tier) return say(tier.why);
  const { most, places } = scoreLimits(row, assessment);
  return places === 0
    ? t("answer.scoreHintWhole", { most })
    : t("answer.scoreHint", { most, places });
}

/** The tier that the 完成值 names, unless the score that stands lies outside of it. */
function tierAtFirst(row: RowAssessment, tiers: readonly TierOption[]): TierName | null {
  const named = tiers.find(({ tier }) => tier === tierNamed(row));
  return named?.tier ?? null;
}
