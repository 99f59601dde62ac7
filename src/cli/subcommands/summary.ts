import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { newWorkbook } from "../../hosts/file";
import { drawSummary, summarise, type Summary, type SummaryInput } from "../../reports/summary";
import { said } from "../../language/said";
import { runBatch, type Ending } from "../batch/run-batch";
import { STOP_STATUS } from "../batch/stop";
import { PLAIN_SCORING } from "../job";
import { failedJson, summaryJson, type FailedFile } from "../json/summary-json";
import type { Streams } from "../main-streams";
import { summaryText } from "../text/summary-text";
import { parseArguments, UsageError, type OptionTable } from "../usage";
import { FileError } from "../file-error";
import { writeWhole } from "../write-whole";
import { BATCH_OPTIONS, batchMeans } from "./batch-options";

const OPTIONS: OptionTable = {
  json: { type: "boolean" },
  out: { type: "string" },
  ...BATCH_OPTIONS,
};
const SHEET = "自评情况汇总";

/**
 * `ziping summary FILE… --out FILE.xlsx [--json]`: one row a project of all files, in the order
 * given. Exit status 2 where a file could not be used (the others are still summarised), where no
 * project was found, or where the output is there already, which is then left alone. A run that is
 * stopped writes no table: a sum over some of the files would pass for the sum over all.
 */
export async function summaryCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  const isJson = parsed.flag("json");
  const means = await batchMeans(parsed, streams.stdin);
  const out = outputFile(parsed.text("out"));
  if (existsSync(out)) {
    streams.stderr.write(
      `${out} 已经存在，没有改动它。请用 --out 写出另一个文件名，或先移走这个文件。\n`,
    );
    return 2;
  }
  const { inputs, failed, ending } = await read(means, streams);
  const summary = withoutFailed(summarise(inputs), failed);
  const tell = (output: string | null) => {
    const json = { output, ...summaryJson(summary), failed: failed.map(failedJson) };
    if (isJson) streams.stdout.write(`${JSON.stringify(json, null, 1)}\n`);
    else if (output !== null) streams.stdout.write(summaryText(summary, output));
  };
  if (ending.stoppedBy) {
    streams.stderr.write("没有生成汇总表：只有部分文件的合计会被当成全部。\n");
    tell(null);
    return STOP_STATUS[ending.stoppedBy];
  }
  const refusal = write(summary, out);
  if (refusal !== null) {
    streams.stderr.write(`${refusal}\n`);
    return 2;
  }
  tell(out);
  return failed.length > 0 ? 2 : 0;
}

/** How many names the remark lists; all are told at the terminal. */
const NAMED = 20;

/** The table goes on to people who do not see the terminal: it says itself what is not in it. */
function withoutFailed(summary: Summary, failed: readonly FailedFile[]): Summary {
  if (failed.length === 0) return summary;
  const names = failed.slice(0, NAMED).map(({ file }) => basename(file));
  const values = {
    count: failed.length,
    names: names.join("、") + (failed.length > NAMED ? "……" : ""),
  };
  return { ...summary, remarks: [...summary.remarks, said(FAILED.zh, FAILED.en, values)] };
}

const FAILED = said(
  "有 {count} 个文件没有用上（{names}），其中的项目不在表内，合计也不含它们。",
  "{count} files could not be used ({names}); projects in them are missing from the table and its sums.",
);

/** Null when the table is written, else why not. */
function write(summary: Summary, out: string): string | null {
  if (summary.projects.length === 0) return "这些文件里没有项目支出绩效自评表，没有生成汇总表。";
  try {
    writeWhole(out, newWorkbook([drawSummary(summary, SHEET)]));
    return null;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.said.zh;
  }
}

interface Given {
  readonly inputs: readonly SummaryInput[];
  readonly failed: readonly FailedFile[];
  readonly ending: Ending;
}

/** Reads the files over the cores; says at once which cannot be used. */
async function read(
  means: Awaited<ReturnType<typeof batchMeans>>,
  streams: Streams,
): Promise<Given> {
  const order = { command: "summary", json: false, scoring: PLAIN_SCORING } as const;
  const inputs: SummaryInput[] = [];
  const failed: FailedFile[] = [];
  const ending = await runBatch({ order, ...means }, streams, {
    take: ({ summary, failure }, { file }) => {
      inputs.push(...summary);
      if (failure) failed.push({ file, failure });
    },
  });
  return { inputs, failed, ending };
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
