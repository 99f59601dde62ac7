import { once } from "../../values/once";
import type { Form } from "../form";
import type { Vocabulary } from "../vocabulary";
import type { Board, Spot } from "./board";
import { sameNames } from "./header/columns";
import { readHeadOf } from "./head/head";
import type { Header } from "./header/header-cell";
import { labelKey } from "./label";
import { lexiconOf, type Lexicon } from "./lexicon";
import { kindOfRow } from "./rows/row-kind";
import type { Site } from "./sites";
import { LEVEL_KIND } from "../words/levels";

/** 单位名称、项目名称, 二级项目名称, 项目名称及编码: columns of a list, beside the labels of a head. */
const PROJECT_COLUMN = /项目.{0,6}名称/;
/** 项目单位名称 names who does it. */
const OF_OTHERS = /项目.*(单位|部门|负责人|类别|类型)名称/;
/** In a self-evaluation 项目 heads what is judged (预算执行, 预算管理) as well. */
const IN_TARGETS = /^((一|二|三)级|支出|预算|(部门|单位)(名称)?[、/和及])?项目$/;
const LONGEST = 20;

/** Words, as against the numbers, letters and stars that count columns. */
const WORDS = /[\u3400-\u9fff]{2}/;
/** What such a column of 项目 holds where it names blocks after all, as levels do. */
const BLOCK = /(指标|目标)$/;

/** A project of a list, with the words that read its columns. */
export interface Project {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  /** Whether what stands above the column names is its own, too. */
  readonly isFirst: boolean;
}

function isProjectColumn({ text }: Spot, { fields, vocabulary }: Lexicon): boolean {
  if (fields.find(text)?.role === "projectName") return true;
  const key = labelKey(text);
  if (key.length > LONGEST) return false;
  if (vocabulary.kind === "target-table" && IN_TARGETS.test(key)) return true;
  return PROJECT_COLUMN.test(key) && !OF_OTHERS.test(key);
}

/** The column of the projects' names left of the indicator columns; of several, the one it says plainly. */
function projectColumn(board: Board, site: Site, lexicon: Lexicon): Spot | null {
  const { headers, left } = site;
  const names = board
    .spotsIn(headers[0].top, left, headers[0].left - 1)
    .filter((spot) => isProjectColumn(spot, lexicon));
  const plain = names.find(({ text }) => lexicon.fields.find(text));
  return plain ?? names.at(-1) ?? null;
}

/** Vocabularies that take a column's name for 项目名称, by that name. */
const namedBy = once((vocabulary: Vocabulary) => {
  const known = new Map<string, Vocabulary>();
  return (name: string): Vocabulary => {
    const found = known.get(name) ?? {
      ...vocabulary,
      fields: [{ role: "projectName" as const, names: [name] }, ...vocabulary.fields],
    };
    known.set(name, found);
    return found;
  };
});

/** The rows of a list: where each name begins, and which rows hold an indicator. */
interface ListRows {
  readonly names: readonly { readonly row: number; readonly text: string }[];
  readonly indicators: readonly number[];
}

function rowsOf(board: Board, site: Site, column: number, lexicon: Lexicon): ListRows {
  const names: { row: number; text: string }[] = [];
  const indicators: number[] = [];
  const [{ left }] = site.headers;
  let header: Header = site.headers[0];
  for (let row = site.first; row <= site.bottom; row++) {
    header = site.headers.find(({ top }) => top === row) ?? header;
    if (row >= header.top && row <= header.bottom) continue;
    if (kindOfRow(board, row, site, header, lexicon) !== "indicator") continue;
    const text = board.textAt(row, column);
    const begins = text !== "" && board.areaOf(row, column).top === row && WORDS.test(text);
    if (begins && text !== names.at(-1)?.text) names.push({ row, text });
    const own = board.spotsIn(row, left, header.right);
    if (own.some((spot) => WORDS.test(spot.text) && spot.text !== text)) indicators.push(row);
  }
  return { names, indicators };
}

/** Whether a column of 项目 names projects: none is named above, and what it holds are no blocks. */
function areProjects(board: Board, site: Site, { names }: ListRows, lexicon: Lexicon): boolean {
  const isNamed = Boolean(readHeadOf(board, site, lexicon).fields.projectName?.text);
  const isBlock = (key: string) => BLOCK.test(key) || LEVEL_KIND.test(key);
  return !isNamed && !names.some(({ text }) => isBlock(labelKey(text)));
}

/** First rows of the projects, and the row behind each; a name without indicators is a group's. */
function stretchesOf({ names, indicators }: ListRows, bottom: number) {
  const isWithin = (from: number, to: number) => indicators.some((row) => row >= from && row < to);
  // what stands behind the last indicator is the last project's, as its notes are
  const starts = names.filter(({ row }) => isWithin(row, bottom + 1)).map(({ row }) => row);
  const [first] = starts;
  const nameless = indicators.find((row) => first !== undefined && row < first);
  return [...(nameless === undefined ? [] : [nameless]), ...starts]
    .map((from, at, all) => ({ from, to: all[at + 1] ?? bottom + 1 }))
    .filter(({ from, to }) => isWithin(from, to));
}

/**
 * The site of each project where its name is a column beside the indicators; else the site as it
 * is. A row without any indicator of its own, 某县司法局 or 合计 before the projects, is none.
 */
export function projectsOf(board: Board, site: Site, vocabulary: Vocabulary): readonly Project[] {
  const lexicon = lexiconOf(vocabulary);
  const name = projectColumn(board, site, lexicon);
  const [first, ...others] = site.headers;
  const alone = [{ site, vocabulary, isFirst: true }];
  // a page whose columns are others is not read by those of the first
  const isOne = site.headers.every((one) => one.left === first.left && sameNames(one, first));
  if (!name || !isOne) return alone;
  const rows = rowsOf(board, site, name.column, lexicon);
  if (IN_TARGETS.test(labelKey(name.text)) && !areProjects(board, site, rows, lexicon))
    return alone;
  const stretches = stretchesOf(rows, site.bottom);
  const named = namedBy(vocabulary)(name.text);
  if (stretches.length === 0) return alone;
  return stretches.map(({ from, to }, index) => {
    const inside = others.filter(({ top }) => top >= from && top < to);
    return {
      site: { ...site, headers: [first, ...inside], first: from, bottom: to - 1 },
      vocabulary: named,
      isFirst: index === 0,
    };
  });
}

/** The first project of a list has what stands above it, also where a group's row comes between. */
export function withHead(form: Form, { site, isFirst }: Project): Form {
  const top = Math.min(form.area.top, form.title?.row ?? site.top);
  return isFirst ? { ...form, area: { ...form.area, top } } : form;
}
