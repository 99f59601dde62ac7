export type { MailFacts, MailForm } from "./facts";
export { mailDraft, type MailDraft } from "./mail-draft";
