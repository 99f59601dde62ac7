import { gapsOf, type ReportDocument, type ReportForm, type ReportKind } from "../../reports";
import { formHeading } from "./form-text";

/** What a report was made from and what is left to write, for a person at a terminal. */
export function reportText(
  kind: ReportKind,
  forms: readonly ReportForm[],
  report: ReportDocument,
  out: string,
): string {
  const used = forms.filter(({ form }) => kind.uses.includes(form.kind));
  const unused = forms.filter(({ form }) => !kind.uses.includes(form.kind));
  return [
    `${kind.name.zh} → ${out}`,
    `  写入 ${String(used.length)} 张表`,
    ...used.map(line),
    ...(unused.length > 0 ? [`  没有用到 ${String(unused.length)} 张表`, ...unused.map(line)] : []),
    ...gapLines(report),
    "",
  ].join("\n");
}

function line({ form, file }: ReportForm): string {
  return `  ${formHeading(form)}${file === null ? "" : ` · ${file}`}`;
}

function gapLines(report: ReportDocument): string[] {
  const gaps = gapsOf(report);
  if (gaps.length === 0) return ["  没有待补充的地方"];
  return [
    `  待补充 ${String(gaps.length)} 处，文中用【待补充：…】标出`,
    ...gaps.map(
      ({ under, text }, at) => `    ${String(at + 1)}. ${under === "" ? "" : `${under}：`}${text}`,
    ),
  ];
}
