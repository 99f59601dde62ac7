import { isEmptyGrid, type Grid } from "../../sheet/grid";
import { said } from "../../language/said";
import { toA1 } from "../../sheet/address";
import type { Form, NotUnderstood } from "../form";
import { OTHER_DOCUMENTS, VOCABULARIES } from "../vocabularies";
import type { Vocabulary } from "../vocabulary";
import { COMMON } from "../words/common";
import { Board } from "./board";
import { fundHeaderIn } from "./fund-header";
import { findHeaders } from "./header";
import { labelKey } from "./label";
import { lexiconOf, type Lexicon } from "./lexicon";
import { readHeadOf } from "./head";
import { projectsOf } from "./head-columns";
import { readForm } from "./read-form";
import { recognise, type Evidence } from "./recognise";
import { repeatedForm, underTitleOf, type ReadForm } from "./repeated";
import { readRows } from "./rows";
import { sitesOf, type Site } from "./sites";
import { titleAbove, titleIn } from "./title";

export interface Found {
  readonly forms: Form[];
  /** What looked like a form and was not read, and why. */
  readonly remarks: NotUnderstood[];
}

/** The words of all forms, to see where a form stands before it is known which. */
function wordsOf(vocabularies: readonly Vocabulary[]): Vocabulary {
  return {
    ...COMMON,
    id: "any",
    kind: "project-self-evaluation",
    titles: vocabularies.flatMap(({ titles }) => titles),
    requires: [],
    refuses: [],
    untitled: false,
    columns: [...new Set([COMMON, ...vocabularies].flatMap(({ columns }) => columns))],
  };
}

const ANY = wordsOf(VOCABULARIES);

function evidenceAt(board: Board, site: Site, lexicon: Lexicon): Evidence {
  const [header] = site.headers;
  const surroundings = () => {
    const { fund, goal, fields } = readHeadOf(board, site, lexicon);
    const { projectName, department, unit } = fields;
    const { totalRow } = readRows(board, site, lexicon);
    const signs = [fund, projectName ?? department ?? unit, totalRow, goal.expected];
    return signs.filter((sign) => sign !== null && sign !== undefined).length;
  };
  const title = titleAbove(board, header.top, site.top, [site.left, site.right], lexicon);
  return { title, surroundings };
}

/** Titles of forms that no table follows, where more than a title speaks for a form. */
function lostTitles(
  board: Board,
  forms: readonly Form[],
  refused: readonly number[],
  lexicon: Lexicon,
): NotUnderstood[] {
  const remarks: NotUnderstood[] = [];
  for (let row = board.top; row <= board.bottom; row++) {
    const title = titleIn(board, row, board.left, board.right, lexicon);
    if (!title || !lexicon.vocabulary.titles.some((pattern) => pattern.test(labelKey(title.text))))
      continue;
    const inForm = forms.some(({ area }) => area.top <= row && row <= area.bottom);
    // of a table that was refused it has been said why, and it has column names
    const isRefused = refused.some((header) => row < header && header <= row + PARTS_BELOW);
    if (inForm || isRefused || !hasFormParts(board, row, lexicon)) continue;
    remarks.push({
      cell: toA1(title),
      text: title.text,
      why: said(
        "这里有自评表的标题，但下面没有找到指标表的表头（一级指标、三级指标、年度指标值、得分等），没有读取。",
        "There is the title of a form, but no indicator table with the usual column names below it, so it was not read.",
      ),
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

/** As they are read: beside one another from the left, else from the top. */
function inReadingOrder({ area: one }: Form, { area: other }: Form): number {
  const beside = one.top <= other.bottom && other.top <= one.bottom;
  return beside ? one.left - other.left : one.top - other.top;
}

/**
 * Finds the official forms on a sheet by their content. Never throws; never guesses. Of other
 * vocabularies than the product's own, the first whose title and columns fit is taken too.
 */
export function findForms(grid: Grid, vocabularies: readonly Vocabulary[] = VOCABULARIES): Found {
  if (isEmptyGrid(grid)) return { forms: [], remarks: [] };
  const board = new Board(grid);
  const lexicon = lexiconOf(vocabularies === VOCABULARIES ? ANY : wordsOf(vocabularies));
  const read = new Map<Site, ReadForm>();
  const remarks: NotUnderstood[] = [];
  const refused: number[] = [];
  const sites = sitesOf(board, findHeaders(board, lexicon.columns), lexicon);
  for (const site of sites.flatMap((one) => projectsOf(board, one, lexicon))) {
    const evidence = evidenceAt(board, site, lexicon);
    const above = evidence.title ? null : repeatedForm(site, read);
    const found = above ?? recognise(site.headers[0], evidence, vocabularies, OTHER_DOCUMENTS);
    if (found.vocabulary) {
      const form = readForm(board, site, found.vocabulary);
      const titled = above ? underTitleOf(form, above.form) : form;
      read.set(site, { form: titled, vocabulary: found.vocabulary });
    } else {
      remarks.push(found.remark);
      refused.push(site.headers[0].top);
    }
  }
  const forms = [...read.values()].map(({ form }) => form).sort(inReadingOrder);
  return { forms, remarks: [...remarks, ...lostTitles(board, forms, refused, lexicon)] };
}
