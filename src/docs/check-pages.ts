import type { Check } from "../checks";
import { OUTCOME_WORDS } from "../checks/outcome-words";
import { FORM_NAMES } from "../forms/form-names";
import type { Example, ExampleSheet } from "../checks/examples/example";
import { BASES } from "../checks/examples/bases";
import { escaped, heading, page, table } from "./markdown";
import type { Page } from "./page";
import { sources } from "./sources";

const FOLDER = "docs/checks";

/** A page for every check, and the page that lists them. */
export function checkPages(checks: readonly Check[]): readonly Page[] {
  return [
    { path: `${FOLDER}/README.md`, text: indexPage(checks) },
    ...checks.map((check) => ({ path: `${FOLDER}/${check.id}.md`, text: checkPage(check) })),
  ];
}

function indexPage(checks: readonly Check[]): string {
  return page([
    heading(1, "检查项"),
    `发送前检查共 ${String(checks.length)} 项。“错误”是确定的，要先改正；“提醒”改正或写明理由即可；` +
      "“待确认”是工具看不准的，列出看到的内容请人核对。",
    "本目录由检查项自己的说明和例子生成，请不要直接修改：改 `src/checks` 中的检查，再运行 `npm run docs`。" +
      "例子都作为测试运行。",
    table(
      ["检查项", "编号", "结果", "范围"],
      checks.map((check) => [
        `[${escaped(check.title.zh)}](${check.id}.md)`,
        `\`${check.id}\``,
        outcomesOf(check),
        check.on === "workbook" ? "整个工作簿" : "一张表",
      ]),
    ),
  ]);
}

function checkPage(check: Check): string {
  const cited = sources();
  const source = cited.mark(check.citation);
  return page([
    heading(1, check.title.zh),
    `编号 \`${check.id}\`。结果：${outcomesOf(check)}。用于：${scopeOf(check)}。依据 ${source}。`,
    escaped(check.why.zh),
    heading(2, "提示怎么写"),
    `> ${escaped(check.message.zh)}`,
    heading(2, "会提示的例子"),
    examplesTable(check.examples.bad, check),
    heading(2, "不提示的例子"),
    examplesTable(check.examples.good, check),
    ...(check.falseAlarms.length > 0
      ? [
          heading(2, "可能误报的情形"),
          check.falseAlarms.map(({ zh }) => `- ${escaped(zh)}`).join("\n"),
        ]
      : []),
    heading(2, "出处"),
    cited
      .list()
      .map((line, index) => `${String(index + 1)}. ${line}`)
      .join("\n"),
  ]);
}

function outcomesOf({ outcomes }: Check): string {
  return outcomes.map((outcome) => OUTCOME_WORDS[outcome]).join("、");
}

function scopeOf(check: Check): string {
  if (check.on === "workbook") return "整个工作簿";
  return check.kinds.map((kind) => FORM_NAMES[kind]).join("、");
}

function examplesTable(examples: readonly Example[], check: Check): string {
  return table(
    ["情形", "改动的单元格", "提示在"],
    examples.map((example) => [
      escaped(example.about),
      example.sheets.map(changesOf).filter(Boolean).join("<br>") || "（填好的表，不改）",
      foundAt(example, check),
    ]),
  );
}

/** 自评表：H23 = 99. */
function changesOf(sheet: ExampleSheet): string {
  const name = sheet.name ?? BASES[sheet.base].sheet;
  const cells = Object.entries(sheet.set ?? {}).map(
    ([cell, text]) => `${cell} = ${text === "" ? "（空）" : escaped(shortened(text))}`,
  );
  const shown = cells.length > 6 ? [...cells.slice(0, 6), "……"] : cells;
  return shown.length > 0 ? `${escaped(name)}：${shown.join("，")}` : "";
}

const LONGEST = 48;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function foundAt({ found }: Example, check: Check): string {
  if (!found) return "—";
  const sheet = found.sheet === undefined ? "" : `${escaped(found.sheet)}!`;
  return `${sheet}${found.cell}（${OUTCOME_WORDS[found.outcome ?? check.outcomes[0]]}）`;
}
