import { parseA1, toA1, type CellRange } from "../../../../sheet/address";
import { movedFormula, type Move } from "./moved-formula";
import { blocked, lost, OBSTACLES } from "./refusals";
import { areaText, grownRange, readArea, shiftedRange, shiftedRow, tears } from "./row-shift";
import type { Kind } from "./rules";

/** What is moved, and where it stands. */
export interface Place {
  readonly move: Move;
  /** It belongs to the sheet on which rows move. */
  readonly home: boolean;
  /** For a refusal to name. */
  readonly where: string;
}

/** A value of an attribute or an element as it reads after the row's coming or going. Throws HostError. */
export function movedValue(kind: Kind, value: string, place: Place): string {
  const { move, home } = place;
  if (kind === "formula" || kind === "fixed-formula") return formula(kind, value, place);
  if (!home) return value;
  switch (kind) {
    case "cell":
      return cell(value, place);
    case "row":
      return row(value, move);
    case "whole":
      refuseTorn(value, place);
      return areas(value, place, shiftedRange);
    case "growing":
      return areas(value, place, grownRange);
    case "ranges":
      return areas(value, place, shiftedRange);
  }
}

function formula(kind: Kind, value: string, { move, home, where }: Place): string {
  const moved = movedFormula(value, move, { home, fixedOnly: kind === "fixed-formula" });
  if (moved === null) throw lost(move, where);
  return moved;
}

function cell(value: string, { move, where }: Place): string {
  const ref = parseA1(value);
  if (!ref) return value;
  const moved = shiftedRow(move.shift, ref.row);
  if (moved === null) throw lost(move, where);
  return moved === ref.row ? value : toA1({ ...ref, row: moved });
}

/** The number of a row that something stands at; where the row goes, the next takes its place. */
function row(value: string, { shift }: Move): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isInteger(number) || number < shift.row) return value;
  if (shift.kind === "insert") return String(number + 1);
  return number > shift.row ? String(number - 1) : value;
}

/** A list of areas; those of which nothing is left go, unless it is the last. */
function areas(
  value: string,
  { move, where }: Place,
  shifted: (shift: Move["shift"], range: CellRange) => CellRange | null,
): string {
  const kept = value
    .split(/\s+/)
    .filter((area) => area !== "")
    .map((area) => {
      const range = readArea(area);
      if (!range) return area;
      const moved = shifted(move.shift, range);
      if (!moved) return null;
      const same = moved.top === range.top && moved.bottom === range.bottom;
      return same ? area : areaText(moved);
    })
    .filter((area) => area !== null);
  if (kept.length === 0 && value.trim() !== "") throw lost(move, where);
  const text = kept.join(" ");
  return text === value.trim() ? value : text;
}

function refuseTorn(value: string, { move }: Place): void {
  const range = readArea(value);
  if (range && tears(move.shift, range)) throw blocked(move, OBSTACLES.pivot, value);
}
