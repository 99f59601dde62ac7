import type { CellRange } from "../../sheet/address";
import type { Board } from "./board";
import { labelKey } from "./label";

const MONEY = "(亿元|千万元|百万元|万元|千元|百元|元)";
const STATED = new RegExp(`(?:单位|币种)[^:]{0,4}:?(?:人民币)?${MONEY}`);
const IN_LABEL = new RegExp(`\\((?:单位:)?${MONEY}\\)`);
const BEHIND = new RegExp(`^[-+]?\\d[\\d.,]*${MONEY}$`);
const ALONE = new RegExp(`^(?:人民币)?${MONEY}$`);

const ABOUT_FUNDS = /资金|预算|经费|支出/;

/** Whether the text is nothing but a money unit. */
export function isMoneyUnit(text: string): boolean {
  return ALONE.test(labelKey(text));
}

/** The unit that a name of amounts prints behind itself (预算数（万元）); null where it prints none. */
export function moneyUnitOf(label: string): string | null {
  return IN_LABEL.exec(labelKey(label))?.[1] ?? null;
}

/** The unit that amounts print behind them (2.38 万元 below a plain 2.38), where they agree; else null. */
export function unitBehind(texts: readonly string[]): string | null {
  const units = texts.flatMap((text) => BEHIND.exec(labelKey(text))?.[1] ?? []);
  return new Set(units).size === 1 ? (units[0] ?? null) : null;
}

/** Whether the text says in which unit a table's amounts are (单位：万元). */
export function statesMoneyUnit(text: string): boolean {
  return text.length <= 20 && STATED.test(labelKey(text));
}

/**
 * The money unit as the form prints it: 单位：万元 anywhere in its head, or in brackets behind a
 * label of the fund block (项目资金（万元）, 预算数（元）).
 */
export function moneyUnitIn(
  board: Board,
  rows: { readonly from: number; readonly to: number },
  site: CellRange,
  fundRow: number,
): string | null {
  let stated: string | null = null;
  for (let row = rows.from; row <= rows.to; row++)
    for (const { text, column } of board.spotsIn(row, site.left, site.right)) {
      if (text.length > 60) continue;
      const key = labelKey(text);
      // 二、项目资金使用情况（万元） stands over the block
      if (row >= fundRow || (row === fundRow - 1 && ABOUT_FUNDS.test(key))) {
        const label = moneyUnitOf(key);
        if (label) return label;
      }
      stated ??= STATED.exec(key)?.[1] ?? null;
      if (/^(金额)?单位:?$/.test(key)) stated ??= unitBeside(board, row, column, site.right);
    }
  return stated;
}

function unitBeside(board: Board, row: number, column: number, right: number): string | null {
  const next = board.spotsIn(row, column + 1, right)[0];
  return next ? (ALONE.exec(labelKey(next.text))?.[1] ?? null) : null;
}
