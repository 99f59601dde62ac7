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

function sentenceOf(counts: Verdict["counts"], waived: number): Said {
  const values = { ...counts, waived };
  if (counts.error > 0) {
    return said(
      "暂不能发送：有 {error} 处错误要先改正，另有 {warning} 处提醒、{question} 处待确认。",
      "Not ready to send: {error} errors to correct first, {warning} warnings and {question} questions.",
      values,
    );
  }
  if (counts.warning + counts.question > 0) {
    return said(
      "没有错误，还有 {warning} 处提醒、{question} 处待确认；改正或写明理由后即可发送。",
      "No errors; {warning} warnings and {question} questions to correct or explain before sending.",
      values,
    );
  }
  return waived > 0
    ? said(
        "可以发送：没有未处理的问题，{waived} 处已写明理由。",
        "Ready to send: nothing is open, {waived} findings were explained.",
        values,
      )
    : said("可以发送：没有发现问题。", "Ready to send: nothing was found.");
}
