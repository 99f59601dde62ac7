import { said, say, type Said } from "../../language/said";
import { gradeWord } from "../../rulebooks";
import type { MailFacts, MailForm } from "./facts";

type Checked = MailFacts & { readonly check: NonNullable<MailFacts["check"]> };

/** The mail's text with its first `shown` forms; the others are counted. */
export function bodyOf(facts: Checked, fileName: string, shown: number): string {
  const { forms, check, locale } = facts;
  const lines: readonly Said[] = [
    said(ATTACH.zh, ATTACH.en, { file: fileName }),
    NOTHING,
    GREETING,
    said(ENCLOSED.zh, ENCLOSED.en, { file: fileName }),
    ...forms.slice(0, shown).map(formLine),
    ...(shown < forms.length ? [moreForms(forms.length, shown)] : []),
    said(CHECKED.zh, CHECKED.en, { at: minute(check.at) }),
    openLine(check.verdict),
  ];
  return lines.map((line) => say(line, locale)).join("\r\n");
}

/** 绩效自评表报送：2021年自评 */
export function subjectOf(fileName: string): Said {
  return said("报送绩效自评表：{name}", "Self-evaluation forms: {name}", {
    name: fileName.replace(/\.xls[xm]$/iu, ""),
  });
}

function formLine({ name, total, grade }: MailForm, index: number): Said {
  const called = name === "" ? UNNAMED : { zh: name, en: name };
  const number = String(index + 1);
  const [zh, en] = grade === null ? ["", ""] : [`，${gradeWord(grade)}`, `, ${grade}`];
  return {
    zh: `${number}. ${called.zh}：${total === null ? "未评分" : `${total} 分${zh}`}`,
    en: `${number}. ${called.en}: ${total === null ? "not scored" : `${total}${en}`}`,
  };
}

function moreForms(all: number, shown: number): Said {
  const values = { all };
  return shown === 0
    ? said("共 {all} 张表。", "{all} forms.", values)
    : said("等 {all} 张表。", "… {all} forms in all.", values);
}

function openLine({ counts, waived }: Checked["check"]["verdict"]): Said {
  const { error, warning, question } = counts;
  const values = { open: error + warning + question, error, warning, question, waived };
  if (values.open > 0) return said(STILL_OPEN.zh, STILL_OPEN.en, values);
  return waived > 0 ? said(EXPLAINED.zh, EXPLAINED.en, values) : CLEAN;
}

/** 2022-03-15 09:05, in local time. */
function minute(at: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [String(at.getFullYear()), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const NOTHING = said("", "");
const ATTACH = said(
  "【发送前请手动添加附件 {file}，再删去本行】",
  "[Attach {file} by hand before sending, then delete this line]",
);
const GREETING = said("您好：", "Hello,");
const ENCLOSED = said("现报送 {file}，内容如下：", "please find {file}, which holds:");
const CHECKED = said("{at} 做过发送前检查：", "Checked on {at}:");
const CLEAN = said("没有发现问题。", "nothing was found.");
const EXPLAINED = said(
  "没有未处理的问题，{waived} 处已在“校验说明”写明理由。",
  "nothing is open, {waived} findings are explained on the sheet 校验说明.",
);
const STILL_OPEN = said(
  "还有 {open} 处没有处理（错误 {error}，提醒 {warning}，待确认 {question}）。",
  "{open} matters are still open ({error} errors, {warning} warnings, {question} questions).",
);
const UNNAMED = said("（未写名称）", "(unnamed)");
