import type { Finding } from "../../checks";
import type { News, SessionState } from "../session-state";
import type { Words } from "../words";

/** What the last step of a check came to, for the ear; empty where the news is about the sheet. */
export function findingsNews({ checked, news }: SessionState, words: Words): string {
  if (checked === null || !isOfFindings(news)) return "";
  const { inspection, at } = checked;
  const finding = at === null ? undefined : inspection.open[at];
  if (news === "finding") return finding ? findingSentence(finding, at ?? 0, checked, words) : "";
  const verdict =
    inspection.view.forms.length === 0
      ? words.t("findings.noForms") + words.t("outcome.stop") + words.t("findings.noFormsWhy")
      : words.say(inspection.verdict.sentence);
  return news === "verdict" ? verdict : words.t(`live.${news}`, { verdict });
}

function isOfFindings(news: News): news is Exclude<News, "sheet" | "filled" | "gathered"> {
  return news !== "sheet" && news !== "filled" && news !== "gathered";
}

/** One finding in one sentence, with its place in the whole. Shared by pane and ribbon. */
function findingSentence(
  { outcome, sheet, cell, message }: Finding,
  index: number,
  { inspection }: NonNullable<SessionState["checked"]>,
  { t, say }: Words,
): string {
  return t("live.finding", {
    index: index + 1,
    count: inspection.open.length,
    outcome: t(`finding.${outcome}`),
    cell: t("finding.place", { sheet, cell }),
    message: say(message),
  });
}
