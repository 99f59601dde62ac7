import type { FormCell, FundRole } from "../../form";
import type { Board } from "../board";
import { isNumber, partOf } from "../fund-amount";
import type { Labelled } from "../labelled";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";
import { lineRole } from "./fund-lines";
import { SOURCE } from "./fund-total";

/** 一、, 1., (2) or 其中: before a name: it is of the parts. */
const MARK = /^(?:其中[:：]?|[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])\s*/;
/** 财政拨款:6923.3552万元(其中:上级…): a name, its amount and what that is divided into. */
const GLUED =
  /^([\p{Script=Han}()（）]{2,14}?)\s*[:：]?\s*([-+]?\d[\d.,]*\s*[百千万亿]*元?)\s*(?:[(（].*[)）])?[;；。,，]?$/u;

/** The amounts of one cell, a line each; none where any of its lines says something else. */
function read(cell: FormCell, lexicon: Lexicon): Labelled<FundRole>[] {
  const lines = cell.text.split("\n").filter((line) => line.trim() !== "");
  const found = lines.flatMap((line) => {
    const plain = line.trim().replace(MARK, "");
    const [, name, amount] = GLUED.exec(plain) ?? [];
    if (name === undefined || amount === undefined || !isNumber(amount)) return [];
    const own = lexicon.fundPairs.find(name)?.role ?? lineRole(name, lexicon);
    const isMarked = plain !== line.trim();
    if (own === "part" && !(isMarked && SOURCE.test(name)) && !name.endsWith("资金")) return [];
    // 一、预算资金 below 资金总额 is a part of it
    const role: FundRole = own === "total" && isMarked ? "part" : own;
    const { row, column } = cell;
    const label = {
      row,
      column,
      text: line.trim().slice(0, line.trim().indexOf(name) + name.length),
    };
    return [{ role, rank: 0, label, value: partOf(cell, amount.trim()) }];
  });
  return found.length === lines.length ? found : [];
}

/** Names with their amounts in one cell, in a line each: 总额106万元 over 一、财政拨款：69万元. */
export function readGlued(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): Labelled<FundRole>[] {
  return rows.flatMap((row) =>
    board
      .spotsIn(row, site.left, site.right)
      .filter(({ text }, at, all) => text.length < 300 && text !== all[at - 1]?.text)
      .flatMap(({ column }) => read(board.cellAt(row, column), lexicon)),
  );
}
