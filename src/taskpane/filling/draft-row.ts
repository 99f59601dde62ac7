import { STANDARD_ROWS } from "../../filling/blank/standard-levels";
import type { Form } from "../../forms/form";
import type { Said } from "../../language/said";
import { TEXTS } from "./texts";

/** Where an indicator belongs, as the form's own words name it. */
export interface RowPlace {
  readonly level1: string;
  readonly level2: string;
}

/** A new indicator as it is typed. */
export interface DraftRow {
  /** Index into `levelsOf`. */
  readonly level: number;
  readonly level3: string;
  readonly target: string;
  readonly points: string;
}

/** What the session is told to add. */
export type NewIndicator = RowPlace & Pick<DraftRow, "level3" | "target" | "points">;

export const EMPTY_ROW: DraftRow = { level: 0, level3: "", target: "", points: "" };

/** The blocks that a row can stand in, in the form's order; the national ones while it has no row. */
export function levelsOf({ indicators }: Form): RowPlace[] {
  const own = indicators.map(({ level1, level2 }) => ({
    level1: level1?.text ?? "",
    level2: level2?.text ?? "",
  }));
  const places = own.length > 0 ? own : STANDARD_ROWS;
  const keys = places.map(({ level1, level2 }) => `${level1}\n${level2}`);
  return places.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** What keeps a row from being added; null where nothing does. */
export function mistakeIn({
  level3,
  points,
}: DraftRow): { readonly field: keyof DraftRow; readonly why: Said } | null {
  if (level3.trim() === "") return { field: "level3", why: TEXTS.rowMissing };
  if (!/^(?:\d+(?:\.\d+)?)?$/u.test(points.trim())) {
    return { field: "points", why: TEXTS.rowPointsWrong };
  }
  return null;
}
