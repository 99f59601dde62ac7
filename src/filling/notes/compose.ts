import { isUnfilledNote } from "../../scoring";

export { isUnfilledNote };

/** What a begun note leaves to the person: a reason is never made up. */
export const REASON_GAP = "【请填写原因】";
export const REMEDY_GAP = "【请填写改进措施】";

/** The two halves of a deviation note. An empty half becomes a gap. */
export interface NoteHalves {
  readonly reason: string;
  readonly remedy: string;
}

/** 偏离原因：…；改进措施：…: one text for the note cell. Headings and end marks typed along are not doubled. */
export function composeNote({ reason, remedy }: NoteHalves): string {
  const why = half(reason, REASON_HEADING) || REASON_GAP;
  const what = half(remedy, REMEDY_HEADING) || REMEDY_GAP;
  return `偏离原因：${why}；改进措施：${what}${isUnfilledNote(what) ? "" : "。"}`;
}

const REASON_HEADING = /^(?:偏[差离]|未完成)?(?:的)?原因(?:分析)?\s*[:：]\s*/u;
const REMEDY_HEADING = /^(?:拟采取的)?(?:改进|整改)?措施\s*[:：]\s*/u;

function half(text: string, heading: RegExp): string {
  return text
    .trim()
    .replace(heading, "")
    .replace(/[\s。；;，,、.]+$/u, "");
}
