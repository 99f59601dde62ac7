import type { FieldName, FundRole } from "../form";
import type {
  ColumnRole,
  FundColumnRole,
  FundPlanRole,
  GoalRole,
  ResultRole,
  RowRole,
  Vocabulary,
} from "../vocabulary";
import { bareKey, labelKey } from "./label";
import { WordIndex } from "./word-index";

/** A vocabulary made ready for looking up. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly columns: WordIndex<ColumnRole>;
  readonly fields: WordIndex<FieldName>;
  readonly fundColumns: WordIndex<FundColumnRole>;
  readonly fundRoles: WordIndex<FundRole>;
  readonly fundPairs: WordIndex<FundRole>;
  readonly fundPlan: WordIndex<FundPlanRole>;
  readonly goal: WordIndex<GoalRole>;
  readonly results: WordIndex<ResultRole>;
  readonly rowLabels: WordIndex<RowRole>;
}

const LONGEST_HEADING = 60;

const ready = new WeakMap<Vocabulary, Lexicon>();

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = ready.get(vocabulary);
  if (known) return known;
  const lexicon: Lexicon = {
    vocabulary,
    columns: new WordIndex(vocabulary.columns),
    fields: new WordIndex(vocabulary.fields),
    fundColumns: new WordIndex(vocabulary.fundColumns),
    fundRoles: new WordIndex(vocabulary.fundRoles),
    fundPairs: new WordIndex(vocabulary.fundPairs),
    fundPlan: new WordIndex(vocabulary.fundPlan),
    goal: new WordIndex(vocabulary.goal),
    results: new WordIndex(vocabulary.results),
    rowLabels: new WordIndex(vocabulary.rowLabels),
  };
  ready.set(vocabulary, lexicon);
  return lexicon;
}

/** Whether the text is the label beside the fund block, with or without its money unit. */
export function isFundLabel(text: string, { vocabulary }: Lexicon): boolean {
  const key = bareKey(labelKey(text));
  return vocabulary.fundLabels.some((pattern) => pattern.test(key));
}

/** Whether the text opens the printed rules under a table. */
export function isNoteHeading(text: string, { vocabulary }: Lexicon): boolean {
  const key = labelKey(text.slice(0, 30));
  return vocabulary.noteHeadings.some((pattern) => pattern.test(key));
}

/** Whether the text is the heading of a block of rows. */
export function isBlockHeading(text: string, { vocabulary }: Lexicon): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const key = labelKey(text);
  return vocabulary.blockHeadings.some((pattern) => pattern.test(key));
}

/** 附件1-2, 附表2: the next document begins. */
export function isAttachment(text: string): boolean {
  return (
    text.length < 80 && /^附(件|表|录)[\d一二三四五六七八九十\-:.]*($|\D)/.test(labelKey(text))
  );
}
