import { isEmptyGrid, type Grid } from "../../sheet/grid";
import type { Form, NotUnderstood } from "../form";
import { OTHER_DOCUMENTS, VOCABULARIES } from "../vocabularies";
import type { Vocabulary } from "../vocabulary";
import { COMMON } from "../words/common";
import { Board } from "./board";
import { goesOnWith } from "./continued";
import { findHeaders } from "./header/header";
import { joined } from "./joined";
import { lexiconOf, type Lexicon } from "./lexicon";
import { readHeadOf } from "./head/head";
import { lostTitles } from "./lost-titles";
import { projectsOf, withHead } from "./projects";
import { readForm } from "./read-form";
import { recognise, type Evidence } from "./recognise";
import { repeatedForm, underTitleOf, type ReadSite } from "./rows/repeated";
import { restOfForm } from "./rest-of-form";
import { readRows } from "./rows/rows";
import { sitesOf, type Site } from "./sites";
import { withoutTermRows } from "./rows/term-rows";
import { titleAbove } from "./title";

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

/** As they are read: beside one another from the left, else from the top. */
function inReadingOrder({ area: one }: Form, { area: other }: Form): number {
  const beside = one.top <= other.bottom && other.top <= one.bottom;
  return beside ? one.left - other.left : one.top - other.top;
}

/** The form at a site, or the forms of a list of projects. */
function formsAt(board: Board, site: Site, vocabulary: Vocabulary): Form[] {
  return projectsOf(board, site, vocabulary).map((project) => {
    const form = readForm(board, project.site, project.vocabulary);
    return withHead(withoutTermRows(board, project.site, form), project);
  });
}

/** What a site holds, as part of the form right above where that goes on over a page break. */
function partOf(board: Board, own: ReadSite, read: Map<Site, ReadSite>): ReadSite {
  const above = own.site.above && read.get(own.site.above);
  const [form, ...others] = own.forms;
  const [before, ...more] = above?.forms ?? [];
  // of a list, each project has its own name
  if (!own.site.above || !above || !form || !before || others.length + more.length > 0) return own;
  if (!goesOnWith(board, { site: own.site, form }, { site: above.site, form: before })) return own;
  read.delete(own.site.above);
  return { ...above, forms: [joined(before, form)] };
}

/** What is to be said of a site that holds only the rest of a form. */
function restIn(board: Board, { site, forms }: ReadSite): NotUnderstood | null {
  const [form, ...others] = forms;
  return form && others.length === 0 ? restOfForm(board, { site, form }) : null;
}

/**
 * Finds the official forms on a sheet by their content. Never throws; never guesses. Of other
 * vocabularies than the product's own, the first whose title and columns fit is taken too.
 */
export function findForms(grid: Grid, vocabularies: readonly Vocabulary[] = VOCABULARIES): Found {
  if (isEmptyGrid(grid)) return { forms: [], remarks: [] };
  const board = new Board(grid);
  const lexicon = lexiconOf(vocabularies === VOCABULARIES ? ANY : wordsOf(vocabularies));
  const read = new Map<Site, ReadSite>();
  const remarks: NotUnderstood[] = [];
  const refused: number[] = [];
  const refuse = (site: Site, remark: NotUnderstood) => {
    remarks.push(remark);
    refused.push(site.headers[0].top);
  };
  for (const site of sitesOf(board, findHeaders(board, lexicon.columns), lexicon)) {
    const evidence = evidenceAt(board, site, lexicon);
    const above = evidence.title ? null : repeatedForm(site, read);
    const found = above ?? recognise(site.headers[0], evidence, vocabularies, OTHER_DOCUMENTS);
    if (!found.vocabulary) {
      refuse(site, found.remark);
      continue;
    }
    const { vocabulary } = found;
    const forms = formsAt(board, site, vocabulary).map((form) => underTitleOf(form, above));
    const part = partOf(board, { site, forms, vocabulary }, read);
    const rest = restIn(board, part);
    if (rest) refuse(site, rest);
    else read.set(site, part);
  }
  const forms = [...read.values()].flatMap((one) => one.forms).sort(inReadingOrder);
  return { forms, remarks: [...remarks, ...lostTitles(board, forms, refused, lexicon)] };
}
