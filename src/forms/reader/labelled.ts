import type { FormCell } from "../form";
import type { Board, Spot } from "./board";
import { labelKey } from "./label";
import type { Meaning, WordIndex } from "./word-index";

/** A value with the label that names it. */
export interface Labelled<Role extends string> extends Meaning<Role> {
  readonly label: Spot;
  readonly value: FormCell;
}

type IsLabel = (text: string) => boolean;

const COLON = /[:：]/;
/** 填报单位（盖章）某局: the seal stands where the colon would. */
const SEALED = /^\s*[\u4e00-\u9fff]{2,8}\s*[(（](?:盖章|公章|签章)[)）](?=\s*[^\s:：])/u;

/** `填报单位：某局  填报日期：2022年3月` in one cell: each label with the text up to the next. */
export function gluedParts(text: string, isLabel: IsLabel): { label: string; value: string }[] {
  const sealed = text.includes("章") && SEALED.exec(text)?.[0];
  if (sealed && isLabel(sealed))
    return gluedParts(`${sealed}：${text.slice(sealed.length)}`, isLabel);
  if (!COLON.test(text)) return [];
  const parts: { label: string; value: string }[] = [];
  const pieces = text.split(COLON);
  let label = pieces[0] ?? "";
  if (!isLabel(label)) return parts;
  let value = "";
  pieces.slice(1).forEach((piece, index, all) => {
    const next = index < all.length - 1 ? lastLabel(piece, isLabel) : null;
    value += (value === "" ? "" : "：") + (next ? next.before : piece);
    if (next) {
      parts.push({ label, value: value.trim() });
      label = next.label;
      value = "";
    }
  });
  return [...parts, { label, value: value.trim() }];
}

/** 填报日期：2024年3月15日: a label with its own value, and no other label's. */
function isGlued(text: string, isLabel: IsLabel): boolean {
  const [first] = gluedParts(text, isLabel);
  return first !== undefined && first.value !== "";
}

/** 单位负责人签字 behind a wide gap, before its colon: a label that nobody knows, and no value. */
const OTHER_LABEL = /^(.*\S)\s{2,}([\u4e00-\u9fff()（）]{2,12})\s*$/su;

/** What is left to be signed, behind nothing, a gap or the end of a telephone number. */
const TO_SIGN =
  /^(.*\s|.*\d)?([\u4e00-\u9fff]{0,10}(?:负责人|领导|主管|[审复]核人?|经办人?|签[字名章]|盖章)(?:[(（][^()（）]*[)）])?)\s*$/su;

/** 财务负责人： and nothing behind its colon, in a cell of its own: a label, whoever knows it. */
const OPEN_LABEL = /^\s*[\u4e00-\u9fff()（）\s]{2,16}[:：]\s*$/u;

/** (盖章) behind 填报单位： asks for the seal and names nobody. */
const SEAL = /^[(（]\s*(?:盖章|公章|签章|签字|签名)\s*[)）]$/;

/** The label at the end of a piece of text, behind white space; a label may be spaced out itself. */
function lastLabel(piece: string, isLabel: IsLabel): { before: string; label: string } | null {
  const words = piece.split(/(\s+)/);
  for (let from = Math.max(0, words.length - 9); from < words.length; from++) {
    const label = words.slice(from).join("").trim();
    if (label !== "" && isLabel(label)) return { before: words.slice(0, from).join(""), label };
  }
  const other = OTHER_LABEL.exec(piece);
  if (other) return { before: other[1] ?? "", label: other[2] ?? "" };
  const signed = TO_SIGN.exec(piece);
  return signed && { before: signed[1] ?? "", label: signed[2] ?? "" };
}

/** 预算编码, 编制人数, 单位性质 behind a blank: the next label, though nobody here knows it. */
const LIKE_LABEL =
  /^[\u4e00-\u9fff()（）]{0,8}(编码|代码|编号|性质|类[型别]|级次|层级|人数|[处科股]室|领导|代表人|机构数|金额|年度|地址|邮编|区划|行业)[:：]?$/u;

/** Cells to the right of a label that may hold its value, up to the next label. */
function valueSpace(board: Board, label: Spot, right: number, isLabel: IsLabel) {
  const from = board.labelEnd(label) + 1;
  let to = from - 1;
  for (let column = from; column <= right; column++) {
    const text = board.textAt(label.row, column);
    if (text !== "" && (isLabel(text) || (column > from && LIKE_LABEL.test(text)))) break;
    to = column;
    if (text !== "") return { from, to, filled: column };
    // merged cells are the value's, empty or not
    const { right: end } = board.areaOf(label.row, column);
    if (end > column && column === from) return { from, to: from, filled: null };
  }
  return { from, to, filled: null };
}

/**
 * Labels with the value beside them or glued to them. An empty value is looked for where the other
 * values of labels in the same column stand, as merges that Word lost leave blanks before them. A
 * text that the meaning cannot hold is taken for a label.
 */
export function readLabelled<Role extends string>(
  board: Board,
  rows: readonly number[],
  [left, right]: readonly [number, number],
  words: WordIndex<Role>,
  isLabel: IsLabel,
  mayHold: (role: Role, text: string) => boolean = () => true,
): Labelled<Role>[] {
  const found: Labelled<Role>[] = [];
  const empty: { meaning: Meaning<Role>; label: Spot; from: number; to: number }[] = [];
  const offsets = new Map<number, number>();
  for (const row of rows)
    board.spotsIn(row, left, right).forEach((label, index, spots) => {
      if (index > 0 && spots[index - 1]?.text === label.text) return;
      const whole = words.find(label.text);
      const glued = gluedParts(label.text, isLabel);
      const [first] = glued;
      if (first && (glued.length > 1 || first.value !== "" || !whole)) {
        const values = gluedValues(board, label, glued, words);
        found.push(...values.filter(({ role, value }) => mayHold(role, value.text)));
        return;
      }
      if (!isLabel(label.text)) return;
      const stops = (text: string) =>
        isLabel(text) ||
        isGlued(text, isLabel) ||
        OPEN_LABEL.test(text) ||
        (whole !== null && !mayHold(whole.role, text));
      const space = valueSpace(board, label, right, stops);
      if (space.filled !== null) {
        offsets.set(label.column, space.filled);
        if (whole) found.push({ ...whole, label, value: board.cellAt(row, space.filled) });
      } else if (whole && space.to >= space.from) empty.push({ meaning: whole, label, ...space });
    });
  for (const { meaning, label, from, to } of empty) {
    const usual = offsets.get(label.column) ?? from;
    const column = usual >= from && usual <= to ? usual : from;
    found.push({ ...meaning, label, value: board.cellAt(label.row, column) });
  }
  return found;
}

function gluedValues<Role extends string>(
  board: Board,
  label: Spot,
  parts: readonly { label: string; value: string }[],
  words: WordIndex<Role>,
): Labelled<Role>[] {
  return parts.flatMap((part) => {
    const meaning = words.find(part.label);
    const cell = board.cellAt(label.row, label.column);
    const text = SEAL.test(part.value) ? "" : part.value;
    return meaning ? [{ ...meaning, label, value: { ...cell, text } }] : [];
  });
}

/** Of several labels with one meaning: a filled value before an empty one, then the better rank. */
export function best<Role extends string>(
  labelled: readonly Labelled<Role>[],
  role: Role,
): Labelled<Role> | null {
  const cost = (one: Labelled<Role>) => (labelKey(one.value.text) === "" ? 100 : 0) + one.rank;
  const [first] = labelled
    .filter((one) => one.role === role)
    .sort((one, other) => cost(one) - cost(other));
  return first ?? null;
}
