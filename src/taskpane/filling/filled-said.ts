import { filledIn, said, type Said } from "../../language/said";
import type { Filled } from "./filled";

// apart from the tab's other words, since the live region and the ribbon need no more than these
const INSERTED = said("插入了 {count} 张表：{names}", "{count} sheets were added: {names}");
const INSERTED_COUNT = said("插入了 {count} 张表", "{count} sheets were added");
const WRITTEN = said("填写 {cells} 格", "{cells} cells were filled");
const ROW_ADDED = said("增加了 1 行指标（第 {row} 行）", "One indicator was added (row {row})");
const NOTHING = said("没有可以填写的内容", "There was nothing to fill");
const UNDONE = said("已撤销", "Taken back");
const TO_CHECK = said("{count} 处请核对", "{count} matters to check");

/** More names than these are counted, not listed. */
const LISTED = 4;

/** What was put into the workbook, in one line, for a place that lists the sheets itself. */
export function filledTitle(filled: Filled): Said {
  return filledWith(filled, INSERTED_COUNT);
}

/** The same with the names of new sheets; shared by live region and ribbon. */
export function filledSaid(filled: Filled): Said {
  return filledWith(filled, INSERTED);
}

function filledWith({ inserted, edits, row, undone }: Filled, sentence: Said): Said {
  if (undone) return UNDONE;
  const names = inserted.slice(0, LISTED).join("、") + (inserted.length > LISTED ? "…" : "");
  const parts = [
    inserted.length > 0 ? filledIn(sentence, { count: inserted.length, names }) : null,
    row === null ? null : filledIn(ROW_ADDED, { row: row.row + 1 }),
    edits.length > 0 && row === null ? filledIn(WRITTEN, { cells: edits.length }) : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return NOTHING;
  return said(parts.map(({ zh }) => zh).join("，"), parts.map(({ en }) => en).join(", "));
}

/** The same with what there is to check, for the ear and the ribbon's message. */
export function filledNews(filled: Filled): Said {
  const done = filledSaid(filled);
  const count = filled.remarks.length;
  if (count === 0) return said(`${done.zh}。`, `${done.en}.`);
  const check = filledIn(TO_CHECK, { count });
  return said(`${done.zh}，${check.zh}。`, `${done.en}, ${check.en}.`);
}
