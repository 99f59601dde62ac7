import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { newWorkbook } from "../../hosts/file";
import { drawSummary, summarise, type SummaryInput } from "../../reports/summary";
import type { FileJob, FileResult } from "../job";
import { failedJson, summaryJson } from "../json/summary-json";
import type { Streams } from "../main-streams";
import { runFiles } from "../pool";
import { progressBar } from "../progress";
import { summaryText } from "../text/summary-text";
import { parseArguments, UsageError, type OptionTable } from "../usage";
import { FileError, writeWhole } from "../workbook-file";

const OPTIONS: OptionTable = { json: { type: "boolean" }, out: { type: "string" } };
const SHEET = "自评情况汇总";

/**
 * `ziping summary FILE… --out FILE.xlsx [--json]`: one row a project of all files, in the order
 * given. Exit status 2 where a file could not be used (the others are still summarised), where no
 * project was found, or where the output is there already, which is then left alone.
 */
export async function summaryCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  const files = parsed.positionals;
  if (files.length === 0) throw new UsageError("请写出至少一个 .xlsx 或 .xlsm 文件。");
  const out = outputFile(parsed.text("out"));
  if (existsSync(out)) {
    streams.stderr.write(
      `${out} 已经存在，没有改动它。请用 --out 写出另一个文件名，或先移走这个文件。\n`,
    );
    return 2;
  }
  const { inputs, failed } = await read(files, streams);
  const summary = summarise(inputs);
  if (summary.projects.length === 0) {
    streams.stderr.write("这些文件里没有项目支出绩效自评表，没有生成汇总表。\n");
    return 2;
  }
  try {
    writeWhole(out, newWorkbook([drawSummary(summary, SHEET)]));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    streams.stderr.write(`${error.said.zh}\n`);
    return 2;
  }
  const json = { output: out, ...summaryJson(summary), failed: failed.map(failedJson) };
  streams.stdout.write(
    parsed.flag("json") ? `${JSON.stringify(json, null, 1)}\n` : summaryText(summary, out),
  );
  return failed.length > 0 ? 2 : 0;
}

interface Given {
  readonly inputs: readonly SummaryInput[];
  readonly failed: readonly FileResult[];
}

/** Reads the files over the cores; says at once which cannot be used. */
async function read(files: readonly string[], streams: Streams): Promise<Given> {
  const options = { rulebook: null, decimals: null, choices: {}, formulas: false, output: null };
  const jobs = files.map((file): FileJob => ({ command: "summary", file, options }));
  const bar = progressBar(jobs.length, streams.stderr);
  const inputs: SummaryInput[] = [];
  const failed: FileResult[] = [];
  await runFiles(jobs, (result) => {
    bar.step();
    inputs.push(...(result.summary ?? []));
    if (result.failed) failed.push(result);
    if (result.diagnostic !== null) streams.stderr.write(`${result.diagnostic}\n`);
  });
  bar.end();
  return { inputs, failed };
}

function outputFile(out: string | undefined): string {
  if (out === undefined || out === "")
    throw new UsageError("请用 --out 写出汇总表的文件名，例如 --out 汇总.xlsx。");
  if (!/\.xlsx$/iu.test(out))
    throw new UsageError(`汇总表是 Excel 文件，--out 要以 .xlsx 结尾：${out}。`);
  if (!existsSync(dirname(out)))
    throw new UsageError(`没有 ${dirname(out)} 这个文件夹，请先建立。`);
  return out;
}
