import type { Finding, Inspection, Outcome } from "../../checks";
import { oneLine } from "./form-text";

const GROUPS: readonly (readonly [Outcome, string])[] = [
  ["error", "错误"],
  ["warning", "提醒"],
  ["question", "待确认"],
];

/** The verdict and the findings, for a person at a terminal. */
export function checkText(file: string, { verdict, open, waived }: Inspection): string {
  return [
    file,
    `  ${verdict.sentence.zh}`,
    ...GROUPS.flatMap(([outcome, word]) =>
      group(
        word,
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
