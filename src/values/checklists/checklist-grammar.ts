import { checklistWords, type Token } from "./checklist-words";

/** What an answer says, before it is held against the list. */
export interface Verdicts {
  readonly passed: readonly number[];
  readonly failed: readonly number[];
  /** How many failed, where the answer gives a number only; 0 for 无不合格项. */
  readonly count: number | null;
  /** Of how many items all is said (4项全部符合); null where no number is given. */
  readonly of: number | null;
  /** What is said of every item that is not named; null where nothing is. */
  readonly rest: "pass" | "fail" | null;
}

/** ③、⑤项, 第3和第5项, (1)-(3): a bare number needs a separator, a sign does not. */
const ENTRY = "(?:O?M(?:I?O?M)*I?|O?NI?)";
const LIST = `${ENTRY}(?:[ST]+${ENTRY})*`;
/** ③⑤两项不合格: how many have just been named. */
const ECHO = "(?:NI)?";
const ALL = "A[AI]*";

interface Clause {
  readonly pattern: RegExp;
  readonly take: (draft: Draft, tokens: readonly Token[], code: string) => boolean;
}

interface Draft {
  readonly passed: number[];
  readonly failed: number[];
  count: number | null;
  of: number | null;
  rest: "pass" | "fail" | null;
}

const clause = (pattern: string, take: Clause["take"]): Clause => ({
  pattern: new RegExp(pattern, "uy"),
  take,
});

/** 全部合格; 其余合格; 无不合格项. */
const rest = (pattern: string, verdict: "pass" | "fail"): Clause =>
  clause(pattern, (draft) => {
    if (draft.rest !== null) return false;
    draft.rest = verdict;
    return true;
  });

const count = (pattern: string): Clause =>
  clause(pattern, (draft, tokens) => {
    const number = tokens.find((token) => token.code === "N")?.number;
    if (draft.count !== null || number === undefined || number === null) return false;
    draft.count = number;
    return true;
  });

/** 4项全部符合: all of them, and the list must have as many. */
const allPass = (pattern: string): Clause =>
  clause(pattern, (draft, tokens) => {
    const number = tokens.find((token) => token.code === "N")?.number ?? null;
    if (draft.rest !== null || draft.of !== null || number === null) return false;
    draft.of = number;
    draft.rest = "pass";
    return true;
  });

const list = (pattern: string, names: "passed" | "failed" | "all-but"): Clause =>
  clause(pattern, (draft, tokens, code) => {
    const numbers = named(tokens, code);
    const failsRest = names === "all-but" && code.includes("F");
    if (numbers === null || (names === "all-but" && draft.rest !== null)) return false;
    if (names === "all-but") draft.rest = failsRest ? "fail" : "pass";
    draft[names === "passed" || failsRest ? "passed" : "failed"].push(...numbers);
    return true;
  });

/** Verdicts that follow what they judge: ①②合格③不合格. */
const AFTER: readonly Clause[] = [
  list(`${ALL}P[S]*E?${LIST}E?X`, "all-but"),
  list(`E${LIST}S*E?X?S*R?[AI]*(?:P|F)`, "all-but"),
  rest(`R?${ALL}P|R[AI]*P`, "pass"),
  rest(`R?${ALL}F|R[AI]*F`, "fail"),
  rest("A*I?ZFI*", "pass"),
  allPass(`NI${ALL}P`),
  count("NIA*F"),
  list(`${LIST}${ECHO}S?A*P`, "passed"),
  list(`${LIST}${ECHO}S?A*F`, "failed"),
];

/** Verdicts that stand before what they judge: 不合格：③⑤; 缺2项. */
const BEFORE: readonly Clause[] = [
  count("FI?NI(?![ST]*[MNO])"),
  list(`FI?S?${LIST}(?![PF])`, "failed"),
  list(`PI?S?${LIST}(?![PF])`, "passed"),
  rest(`R${ALL}P|R[AI]*P`, "pass"),
];

const NOTHING: Verdicts = { passed: [], failed: [], count: null, of: null, rest: null };

/** The grammar of answers to a checklist; null for anything that is not wholly one. */
export function parseAnswer(text: string): Verdicts | null {
  const tokens = checklistWords(text);
  if (!tokens) return null;
  const code = tokens.map((token) => token.code).join("");
  // 合格 by itself speaks of the whole row; 不合格 by itself does not say how much of it
  if (code === "P") return { ...NOTHING, rest: "pass" };
  const draft: Draft = { ...NOTHING, passed: [], failed: [] };
  const clauses = /^[PF]/u.test(code) ? BEFORE : AFTER;
  let at = 0;
  while (at < code.length) {
    const next = takeOne(clauses, draft, tokens, code, at);
    if (next === null) return null;
    at = next;
  }
  return code === "" ? null : { ...draft, failed: once(draft.failed) };
}

/** ③不合格，⑤不合格，③不合格: an item fails once, however often it is named. */
function once(items: readonly number[]): readonly number[] {
  return [...new Set(items)];
}

/** Takes the clause at a place, and gives the place behind it and its separators. */
function takeOne(
  clauses: readonly Clause[],
  draft: Draft,
  tokens: readonly Token[],
  code: string,
  at: number,
): number | null {
  for (const { pattern, take } of clauses) {
    pattern.lastIndex = at;
    const found = pattern.exec(code)?.[0];
    if (found === undefined) continue;
    if (!take(draft, tokens.slice(at, at + found.length), found)) return null;
    const gap = /^S*/u.exec(code.slice(at + found.length))?.[0].length ?? 0;
    return at + found.length + gap;
  }
  return null;
}

/** The numbers of the items that a clause names; null where it cannot be told which they are. */
function named(tokens: readonly Token[], code: string): readonly number[] | null {
  // 3不合格: item 3, or three of them
  if (/^N[A]*[PF]$|^[PF]N$/u.test(code)) return null;
  const echo = /[MNI]NI[SA]*[PF]$/u.exec(code);
  const end = echo ? echo.index + 1 : tokens.length;
  const numbers: number[] = [];
  let from: number | null = null;
  for (const [index, { code: word, number }] of tokens.slice(0, end).entries()) {
    if (word === "T") from = numbers.at(-1) ?? null;
    if (number === null) continue;
    if (from !== null) {
      if (number <= from || code[index - 1] !== "T") return null;
      for (let item = from + 1; item < number; item += 1) numbers.push(item);
      from = null;
    }
    numbers.push(number);
  }
  const distinct = [...new Set(numbers)];
  return echo && tokens[end]?.number !== distinct.length ? null : distinct;
}
