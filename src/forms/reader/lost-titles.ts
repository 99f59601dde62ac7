import { said } from "../../language/said";
import { toA1 } from "../../sheet/address";
import type { Form, NotUnderstood } from "../form";
import type { Board } from "./board";
import { fundHeaderIn } from "./fund/fund-header";
import { labelKey } from "./label";
import type { Lexicon } from "./lexicon";
import { LEVEL_KIND } from "../words/levels";
import { titleIn } from "./title";

/** 绩效自评情况汇总表: one row a project, no form and nothing lost. */
const LIST = /(汇总|统计|一览|清单)表/;

const NO_HEADER = said(
  "这里有自评表或绩效目标表的标题，但下面没有找到指标表的表头（一级指标、三级指标、年度指标值、得分等），没有读取。",
  "There is the title of a form, but no indicator table with the usual column names below it, so it was not read.",
);
const ACROSS = said(
  "这里有自评表或绩效目标表的标题，但指标是横着排的（一列一项指标），没有读取。请改成一行一项指标。",
  "There is the title of a form, but its indicators stand across, one a column, so it was not read. Put each indicator in a row of its own.",
);

/** Titles of forms that no table follows, where more than a title speaks for a form. */
export function lostTitles(
  board: Board,
  forms: readonly Form[],
  refused: readonly number[],
  lexicon: Lexicon,
): NotUnderstood[] {
  const remarks: NotUnderstood[] = [];
  for (let row = board.top; row <= board.bottom; row++) {
    const title = titleIn(board, row, board.left, board.right, lexicon);
    if (
      !title ||
      LIST.test(labelKey(title.text)) ||
      !lexicon.vocabulary.titles.some((pattern) => pattern.test(labelKey(title.text)))
    )
      continue;
    const inForm = forms.some(({ area }) => area.top <= row && row <= area.bottom);
    // of a table that was refused it has been said why, and it has column names
    const isRefused = refused.some((header) => row < header && header <= row + PARTS_BELOW);
    if (inForm || isRefused) continue;
    if (!isAcross(board, row) && !hasFormParts(board, row, lexicon)) continue;
    remarks.push({
      cell: toA1(title),
      text: title.text,
      isForm: true,
      why: isAcross(board, row) ? ACROSS : NO_HEADER,
    });
  }
  return remarks;
}

/** So far below a title its fields, fund block or column names stand. */
const PARTS_BELOW = 12;

/** Whether header fields or a fund block stand close below the title. */
function hasFormParts(board: Board, row: number, lexicon: Lexicon): boolean {
  const span = [board.left, board.right] as const;
  for (let below = row + 1; below <= Math.min(row + PARTS_BELOW, board.bottom); below++) {
    const [first] = board.spotsIn(below, ...span);
    if (first && lexicon.fields.find(first.text)) return true;
    if (fundHeaderIn(board, below, span, lexicon)) return true;
  }
  return false;
}

/** So far below a title 产出指标 | 效益指标 stand over the indicators of a list of places or projects. */
const KINDS_BELOW = 4;

/** Whether kinds of indicators stand beside one another there: each column is an indicator. */
function isAcross(board: Board, row: number): boolean {
  for (let below = row + 1; below <= Math.min(row + KINDS_BELOW, board.bottom); below++) {
    const texts = board.spotsIn(below, board.left, board.right).map(({ text }) => labelKey(text));
    const kinds = new Set(texts.filter((text) => text.endsWith("指标") && LEVEL_KIND.test(text)));
    if (kinds.size >= 2) return true;
  }
  return false;
}
