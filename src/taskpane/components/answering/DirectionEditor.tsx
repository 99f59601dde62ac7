import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { directedTarget, formAfter, type Answered } from "../../../editing/answers";
import type { RowAssessment } from "../../../scoring/assessment";
import type { Direction } from "../../../values/value";
import { answered, sameRow } from "../../answering/row-answer";
import { useAnswer } from "../../answering/use-answer";
import { evaluate } from "../../evaluate";
import { useWords } from "../../language";
import { useSessionState } from "../../session-context";
import { current, type SessionState } from "../../session-state";
import { RadioOption } from "../RadioOption";
import type { EditorProps } from "./editor-props";
import { EditorForm } from "./EditorForm";

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0 },
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  change: { fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const DIRECTIONS: readonly Direction[] = ["forward", "reverse"];

/** Which way is better. The answer is written into the target, shown before and after, so that every reader sees it. */
export function DirectionEditor({ row, onDone, onCancel, takesFocus }: EditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const target = directedTarget(row);
  const isSaid = target?.directionSource === "operator";
  const [direction, setDirection] = useState<Direction>(() => firstOffered(row));
  const { problem, give } = useAnswer(row);
  const name = useId();
  if (target === null || row.of.kind !== "indicator") return null;

  async function write() {
    if (await give({ kind: "direction", direction })) onDone();
  }

  return (
    <EditorForm
      title={t("answer.direction")}
      cell={row.of.indicator.target?.cell ?? ""}
      onSubmit={() => void write()}
      onCancel={onCancel}
      takesFocus={takesFocus}
    >
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          {t("answer.directionNow", { direction: t(`answer.${target.direction}`) })}
        </legend>
        {DIRECTIONS.map((one) => (
          <RadioOption
            key={one}
            name={name}
            checked={one === direction}
            onChoose={() => setDirection(one)}
          >
            {t(`answer.${one}`)}
          </RadioOption>
        ))}
      </fieldset>
      {isSaid && direction === target.direction ? (
        <div>{t("answer.directionSame")}</div>
      ) : (
        <Preview row={row} direction={direction} />
      )}
      {problem === null ? null : <div className={styles.problem}>{problem}</div>}
    </EditorForm>
  );
}

/** The target before and after, and the score that follows. */
function Preview({
  row,
  direction,
}: {
  readonly row: RowAssessment;
  readonly direction: Direction;
}) {
  const styles = useStyles();
  const state = useSessionState();
  const { t, say } = useWords();
  const seen = useMemo(() => previewOf(row, direction, state), [row, direction, state]);
  if (seen === null) return null;
  if (seen.answer.kind === "refused") {
    return <div className={styles.problem}>{say(seen.answer.why)}</div>;
  }
  const show = (score: string | null) => score ?? t("answer.noScore");
  const [before, after] = [show(row.score), show(seen.score)];
  return (
    <div className={styles.preview}>
      <div>{t("answer.directionConsent")}</div>
      {seen.answer.edits.map((edit) => (
        <div key={edit.cell} className={styles.change}>
          {t("answer.change", {
            cell: edit.cell,
            before: textOf(row, edit.cell) || t("outcome.blank"),
            after: String(edit.after.value ?? ""),
          })}
        </div>
      ))}
      <div>
        {before === after
          ? t("answer.scoreSame", { score: before })
          : t("answer.scoreChange", { before, after })}
      </div>
    </div>
  );
}

function previewOf(
  row: RowAssessment,
  direction: Direction,
  state: SessionState,
): { readonly answer: Answered; readonly score: string | null } | null {
  const now = current(state);
  if (now === null) return null;
  const answer = answered(row, { kind: "direction", direction }, now, state.settings);
  if (answer.kind === "refused") return { answer, score: null };
  const after = evaluate(formAfter(now.form, answer.edits), state.settings);
  return { answer, score: sameRow(row, after)?.score ?? null };
}

/** What the cell shows now, as the person sees it on the sheet. */
function textOf({ of }: RowAssessment, cell: string): string {
  if (of.kind !== "indicator") return "";
  const { target, targetParts } = of.indicator;
  const cells = [target, targetParts?.nature, targetParts?.number];
  return cells.find((one) => one?.cell === cell)?.text ?? "";
}

/** A direction that is said is opened to be turned; one that is not, to be said as it is scored. */
function firstOffered(row: RowAssessment): Direction {
  const target = directedTarget(row);
  if (target === null) return "forward";
  if (target.directionSource !== "operator") return target.direction;
  return target.direction === "forward" ? "reverse" : "forward";
}
