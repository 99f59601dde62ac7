import type { Finding, Inspection, Outcome } from "../../checks";
import { OUTCOME_WORDS } from "../../checks/outcome-words";
import { oneLine } from "./form-text";

const ORDER: readonly Outcome[] = ["error", "warning", "question"];

/** The verdict and the findings, for a person at a terminal. */
export function checkText(file: string, { verdict, open, waived }: Inspection): string {
  return [
    file,
    `  ${verdict.sentence.zh}`,
    ...ORDER.flatMap((outcome) =>
      group(
        OUTCOME_WORDS[outcome],
        open.filter((one) => one.outcome === outcome),
      ),
    ),
    ...waived.map(
      ({ finding, waiver }) =>
        `  已说明  ${place(finding)}  ${finding.title.zh}：${oneLine(waiver.reason)}`,
    ),
  ].join("\n");
}

function group(word: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [
    `  ${word} ${String(findings.length)} 处`,
    ...findings.flatMap((finding) => [
      `    ${place(finding)}  ${finding.title.zh}`,
      `      ${oneLine(finding.message.zh)}`,
      `      依据：《${finding.citation.title}》${finding.citation.clause}`,
    ]),
  ];
}

function place({ sheet, cell }: Finding): string {
  return `${sheet}!${cell}`;
}
