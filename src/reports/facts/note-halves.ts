import { clauseKinds } from "../../checks/reading/note-clauses";
import { halvesOf } from "../../checks/reading/note-words";
import { linesOf } from "./prose";

/** A deviation note in its two halves; null for a half that it lacks. */
export interface NoteHalves {
  readonly reason: string | null;
  readonly remedy: string | null;
  /** Both halves are there, in one sentence that could not be parted: it stands in `reason`. */
  readonly undivided: boolean;
}

const LABEL =
  /(?<reason>(?:偏[差离](?:目标)?(?:的)?|未完成(?:目标)?(?:的)?)?原因(?:分析)?)\s*[:：]|(?<remedy>(?:下一?步)?(?:拟采?取?的?)?(?:改进|整改)?(?:的)?(?:措施|打算)(?:及建议)?)\s*[:：]/gu;

/** How a sentence goes over from why to what will be done. */
const TURN =
  /^(?:并)?(?:我[单位局院校]{0,3})?(?:下一?步|下一?年度?|次年|明年|今后|以后|后续|接下来|将|拟|计划|现已|已督促)/u;

const NOTHING = /^(?:暂?无|没有|不涉及|[/\\0—–-]+)?[。.；;，,\s]*$/u;

/** Parts a note into 偏离原因 and 改进措施, by its own labels or by what its sentences say; no word is lost. */
export function noteHalves(note: string): NoteHalves {
  const labelled = byLabels(note);
  return labelled ?? bySentences(linesOf(note).join("\n"));
}

function byLabels(note: string): NoteHalves | null {
  const labels = [...note.matchAll(LABEL)];
  if (!labels.some(({ groups }) => groups?.["remedy"])) {
    const [only, ...others] = labels;
    // 原因：… alone: what follows may still go over to a remedy
    if (!only || others.length > 0 || only.index > 0) return null;
    return bySentences(note.slice(only[0].length));
  }
  const before = note.slice(0, labels[0]?.index ?? 0);
  const parts = { reason: [before], remedy: [] as string[] };
  labels.forEach((label, at) => {
    const part = note.slice(label.index + label[0].length, labels[at + 1]?.index);
    parts[label.groups?.["remedy"] ? "remedy" : "reason"].push(part);
  });
  return { reason: joined(parts.reason), remedy: joined(parts.remedy), undivided: false };
}

function joined(parts: readonly string[]): string | null {
  const text = parts
    .map((part) => linesOf(part).join(""))
    // the number of a list whose label was taken off: 2.改进措施：
    .map((part) =>
      part.replace(/(?:^|(?<=[。；;]))\s*(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)])\s*$/u, ""),
    )
    .filter((part) => !NOTHING.test(part))
    .join("");
  return text === "" ? null : text;
}

function bySentences(note: string): NoteHalves {
  const sentences = note.match(/[^。；;！!\n]+[。；;！!\n]*/gu) ?? [];
  const reason: string[] = [];
  const remedy: string[] = [];
  let undivided = false;
  for (const sentence of sentences) {
    const halves = halvesOf(sentence);
    const turn = turnIn(sentence);
    const isRemedy =
      (halves.remedy && !halves.reason) || (reason.length > 0 && isAllRemedy(sentence));
    if (remedy.length > 0 || isRemedy || turn === 0) remedy.push(sentence);
    else if (halves.remedy && turn !== null) {
      reason.push(sentence.slice(0, turn));
      remedy.push(sentence.slice(turn));
    } else {
      reason.push(sentence);
      undivided ||= halves.remedy;
    }
  }
  const [why, what] = [joined(reason), joined(remedy)];
  return { reason: why, remedy: what, undivided: undivided && what === null };
}

/** Whether a sentence behind a reason tells nothing but what was, or will be, done about it. */
function isAllRemedy(sentence: string): boolean {
  const kinds = clauseKinds(`${BEFORE}${sentence}`).slice(1);
  return kinds.length > 0 && kinds.every((kind) => kind === "remedy" || kind === "continued");
}

/** A reason for the sentence to follow: what opens a note may as well be one (已建立台账). */
const BEFORE = "人手不足。";

/** Where the clause begins that goes over to the remedy: 0 at the very start, null nowhere. */
function turnIn(sentence: string): number | null {
  let start = 0;
  for (const clause of sentence.match(/[^，,]+[，,]?/gu) ?? []) {
    if (TURN.test(clause.trim()) && halvesOf(clause).remedy) return start;
    start += clause.length;
  }
  return null;
}
