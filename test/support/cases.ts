import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FormKind } from "../../src/forms/form";

/** One row of a published form; null is a cell that the source does not show. */
export interface CaseRow {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly points: string | null;
  readonly score: string | null;
  readonly reason: string | null;
  /** 指标性质, 指标值, 度量单位 where the form splits the target. */
  readonly targetParts?: readonly (string | null)[];
  readonly unit?: string | null;
  readonly operator?: string | null;
  readonly scoringRule?: string;
  readonly scoreMethod?: string;
  /** Heading of the block the row stands in (年度绩效目标1(40分)). */
  readonly block?: string;
  readonly description?: string;
  readonly basis?: string;
}

export interface CaseFund {
  readonly unit: string | null;
  /** The block's own label where it is not 项目资金. */
  readonly label: string | null;
  readonly columns: readonly string[];
  /** Per line: its name, then one text per column. */
  readonly lines: readonly (readonly (string | null)[])[];
  /** Text and amounts mixed in one cell, as some department forms print them. */
  readonly loose: readonly string[];
  /** Labels with one amount each, as target tables print them. */
  readonly pairs: readonly (readonly [string, string])[];
  /** 资金用途 of a target table. */
  readonly purpose: string | null;
  /** 资金支出计划（%）: date and share. */
  readonly payments: readonly (readonly [string, string])[];
}

/** A real published form, cell by cell (test/fixtures/cases). */
export interface FormCase {
  readonly name: string;
  readonly title: string;
  readonly year: number;
  /** Null for a narrative, which has no table. */
  readonly kind: FormKind | null;
  readonly narrative: boolean;
  readonly complete: boolean;
  readonly header: readonly (readonly [string, string])[];
  readonly columns: readonly string[];
  /** What a column holds (reason, target …) where its name is one that no drawing knows yet. */
  readonly columnKeys: Readonly<Record<string, string>>;
  readonly fund: CaseFund | null;
  readonly goal: readonly (readonly [string, string])[];
  readonly rows: readonly CaseRow[];
  readonly totalPoints: string | null;
  readonly totalScore: string | null;
  readonly grade: string | null;
  readonly notesPrinted: readonly string[];
  /** What a careful reader found wrong or noteworthy. */
  readonly observations: readonly string[];
}

interface RawFund {
  unit?: string;
  label?: string;
  columns?: string[];
  rows?: (string | null)[][];
  其他?: string[];
  资金用途?: string;
  "资金支出计划（%）"?: Record<string, string>;
  [pair: string]: unknown;
}

/** A case as its file has it. */
export interface RawCase {
  title: string;
  year: string;
  kind: string;
  complete: boolean;
  header: Record<string, string>;
  columns: string[];
  columnKeys?: Record<string, string>;
  fund: RawFund;
  goal: Record<string, string>;
  rows: CaseRow[];
  totalPoints: string | null;
  totalScore: string | null;
  grade: string | null;
  notesPrinted: string[];
  observations: string[];
}

const FOLDER = join(__dirname, "../fixtures/cases");
const NOT_PAIRS = new Set(
  ["unit", "label", "columns", "rows", "其他", "note", "section", "说明"].concat("资金用途"),
);

function kindOf(words: string): FormKind | null {
  if (words.includes("叙述")) return null;
  if (words.includes("评分表")) return "department-scorecard";
  if (words.includes("部门整体")) return "department-self-evaluation";
  return words.includes("目标表") ? "target-table" : "project-self-evaluation";
}

function fundOf(raw: RawFund): CaseFund | null {
  if (Object.keys(raw).length === 0) return null;
  const pairs = Object.entries(raw).filter(
    (entry): entry is [string, string] => !NOT_PAIRS.has(entry[0]) && typeof entry[1] === "string",
  );
  return {
    unit: raw.unit ?? null,
    label: raw.label ?? null,
    columns: raw.columns ?? [],
    lines: raw.rows ?? [],
    loose: raw.其他 ?? [],
    pairs,
    purpose: raw.资金用途 ?? null,
    payments: Object.entries(raw["资金支出计划（%）"] ?? {}),
  };
}

/** One case by its file name without `.json`. */
export function loadCase(name: string): FormCase {
  return caseOf(name, JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as RawCase);
}

/** The case that a file tells. */
export function caseOf(name: string, raw: RawCase): FormCase {
  const kind = kindOf(raw.kind);
  return {
    ...raw,
    name,
    year: Number(raw.year),
    kind,
    narrative: kind === null,
    header: Object.entries(raw.header),
    goal: Object.entries(raw.goal),
    columnKeys: raw.columnKeys ?? {},
    fund: fundOf(raw.fund),
  };
}

/** All cases, narratives included. */
export function allCases(): FormCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => loadCase(file.slice(0, -5)));
}

/**
 * The cases that are one indicator table, and so can be drawn on a sheet (see official-sheet).
 * The department scorecard consists of three tables with columns of their own and is not among them.
 */
export function tableCases(): FormCase[] {
  return allCases().filter((one) => !one.narrative && one.kind !== "department-scorecard");
}
