import type { Finding } from "../../checks";
import type { News, SessionState } from "../session-state";
import type { Words } from "../words";

/** What the last step of a check came to, for the ear; empty where the news is about the sheet. */
export function findingsNews({ checked, news }: SessionState, words: Words): string {
  if (checked === null || !isOfFindings(news)) return "";
  const { inspection, at } = checked;
  const finding = at === null ? undefined : inspection.open[at];
  if (news === "finding") return finding ? findingSentence(finding, inspection.open, words) : "";
  const verdict =
    inspection.view.forms.length === 0
      ? words.t("findings.noForms") + words.t("outcome.stop") + words.t("findings.noFormsWhy")
      : words.say(inspection.verdict.sentence);
  return news === "verdict" ? verdict : words.t(`live.${news}`, { verdict });
}

type OfOthers = "sheet" | "read" | "filled" | "gathered";

function isOfFindings(news: News): news is Exclude<News, OfOthers> {
  return !/^(sheet|read|filled|gathered)$/.test(news);
}

/**
 * One finding in one sentence, with its place among those of its kind: the pane walks them by kind, the
 * ribbon down the sheet, and both count alike so. Shared by pane and ribbon.
 */
function findingSentence(finding: Finding, open: readonly Finding[], { t, say }: Words): string {
  const { outcome, sheet, cell, message } = finding;
  const alike = open.filter((one) => one.outcome === outcome);
  return t("live.finding", {
    index: alike.indexOf(finding) + 1,
    count: alike.length,
    outcome: t(`finding.${outcome}`),
    cell: t("finding.place", { sheet, cell }),
    message: say(message),
  });
}
