import type { FormCell } from "../../forms/form";
import { hasNote } from "../../scoring";
import { cellAt, textAt } from "../../sheet/grid";
import type { FormView } from "../view";

/** What a form says about its money in words. */
export interface Explanations {
  /** Texts in the rows of the fund block that are neither names nor amounts. */
  readonly inFund: readonly string[];
  /** Notes of rows: each stands where reasons are asked for. */
  readonly notes: readonly string[];
  /** The goal as achieved and the cells under fund block and table, which mostly tell of other things. */
  readonly narrative: readonly string[];
  /** Whether the form has any cell where a reason could be written. */
  readonly hasPlace: boolean;
}

const REASON_COLUMN = /原因|说明|备注|措施/u;
const SHORTEST = 4;

/** Collects everything a form says in words where a reason could stand; printed rules are none. */
export function explanations(view: FormView): Explanations {
  const { form } = view;
  const notes = form.indicators.flatMap(({ note }) => note ?? []);
  const goal = hasNote(form.goal.actual) ? (form.goal.actual?.text ?? "") : "";
  const below = [
    ...belowFund(view),
    ...belowTable(view),
    ...belowForm(view),
    ...toldAmongRules(view),
  ];
  return {
    inFund: fundTexts(view),
    notes: notes.filter(hasNote).map(({ text }) => text),
    narrative: [goal, ...below],
    hasPlace:
      notes.length > 0 ||
      below.some((text) => REASON_COLUMN.test(text)) ||
      fundHeaders(view).some((text) => REASON_COLUMN.test(text)),
  };
}

function fundRows({ form }: FormView): number[] {
  return [...new Set(form.fund?.lines.map(({ nameCell }) => nameCell.row) ?? [])];
}

/** Names of columns right above the block's lines. */
function fundHeaders(view: FormView): string[] {
  const first = Math.min(...fundRows(view));
  return Number.isFinite(first) ? [first - 2, first - 1].flatMap((row) => textsIn(view, row)) : [];
}

function fundTexts(view: FormView): string[] {
  const { form, grid } = view;
  const known = new Set(printedCells(view));
  const names = form.fund?.lines.map((line) => line.nameCell) ?? [];
  for (const { nameCell, initialBudget, annualBudget, executed, points, rate, score } of form.fund
    ?.lines ?? [])
    for (const cell of [nameCell, initialBudget, annualBudget, executed, points, rate, score])
      if (cell) known.add(cell.cell);
  return fundRows(view).flatMap((row) =>
    columnsOf(view)
      // the block's own label stands left of the names
      .filter((column) => column > lastNameColumn(names) && !explainsRules(view, column))
      .map((column) => cellAt(grid, row, column))
      .filter(({ address, text }) => !known.has(address) && isSaid(text) && !isPrinted(text, view))
      .map(({ text }) => text)
      // a merged name may be repeated in every cell it covers
      .filter((text) => !names.some((name) => name.text === text.trim())),
  );
}

/** Texts between the fund block and what comes next, the goal or the table: 注：尾款转到下年支付. */
function belowFund(view: FormView): string[] {
  const { goal, indicators } = view.form;
  const last = Math.max(...fundRows(view));
  const next = [goal.expected, goal.actual, ...indicators.map(({ level3 }) => level3)];
  const end = Math.min(...next.flatMap((cell) => cell?.row ?? []));
  if (!Number.isFinite(last) || !Number.isFinite(end)) return [];
  const rows = Array.from({ length: Math.max(end - last - 1, 0) }, (_, at) => last + 1 + at);
  return rows
    .flatMap((row) => textsIn(view, row))
    .filter((text) => OF_RATE.test(text) && isSaid(text) && !isPrinted(text, view));
}

/** 资金管理情况 may stand there as well, and tells of rules that were kept. */
const OF_RATE = /^\s*(?:备?注|说明|附注)\s*[:：]|执行率|原因|结[转余]/u;

/** Whether a column of the block holds rules and definitions: 指标解释, 评分标准, 得分计算方法. */
function explainsRules(view: FormView, column: number): boolean {
  const first = Math.min(...fundRows(view));
  return [first - 2, first - 1].some((row) =>
    /解释|标准|方法|公式/u.test(textAt(view.grid, row, column)),
  );
}

function lastNameColumn(names: readonly FormCell[]): number {
  return Math.max(0, ...names.map(({ column }) => column));
}

/** Texts of the rows below the last indicator that are no printed rules. */
function belowTable(view: FormView): string[] {
  const { form, grid } = view;
  const last = Math.max(-1, ...form.indicators.map(({ row }) => row));
  const printed = new Set(printedCells(view));
  if (last < 0) return [];
  const rows = Array.from({ length: form.area.bottom - last }, (_, at) => last + 1 + at);
  return rows.flatMap((row) =>
    columnsOf(view)
      .map((column) => cellAt(grid, row, column))
      .filter(
        ({ address, text }) => !printed.has(address) && isSaid(text) && !isPrinted(text, view),
      )
      .map(({ text }) => text),
  );
}

/** How far below its form a sentence may stand that still belongs to it. */
const FARTHEST = 10;
const TITLE = /(?:自评|目标|评分|评价|汇总|申报).{0,4}表|附件|附表/u;

/** Texts right below the form: what was typed under its last row, up to a gap, a title or a table. */
function belowForm(view: FormView): string[] {
  const { form, grid } = view;
  const said: string[] = [];
  for (let row = form.area.bottom + 1; row <= form.area.bottom + FARTHEST; row++) {
    const texts = [...new Set(textsIn(view, row).filter((text) => text.trim() !== ""))];
    const isOther = texts.length > 2 || texts.some((text) => TITLE.test(text.slice(0, LONG_TITLE)));
    if (texts.length === 0 || isOther || row > grid.used.bottom) break;
    said.push(...texts.filter((text) => isSaid(text) && !isPrinted(text, view)));
  }
  return said;
}

const LONG_TITLE = 30;

/** What a rule says of everybody's form; a sentence without any of it tells of this one. */
const RULE = /[需请应须]|不得|说明原因|计算|公式|扣\d|[扣得计满]分|分值|口径|以[内下上]|[=×*÷]/u;

/** Sentences among the notes under the table that are no rules: 说明 | 预算执行率89%：尾款待结算后支付. */
function toldAmongRules({ form }: FormView): string[] {
  return form.printedNotes.flatMap(({ text }) =>
    text.split(/[。；;\n]/u).filter((sentence) => isSaid(sentence) && !RULE.test(sentence)),
  );
}

function printedCells({ form }: FormView): string[] {
  return form.printedNotes.map(({ cell }) => cell);
}

function textsIn({ form, grid }: FormView, row: number): string[] {
  return columnsOf({ form }).map((column) => textAt(grid, row, column));
}

function columnsOf({ form }: Pick<FormView, "form">): number[] {
  const { left, right } = form.area;
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

/** A printed rule, or a copy of it where a merged cell repeats its text. */
function isPrinted(text: string, { form }: FormView): boolean {
  const bare = text.trim();
  return form.printedNotes.some(
    // 说明 | 无 is no rule that other texts could hold
    (note) => (isSaid(note.text) && bare.includes(note.text)) || note.text.includes(bare),
  );
}

/** Words, not a number, a stroke or 无. */
function isSaid(text: string): boolean {
  return [...text.replace(/[^\p{Script=Han}]/gu, "")].length >= SHORTEST;
}
