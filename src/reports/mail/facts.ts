import type { Verdict } from "../../checks";
import type { Locale } from "../../language/said";
import type { Grade } from "../../rulebooks/rulebook";

/** One form of the workbook as a mail names it. */
export interface MailForm {
  /** The project's or department's name; empty where the form says none. */
  readonly name: string;
  /** Exact decimal; null where no total stands. */
  readonly total: string | null;
  readonly grade: Grade | null;
}

/** What a mail draft is made from. */
export interface MailFacts {
  /** Without its folder; null where the host cannot tell. */
  readonly fileName: string | null;
  readonly forms: readonly MailForm[];
  /** The answer of the 发送前检查 and when it was given, in local time; null where none was made. */
  readonly check: {
    readonly verdict: Pick<Verdict, "canSend" | "counts" | "waived">;
    readonly at: Date;
  } | null;
  /** Whether the person wants to write though matters are open; the body then says that they are. */
  readonly consent: boolean;
  readonly locale: Locale;
}
