import type { Form, FormCell, FundLine, FundRole, Indicator } from "../../src/forms/form";
import type { CellValue } from "../../src/sheet/grid";
import { rulebookById } from "../../src/rulebooks";
import type { Rulebook } from "../../src/rulebooks/rulebook";
import { parseA1 } from "../../src/sheet/address";
import type { Assessment, RowAssessment } from "../../src/scoring";

/** What a test says of a cell: its text, or its stored value, format and formula too. */
export type CellSketch = string | (Partial<FormCell> & { readonly value?: CellValue });

/** A cell of a hand-built form. */
export function cell(address: string, sketch: CellSketch): FormCell {
  const ref = parseA1(address);
  if (!ref) throw new Error(`no address: ${address}`);
  const given = typeof sketch === "string" ? { text: sketch } : sketch;
  const text = given.text ?? "";
  const plain = { text, value: text === "" ? null : text, format: "General", formula: null };
  return { ...ref, cell: address, locked: false, ...plain, ...given };
}

/** One row of a hand-built indicator table; null is a column that the form does not print. */
export interface RowSketch {
  readonly name?: string;
  readonly level2?: string;
  readonly target?: CellSketch;
  readonly actual?: CellSketch | null;
  readonly points?: CellSketch | null;
  readonly score?: CellSketch | null;
  readonly note?: CellSketch | null;
  readonly rule?: CellSketch;
}

export interface LineSketch {
  readonly name?: string;
  readonly role?: FundRole;
  readonly initial?: CellSketch | null;
  readonly annual?: CellSketch | null;
  readonly executed?: CellSketch | null;
  readonly points?: CellSketch | null;
  readonly rate?: CellSketch | null;
  readonly score?: CellSketch | null;
}

export interface FormSketch {
  readonly department?: string;
  readonly year?: number | null;
  readonly unit?: string | null;
  readonly fund?: readonly LineSketch[];
  readonly rows?: readonly RowSketch[];
  readonly totalPoints?: CellSketch | null;
  readonly totalScore?: CellSketch | null;
  readonly grade?: CellSketch | null;
  readonly last?: CellSketch | null;
  readonly notes?: readonly string[];
}

/** A cell in the column, or null where the form has no such column. */
function column(address: string, sketch: CellSketch | null | undefined): FormCell | null {
  return sketch === null ? null : cell(address, sketch ?? "");
}

function fundLine(sketch: LineSketch, index: number): FundLine {
  const row = String(6 + index);
  return {
    name: sketch.name ?? "年度资金总额",
    role: sketch.role ?? (index === 0 ? "total" : "part"),
    nameCell: cell(`B${row}`, sketch.name ?? "年度资金总额"),
    initialBudget: column(`C${row}`, sketch.initial),
    annualBudget: column(`D${row}`, sketch.annual),
    executed: column(`E${row}`, sketch.executed),
    points: column(`F${row}`, sketch.points),
    rate: column(`G${row}`, sketch.rate),
    score: column(`H${row}`, sketch.score),
  };
}

function indicator(sketch: RowSketch, index: number): Indicator {
  const row = String(14 + index);
  return {
    row: 13 + index,
    level1: cell(`A${row}`, "产出指标"),
    level2: cell(`B${row}`, sketch.level2 ?? "数量指标"),
    level3: cell(`C${row}`, sketch.name ?? `指标${String(index + 1)}`),
    target: column(`D${row}`, sketch.target),
    actual: column(`E${row}`, sketch.actual),
    points: column(`F${row}`, sketch.points === undefined ? "10" : sketch.points),
    score: column(`G${row}`, sketch.score),
    note: column(`H${row}`, sketch.note),
    rule: sketch.rule === undefined ? null : cell(`I${row}`, sketch.rule),
    targetParts: null,
    description: null,
    basis: null,
    block: null,
    furtherTargets: [],
    pointsSharedBy: 1,
  };
}

/** A 附件1-1 as the reader of forms would give it; whatever the sketch leaves out is empty. */
export function form(sketch: FormSketch): Form {
  const rows = sketch.rows ?? [];
  const bottom = String(14 + rows.length);
  return {
    kind: "project-self-evaluation",
    vocabulary: "test",
    sheet: "自评表",
    area: { top: 0, left: 0, bottom: 40, right: 8 },
    title: cell("A1", "项目支出绩效自评表"),
    year: sketch.year === undefined ? 2021 : sketch.year,
    fields: { department: cell("C3", sketch.department ?? "某市某局") },
    fund: sketch.fund
      ? {
          unit: sketch.unit === undefined ? "万元" : sketch.unit,
          lines: sketch.fund.map(fundLine),
          ratePoints: null,
          purpose: null,
          payments: [],
        }
      : null,
    goal: { expected: null, actual: null },
    indicators: rows.map(indicator),
    total: {
      points: column(`F${bottom}`, sketch.totalPoints),
      score: column(`G${bottom}`, sketch.totalScore),
      grade: sketch.grade === undefined ? null : column(`H${bottom}`, sketch.grade),
      last: column(`${sketch.grade === undefined ? "H" : "I"}${bottom}`, sketch.last),
    },
    printedNotes: (sketch.notes ?? []).map((text, i) => cell(`A${String(30 + i)}`, text)),
    closing: {},
    notUnderstood: [],
  };
}

/** The rulebook of that id; a test that names a missing one fails at once. */
export function book(id: string): Rulebook {
  const found = rulebookById(id);
  if (!found) throw new Error(`no rulebook ${id}`);
  return found;
}

/** The only row of an assessment, for forms of one row. */
export function onlyRow(assessment: Assessment): RowAssessment {
  const [row, ...more] = assessment.rows;
  if (!row || more.length > 0) throw new Error(`not one row: ${String(assessment.rows.length)}`);
  return row;
}
