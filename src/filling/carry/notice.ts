/** Something a person should know about one cell that was carried. */
export interface Notice {
  readonly kind: NoticeKind;
  /** The cell of the target table. */
  readonly cell: string;
  /** What the cell shows. */
  readonly before: string;
  /** What was written for it. */
  readonly after: string;
  /** What the sentence needs besides: the words left out, or why. Chinese and English. */
  readonly detail: { readonly zh: string; readonly en: string };
}

/**
 * percent — no unit printed, taken for a percentage; formUnit — the unit of the form's amounts taken; assumed — what the reader of values assumed;
 * words — words glued to the number that were not written; condition — words kept because they
 * limit the promise; unit — a number without any unit; notApplicable — 不涉及; missing — no target;
 * unreadable — carried word for word, not understood.
 */
export type NoticeKind =
  | "percent"
  | "formUnit"
  | "assumed"
  | "words"
  | "condition"
  | "unit"
  | "notApplicable"
  | "missing"
  | "unreadable";

export const NO_DETAIL = { zh: "", en: "" };
