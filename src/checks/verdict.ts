import { filledWith, listed } from "../language/put-together";
import { said, type Said } from "../language/said";
import type { Finding, Outcome } from "./finding";

/** The one answer of a 发送前检查. */
export interface Verdict {
  /** Nothing is open: no error, and every warning and question was settled or explained. */
  readonly canSend: boolean;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Findings that a person waved through with a reason. */
  readonly waived: number;
  readonly sentence: Said;
}

/** Weighs what is still open. */
export function verdictOf(open: readonly Finding[], waived: number): Verdict {
  const count = (outcome: Outcome) => open.filter((one) => one.outcome === outcome).length;
  const counts = { error: count("error"), warning: count("warning"), question: count("question") };
  return { canSend: open.length === 0, counts, waived, sentence: sentenceOf(counts, waived) };
}

function sentenceOf({ error, warning, question }: Verdict["counts"], waived: number): Said {
  const asked = listed([...some(warning, WARNINGS), ...some(question, QUESTIONS)], " and ");
  if (error > 0) {
    return filledWith(
      asked.zh === ""
        ? said("暂不能发送：有 {errors}要先改正。", "Not ready to send: {errors} to correct first.")
        : said(
            "暂不能发送：有 {errors}要先改正，另有 {asked}。",
            "Not ready to send: {errors} to correct first, then {asked}.",
          ),
      { errors: listed(some(error, ERRORS)), asked },
    );
  }
  if (asked.zh !== "") {
    return filledWith(
      said(
        "没有错误，还有 {asked}；改正或写明理由后即可发送。",
        "No errors; {asked} to correct or explain before sending.",
      ),
      { asked },
    );
  }
  return waived > 0
    ? said(
        "可以发送：没有未处理的问题，{waived} 处已写明理由。",
        "Ready to send: nothing is open, {waived} findings were explained.",
        { waived },
      )
    : said("可以发送：没有发现问题。", "Ready to send: nothing was found.");
}

/** One and several of each kind. */
const ERRORS = [said("1 处错误", "1 error"), said("{count} 处错误", "{count} errors")] as const;
const WARNINGS = [
  said("1 处提醒", "1 warning"),
  said("{count} 处提醒", "{count} warnings"),
] as const;
const QUESTIONS = [
  said("1 处待确认", "1 question"),
  said("{count} 处待确认", "{count} questions"),
] as const;

/** How many there are of a kind; no word where there is none. */
function some(count: number, [one, several]: readonly [Said, Said]): Said[] {
  return count === 0 ? [] : [count === 1 ? one : filledWith(several, { count })];
}
