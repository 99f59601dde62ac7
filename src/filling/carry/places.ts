import type { FormCell, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";

/** A row's name with the one target that it is measured against. */
export interface TargetRow extends Pick<
  Indicator,
  "level3" | "target" | "targetParts" | "description"
> {
  readonly name: string;
}

/** 优 良 中 差: standards to judge by, no targets of their own. */
const GRADE = /^(?:优秀?|良好?|中等?|差|合格|不合格|[一二三四]档)(?:[(（].*[)）])?$/u;

/**
 * A target that a table divides over places (指标值 in seven townships), as rows that a
 * self-evaluation can hold: the whole's target where the table has one; one row where all places
 * have the same; else a row for each place, the place behind the name. Nothing is added up.
 */
export function rowsPerPlace(row: Indicator): TargetRow[] {
  const { level3, target, targetParts, description } = row;
  const name = level3?.text ?? "";
  const alone = { name, level3, target, targetParts, description };
  const places = dividedOver(row);
  const [first] = places;
  if (!first || (target && target.text !== "")) return [alone];
  const isSame = places.every((place) => place.target.text === first.target.text);
  if (isSame) return [{ ...alone, target: first.target, targetParts: null }];
  return places.map((place) => ({
    ...alone,
    name: `${name}（${place.name.text}）`,
    target: place.target,
    targetParts: null,
  }));
}

/** The places that have a target of their own. */
export function dividedOver({
  furtherTargets,
}: Pick<Indicator, "furtherTargets">): { readonly name: FormCell; readonly target: FormCell }[] {
  return furtherTargets.filter(({ name, target }) => target.text !== "" && !GRADE.test(name.text));
}

/** What is said of targets that were divided over places. */
export function placeRemarks(rows: readonly Indicator[]): Said[] {
  const divided = rows.filter((row) => dividedOver(row).length > 0);
  const whole = divided.filter(({ target }) => target && target.text !== "");
  const apart = divided.filter((row) => rowsPerPlace(row).length > 1);
  const each = divided.filter(
    (row) => !whole.includes(row) && !apart.includes(row) && isCount(row),
  );
  const graded = rows.filter((row) => row.furtherTargets.some(({ name }) => GRADE.test(name.text)));
  return [
    ...(whole.length > 0 ? [wholeTaken(namesOf(whole))] : []),
    ...(apart.length > 0 ? [onePerPlace(namesOf(apart))] : []),
    ...(each.length > 0 ? [sameForEach(namesOf(each))] : []),
    ...(graded.length > 0 ? [STANDARDS] : []),
  ];
}

/** Whether several places have a number each that adds up, as 2个 does and 95% does not. */
function isCount(row: Indicator): boolean {
  const [first, ...others] = dividedOver(row);
  const text = first?.target.text ?? "";
  const isRate = /[%％‰]|百分/u.test(text + (row.level3?.text ?? ""));
  return others.length > 0 && /\d/u.test(text) && !/年|月|日/u.test(text) && !isRate;
}

const namesOf = (rows: readonly Indicator[]): string =>
  rows.map(({ level3 }) => `“${level3?.text ?? ""}”`).join("、");

const wholeTaken = (names: string): Said =>
  said(
    "{names}的目标分到各地，自评表只写合计的目标。",
    "The targets of {names} are divided over places; the self-evaluation holds the whole’s.",
    { names },
  );

const onePerPlace = (names: string): Said =>
  said(
    "{names}按各地分别定了目标，没有合计，自评表一地一行，地名写在指标名称后。",
    "{names} have a target for each place and no whole: one row a place, its name behind the indicator’s.",
    { names },
  );

const sameForEach = (names: string): Said =>
  said(
    "{names}各地的目标相同，自评表合为一行，写的是每地的目标，不是合计，请核对。",
    "{names} have the same target in every place: one row, which holds that of each place and not their sum. Please check.",
    { names },
  );

const STANDARDS = said(
  "目标表里的优、良、中、差标准没有带过来：自评表没有这一栏。",
  "The standards for 优, 良, 中, 差 were not carried: a self-evaluation has no column for them.",
);
