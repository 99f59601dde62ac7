import type { RowRule } from "../row-rule";

/** The reader of one kind of row rule. */
export interface RowRuleKind<Kind extends RowRule = RowRule> {
  readonly name: Kind["kind"];
  /** The rule, or null where the text is not wholly one of this kind. */
  readonly read: (original: string) => Kind | null;
}
