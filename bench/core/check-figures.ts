import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { CHECKS, inspectWorkbook } from "../../src/checks";
import { inTime, median } from "../files/figures-of";
import type { Figure } from "../section";
import { medians } from "./medians";
import { sample, type Sample } from "./read-workbook";

/** What the product promises of 200 indicators, in milliseconds. */
const PROMISE = 50;

/** A whole check of 200 indicators: one long form, and twenty forms as a bureau gets them. */
export async function checkFigures(): Promise<Figure[]> {
  const shapes = [
    ["one form", 1, 200],
    ["20 forms", 20, 10],
  ] as const;
  const figures: Figure[] = [];
  for (const [shape, forms, rows] of shapes) {
    const book = await sample(forms, rows);
    refuseIncomplete(book, forms * rows);
    const ms = await medians(
      { check: () => checked(book), exceljs: () => openedByExceljs(book.bytes) },
      3_000,
    );
    const what = `All ${String(CHECKS.length)} checks of 200 indicators in ${shape}`;
    const peer = `exceljs merely opens the same file: ${inTime(ms.exceljs)}`;
    figures.push({
      what,
      ours: inTime(ms.check),
      peer,
      ratio: `${(ms.check / ms.exceljs).toFixed(2)} × that time`,
      reach: `under ${String(PROMISE)} ms`,
      held: ms.check < PROMISE,
    });
    figures.push({
      what: `${what}, the first of a new process`,
      ours: inTime(median(firstChecks(book.bytes, 5))),
      held: null,
    });
  }
  return figures;
}

function checked({ grids, facts }: Sample) {
  return inspectWorkbook(grids(), facts, CHECKS);
}

async function openedByExceljs(bytes: Uint8Array) {
  await new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer);
}

/** The check must have seen every indicator. */
function refuseIncomplete(book: Sample, indicators: number): void {
  const seen = checked(book).view.forms.reduce((all, { rows }) => all + rows.length, 0);
  if (seen !== indicators)
    throw new Error(`${String(seen)} of ${String(indicators)} were checked.`);
}

function firstChecks(bytes: Uint8Array, times: number): number[] {
  const folder = mkdtempSync(join(tmpdir(), "ziping-first-check-"));
  try {
    const file = join(folder, "自评表.xlsx");
    writeFileSync(file, bytes);
    const run = () => execFileSync(process.execPath, [join(__dirname, "first-check.cjs"), file]);
    return Array.from({ length: times }, () => Number(run().toString()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
