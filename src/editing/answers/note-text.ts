/** The two halves of a deviation note as a person writes them. */
export interface NoteHalves {
  readonly reason: string;
  readonly remedy: string;
}

/** What a form, or a person, calls the halves. */
const REASON_HEAD = "(?:(?:目标|指标)?偏[差离]|未完成|未达标|扣分|偏差分析)?(?:的)?原因(?:分析)?";
const REMEDY_HEAD = "(?:拟?采取的?|下一步)?(?:改进|整改|应对|解决)?措施";
const HEADED = new RegExp(
  `^[\\s（(]*(?:[1一①][、.．]?)?${REASON_HEAD}[:：]\\s*(?<reason>[\\s\\S]*?)[\\s；;。，,]*(?:[2二②][、.．]?)?${REMEDY_HEAD}[:：]\\s*(?<remedy>[\\s\\S]*)$`,
  "u",
);
const REASON_ONLY = new RegExp(`^[\\s]*${REASON_HEAD}[:：]\\s*(?<reason>[\\s\\S]*)$`, "u");
const REMEDY_ONLY = new RegExp(`^[\\s]*${REMEDY_HEAD}[:：]\\s*(?<remedy>[\\s\\S]*)$`, "u");

/**
 * The halves of a note that names them (偏离原因：…；改进措施：…), as far as it does; null for a note
 * without such headings, whose words are nobody's to sort.
 */
export function noteHalves(note: string): NoteHalves | null {
  const both = HEADED.exec(note)?.groups;
  if (both) return { reason: trimmed(both["reason"]), remedy: (both["remedy"] ?? "").trim() };
  const remedy = REMEDY_ONLY.exec(note)?.groups?.["remedy"];
  if (remedy !== undefined) return { reason: "", remedy: remedy.trim() };
  const reason = REASON_ONLY.exec(note)?.groups?.["reason"];
  return reason === undefined ? null : { reason: reason.trim(), remedy: "" };
}

/** 偏离原因：…；改进措施：… A half that is empty is left out with its heading. */
export function noteText({ reason, remedy }: NoteHalves): string {
  const after = remedy.trim();
  const before = after === "" ? reason.trim() : trimmed(reason);
  const parts = [
    ...(before === "" ? [] : [`偏离原因：${before}`]),
    ...(after === "" ? [] : [`改进措施：${after}`]),
  ];
  return parts.join("；");
}

/** Without the mark that the joint of both halves takes the place of. */
function trimmed(half = ""): string {
  return half.trim().replace(/[\s；;。，,]+$/u, "");
}
