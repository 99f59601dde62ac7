import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { REPORT_KINDS, reportKind, toDocx, wordsFor, type ReportKind } from "../../reports";
import type { Streams } from "../main-streams";
import { reportText } from "../text/report-text";
import { parseArguments, UsageError, type OptionTable } from "../usage";
import { FileError } from "../file-error";
import { writeWhole } from "../write-whole";
import { reportForms, type GivenForms } from "./report-forms";

const OPTIONS: OptionTable = { out: { type: "string" } };

/**
 * `ziping report KIND FILE… --out FILE.docx`: one report from the forms of all files, in the order
 * given. Exit status 2 where a file could not be used (the others still go in), where these forms
 * do not make the report, or where the output is there already: a report that somebody has filled
 * in is never written over.
 */
export async function reportCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  const [word, ...files] = parsed.positionals;
  const kind = knownKind(word);
  if (files.length === 0) throw new UsageError("请写出至少一个 .xlsx 或 .xlsm 文件。");
  const out = outputFile(parsed.text("out"));
  if (existsSync(out)) {
    streams.stderr.write(
      `${out} 已经存在，没有改动它。请用 --out 写出另一个文件名，或先移走这个文件。\n`,
    );
    return 2;
  }
  const given = await reportForms(files);
  for (const failure of given.failures) streams.stderr.write(`${failure}\n`);
  const isWritten = given.forms.length > 0 && (await write(kind, given, out, streams));
  return isWritten && given.failures.length === 0 ? 0 : 2;
}

async function write(
  kind: ReportKind,
  given: GivenForms,
  out: string,
  streams: Streams,
): Promise<boolean> {
  const refusal = kind.refuse(given.forms);
  if (refusal) {
    streams.stderr.write(`${kind.name.zh}没有生成：${refusal.zh}\n`);
    return false;
  }
  const report = kind.compose(given.forms);
  try {
    writeWhole(out, await toDocx(report));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    streams.stderr.write(`${error.said.zh}\n`);
    return false;
  }
  streams.stdout.write(reportText(kind, given.forms, report, out));
  return true;
}

function knownKind(word: string | undefined): ReportKind {
  const kind = word === undefined ? null : reportKind(word);
  if (kind) return kind;
  const list = REPORT_KINDS.map(
    (one) => `  ${wordsFor(one).join("、")}\n      ${one.description.zh}`,
  ).join("\n");
  throw new UsageError(
    word === undefined ? `请写出要哪一种报告：\n${list}` : `没有“${word}”这种报告。可用：\n${list}`,
  );
}

function outputFile(out: string | undefined): string {
  if (out === undefined || out === "")
    throw new UsageError("请用 --out 写出报告的文件名，例如 --out 自评报告.docx。");
  if (!/\.docx$/iu.test(out))
    throw new UsageError(`报告是 Word 文件，--out 要以 .docx 结尾：${out}。`);
  if (!existsSync(dirname(out)))
    throw new UsageError(`没有 ${dirname(out)} 这个文件夹，请先建立。`);
  return out;
}
