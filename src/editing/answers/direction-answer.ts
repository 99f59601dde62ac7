import type { Form, FormCell, Indicator } from "../../forms/form";
import { said } from "../../language/said";
import { assess, type AssessOptions, type RowAssessment } from "../../scoring";
import type { Direction, Quantity } from "../../values/value";
import { ALREADY_SO, refused, textEdit, whyClosed, type Answered } from "./answered";
import { formAfter } from "./form-after";
import { turnedNatures, turnedTexts } from "./turned-texts";

/** The row's target where it has a direction to turn: a quantity, but no band (±10%). Else null. */
export function directedTarget({ of, target }: RowAssessment): Quantity | null {
  if (of.kind !== "indicator" || !of.indicator.target) return null;
  return target?.kind === "quantity" && !target.band ? target : null;
}

/**
 * Makes the direction visible on the sheet: writes the operator into the target, or into the
 * 指标性质 cell of a split one (RULES 1). Only a text that reads back as the same amount in that
 * direction is written; where none does, the person is asked to write it.
 */
export function directionAnswer(
  form: Form,
  row: RowAssessment,
  direction: Direction,
  options: AssessOptions = {},
): Answered {
  const target = directedTarget(row);
  if (row.of.kind !== "indicator" || !target) return refused(NO_DIRECTION);
  const { indicator } = row.of;
  const isSaid = target.directionSource === "operator";
  if (isSaid && target.direction === direction) return ALREADY_SO;
  const places = placesOf(indicator, target, direction);
  const open = places.filter(({ cell }) => whyClosed(cell) === null);
  for (const { cell, text } of open) {
    const answer = textEdit(form.sheet, cell, text);
    if (answer.kind === "edits" && reads(form, row, answer.edits, { target, direction, options })) {
      return answer;
    }
  }
  const closed = whyClosed(places[0]?.cell ?? null);
  return refused(open.length === 0 && closed ? closed : NOT_WRITABLE(indicator.target?.cell ?? ""));
}

/** Where the direction may be written, and how: the 指标性质 cell first, where the form has one. */
function placesOf(
  { target: cell, targetParts }: Indicator,
  target: Quantity,
  direction: Direction,
): { readonly cell: FormCell; readonly text: string }[] {
  const nature = targetParts?.nature ?? null;
  const number = targetParts?.number ?? cell;
  const at = (place: FormCell, texts: readonly string[]) =>
    texts.map((text) => ({ cell: place, text }));
  return [
    ...(nature ? at(nature, turnedNatures(nature.text, target, direction)) : []),
    ...(number ? at(number, turnedTexts(number.text, target, direction)) : []),
  ];
}

interface Meant {
  readonly target: Quantity;
  readonly direction: Direction;
  readonly options: AssessOptions;
}

/** Whether the edited row reads as the same amount, in the direction that is meant. */
function reads(
  form: Form,
  row: RowAssessment,
  edits: Parameters<typeof formAfter>[1],
  { target, direction, options }: Meant,
): boolean {
  const sheetRow = row.of.kind === "indicator" ? row.of.indicator.row : -1;
  const after = assess(formAfter(form, edits), options).rows.find(
    ({ of }) => of.kind === "indicator" && of.indicator.row === sheetRow,
  )?.target;
  return (
    after?.kind === "quantity" &&
    after.number === target.number &&
    after.unit === target.unit &&
    after.direction === direction &&
    after.directionSource === "operator"
  );
}

const NO_DIRECTION = said(
  "这一行的指标值不是一个数，没有方向可改。",
  "The target of this row is no number, so it has no direction.",
);
const NOT_WRITABLE = (cell: string) =>
  said(
    "{cell} 里的文字不好加比较符号，请直接在表上把它改成“≥”或“≤”加数字。",
    "No operator can be put into {cell} safely. Please write ≥ or ≤ with the number there.",
    { cell },
  );
