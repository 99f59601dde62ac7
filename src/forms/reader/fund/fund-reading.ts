import type { Fund, FormCell, NotUnderstood } from "../../form";
import { said } from "../../../language/said";
import { toA1 } from "../../../sheet/address";
import type { Spot } from "../board";
import type { NamedColumns } from "../header/header-cell";

export interface FundReading {
  readonly fund: Fund;
  /** Rows of the block, the row of column names included. */
  readonly rows: { readonly from: number; readonly to: number };
  /** Rules printed in the block's 得分计算方法 column. */
  readonly rules: readonly FormCell[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export function strangeCell({ row, column, text }: Spot): NotUnderstood {
  return {
    cell: toA1({ row, column }),
    text,
    why: said(
      "资金部分的这一格把文字和金额写在一起，没有当作资金行读取。需要时请把金额单独填入对应的列。",
      "This cell of the fund block mixes text and amounts and was not read as a fund line. Put the amount into its own column if it is needed.",
    ),
  };
}

export function strangeColumn(cell: NamedColumns): NotUnderstood {
  return {
    cell: toA1({ row: cell.row, column: cell.left }),
    text: cell.text,
    why: said(
      "不认识资金部分的这一列“{text}”，没有读取它。若它是预算数或执行数，请改用常用列名后重新识别。",
      "The fund column “{text}” is not known and was not read. If it holds a budget or an executed amount, give it a usual name and recognise the form again.",
      { text: cell.text.replace(/\s+/g, "") },
    ),
  };
}

/** A known column of amounts that sources of money divide, where none of them is the whole. */
export function dividedColumn(cell: NamedColumns): NotUnderstood {
  return {
    cell: toA1({ row: cell.row, column: cell.left }),
    text: cell.text,
    why: said(
      "“{text}”按资金来源分成了几列，没有合计，看不出执行率按哪一列算，没有读取。请加上合计的列后重新识别。",
      "“{text}” is divided into columns by where the money comes from, none of them the whole; it cannot be told which the rate is of, and none was read. Add a column of the whole and recognise the form again.",
      { text: cell.text.replace(/\s+/g, "") },
    ),
  };
}

/** A column of amounts in another unit than those before it. */
export function strangeUnit(
  { text, row, left }: NamedColumns,
  own: string,
  unit: string,
): NotUnderstood {
  return {
    cell: toA1({ row, column: left }),
    text,
    why: said(
      "“{text}”这一列的金额以{own}为单位，同一部分前面的金额以{unit}为单位，没有读取它。请改成同一单位后重新识别。",
      "The amounts of the column “{text}” are in {own}, those before it in {unit}; it was not read. Give them all in one unit and recognise the form again.",
      { text: text.replace(/\s+/g, ""), own, unit },
    ),
  };
}

/** A text within a block of amounts beside their labels that is neither. */
export function strangeBeside({ row, column, text }: Spot): NotUnderstood {
  return {
    cell: toA1({ row, column }),
    text,
    why: said(
      "资金部分的这一格“{text}”看不出属于哪一项，没有读取。若它是金额或得分，请填在写明名称的列里。",
      "It cannot be told what “{text}” in this cell of the fund block belongs to; it was not read. If it is an amount or a score, put it into a column with a name.",
      { text: text.replace(/\s+/g, "") },
    ),
  };
}

/** A fund block of which nothing was read, said where it begins. */
export function unreadFund({ row, column, text }: Spot): NotUnderstood {
  return {
    cell: toA1({ row, column }),
    text,
    why: said(
      "这里像资金部分，但没有读懂，预算数和执行数都没有读取。需要时请改用“全年预算数、全年执行数、执行率”等常用列名后重新识别。",
      "This looks like the fund block, but it was not understood, and neither budget nor executed amount was read. Where they are needed, give the columns usual names and recognise the form again.",
    ),
  };
}
