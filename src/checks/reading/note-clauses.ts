import {
  CONNECTIVE,
  CONTINUED,
  FAULT_AT_END,
  GOVERNS_FAULT,
  IMPERATIVE,
  ORDER,
  PLAN,
  STEP,
  TIME,
  WHY,
} from "./clause-words";

/** What a clause of a note tells; `maybe` an order at the note's start, `open` neither by its words. */
export type ClauseKind = "reason" | "remedy" | "both" | "maybe" | "continued" | "open";

const LIST_MARK =
  /^(?:[(（]?\d{1,2}[)）.、．]|[一二三四五六七八九十]{1,2}[、.．]|[一二三四五]是|[-—·•*])\s*/u;
const NEXT_IN_LIST = /(?<![\d.])(?=[(（]?\d{1,2}[)）.、．](?!\d))/u;

/** No clause is longer; what is, is some other text, and its beginning tells as much. */
const LONGEST = 200;

/** A label speaks for what follows it, up to the next. */
const LABELS = [
  ["remedy", /^.{0,10}?(?:措施|对策|打算|整改(?:情况|计划|方案))(?:[:：]|[是为])/u],
  ["reason", /^.{0,10}?原因(?:分析)?(?:[:：]|[是为])/u],
] as const;
/** 偏差原因及改进措施：… announces both halves and tells neither. */
const BOTH_LABELS = /^.{0,10}?原因.{0,6}措施[:：]/u;

/** What each clause of a note tells; a date after the form's year is still to come. */
export function clauseKinds(note: string, year: number | null = null): ClauseKind[] {
  let label: "reason" | "remedy" | null = null;
  let opens = true;
  return sentencesOf(note).flatMap((clauses) => {
    let follows = false;
    return clauses.map((labelled) => {
      const clause = labelled.replace(BOTH_LABELS, "");
      const found = LABELS.find(([, words]) => words.test(clause));
      label = found?.[0] ?? label;
      const kind = underLabel(
        label,
        kindOf(found ? clause.replace(found[1], "") : clause, { opens, follows, year }),
      );
      opens = false;
      follows ||= kind === "remedy" || kind === "both" || kind === "maybe";
      return kind;
    });
  });
}

function underLabel(label: "reason" | "remedy" | null, kind: ClauseKind): ClauseKind {
  if (label === null || kind === label || kind === "both") return kind;
  const isPlain = kind === "open" || kind === "maybe" || kind === "continued";
  return isPlain ? label : "both";
}

/** The sentences of a note, each as its clauses, without list marks. */
function sentencesOf(note: string): string[][] {
  return note
    .split(/[。;!?\n]/u)
    .flatMap((sentence) => sentence.split(NEXT_IN_LIST))
    .map((sentence) =>
      sentence
        .split(/[,，]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
        .map((clause) => clause.trim().replace(LIST_MARK, "").replace(/\s/gu, "").slice(0, LONGEST))
        .filter((clause) => /\p{Script=Han}/u.test(clause)),
    );
}

interface Place {
  readonly opens: boolean;
  readonly follows: boolean;
  readonly year: number | null;
}

/** What one clause tells, by where it stands: `opens` the note, or `follows` a remedy in its sentence. */
function kindOf(clause: string, where: Place): ClauseKind {
  const planned = firstAt(clause, PLAN);
  if (planned >= 0) return withReason(clause, planned);
  // 价格提高, 沟通不够 and 因推进缓慢 hold words of a remedy and are none
  if (isFault(clause)) return "reason";
  const timed = where.opens ? firstAt(clause, TIME) : timeOf(clause, where.year);
  const step = firstAt(clause, STEP);
  const at = timed < 0 ? step : timed;
  if (CONNECTIVE.test(at < 0 ? clause : clause.slice(0, at))) return "reason";
  if (at >= 0) return ORDER.test(clause) ? "remedy" : withReason(clause, at);
  if (ORDER.test(clause)) return "remedy";
  if (IMPERATIVE.test(clause)) return where.opens ? "maybe" : "remedy";
  if (where.follows && CONTINUED.test(clause)) return "continued";
  return WHY.test(clause) ? "reason" : "open";
}

/** A remedy, and a reason as well where one stands before it: 人员不足将补充招聘. */
function withReason(clause: string, at: number): ClauseKind {
  return WHY.test(clause.slice(0, at)) || CONNECTIVE.test(clause) ? "both" : "remedy";
}

function isFault(clause: string): boolean {
  return FAULT_AT_END.test(clause) && !GOVERNS_FAULT.test(clause);
}

/** Where a clause speaks of what is to come: 下一步, or a date after the form's year (2024年5月底前建成). */
function timeOf(clause: string, year: number | null): number {
  const at = firstAt(clause, TIME);
  if (at >= 0 || year === null || LATE.test(clause)) return at;
  const later = [...clause.matchAll(/(20\d\d)年/gu)].find(([, text]) => Number(text) > year);
  return later?.index ?? -1;
}

/** 2024年1月才验收: the date says when it came, not when it will. */
const LATE = /才|方[能可]?[完通验]|仍|尚|未|晚于|迟于|推迟|延/u;

function firstAt(clause: string, words: RegExp): number {
  return words.exec(clause)?.index ?? -1;
}
