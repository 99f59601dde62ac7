import { said, say, type Said } from "../../language/said";
import { bodyOf, subjectOf } from "./body";
import type { MailFacts, MailForm } from "./facts";
import { LONGEST_ADDRESS, mailtoAddress } from "./mailto";

/**
 * A mail for the person's own mail program: no recipient, nothing attached (a web address cannot
 * carry a file, and the body says so), nothing sent.
 */
export type MailDraft =
  | {
      readonly kind: "draft";
      /** The whole mailto: address. */
      readonly address: string;
      readonly subject: string;
      readonly body: string;
    }
  | { readonly kind: "refused"; readonly why: Said };

/** Characters of a name that are kept where the address would grow too long. */
const SHORT_NAME = 24;

/** A draft after a clean check, or with the person's consent; else why there is none. */
export function mailDraft(facts: MailFacts): MailDraft {
  const { check, consent } = facts;
  if (!check) return { kind: "refused", why: NOT_CHECKED };
  const { canSend, counts } = check.verdict;
  if (!canSend && !consent) {
    const open = counts.error + counts.warning + counts.question;
    return { kind: "refused", why: said(OPEN.zh, OPEN.en, { open }) };
  }
  return { kind: "draft", ...fitting({ ...facts, check }) };
}

type Checked = MailFacts & { readonly check: NonNullable<MailFacts["check"]> };
type Draft = Omit<Extract<MailDraft, { kind: "draft" }>, "kind">;

/** The longest draft that a mail program takes: all forms, else the first few, else with names cut short. */
function fitting(facts: Checked): Draft {
  const named = facts.fileName === null ? say(THIS_FILE, facts.locale) : oneLine(facts.fileName);
  const whole = { ...facts, forms: facts.forms.map(onOneLine) };
  const short = { ...whole, forms: whole.forms.map((form) => ({ ...form, name: cut(form.name) })) };
  const tries = [
    ...counts(whole.forms, 1).map((shown) => draft(whole, named, shown)),
    ...counts(short.forms, 0).map((shown) => draft(short, cutFile(named), shown)),
  ];
  const fits = tries.find(({ address }) => address.length <= LONGEST_ADDRESS);
  return fits ?? draft(short, say(THIS_FILE, facts.locale), 0);
}

/** All of them, then fewer down to `least`. */
function counts(forms: readonly MailForm[], least: number): number[] {
  return forms
    .map((_, index) => forms.length - index)
    .concat(0)
    .filter((count) => count >= least);
}

function draft(facts: Checked, fileName: string, shown: number): Draft {
  const subject = say(subjectOf(fileName), facts.locale);
  const body = bodyOf(facts, fileName, shown);
  return { address: mailtoAddress(subject, body), subject, body };
}

function onOneLine(form: MailForm): MailForm {
  return { ...form, name: oneLine(form.name) };
}

/** A line break or another control character in a name would end the line, or the header, early. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > SHORT_NAME ? `${letters.slice(0, SHORT_NAME).join("")}…` : text;
}

/** Keeps the extension, which tells what the file is. */
function cutFile(name: string): string {
  const extension = /\.xls[xm]$/iu.exec(name)?.[0] ?? "";
  return cut(name.slice(0, name.length - extension.length)) + extension;
}

const THIS_FILE = said("自评表工作簿", "the workbook");
const NOT_CHECKED = said(
  "还没有做发送前检查。请先检查，没有问题后再写邮件。",
  "The workbook has not been checked yet. Run the check before sending, then write the mail.",
);
const OPEN = said(
  "发送前检查还有 {open} 处没有处理，没有起草邮件。请先改正或写明理由；一定要现在写，请确认后再试，邮件里会说明还有 {open} 处未处理。",
  "{open} matters are still open, so no mail was drafted. Correct or explain them first; to write all the same, confirm it, and the mail will say that {open} are open.",
);
