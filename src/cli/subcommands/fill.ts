import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { newWorkbook } from "../../hosts/file";
import { typedYear } from "../../filling/carry/typed-year";
import { HostError } from "../../sheet/host-error";
import type { Streams } from "../main-streams";
import { fillJson, fillText, type FileFilled } from "../text/fill-text";
import { parseArguments, UsageError, type OptionTable } from "../usage";
import { FileError } from "../file-error";
import { told } from "../told";
import { writeWhole } from "../write-whole";
import { fillFile } from "./fill-file";

const OPTIONS: OptionTable = {
  out: { type: "string" },
  year: { type: "string" },
  json: { type: "boolean" },
};

/**
 * `ziping fill TARGETS.xlsx… --out FILE.xlsx [--year 2023] [--json]`: one workbook with a 附件1-1 for
 * each target table of all files, in order. Exit status 2 where a file has no target table or could
 * not be used (the others are still done), and where the output is there already: a form that
 * somebody has filled in is never written over.
 */
export async function fillCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  const files = parsed.positionals;
  if (files.length === 0) throw new UsageError("请写出至少一个含绩效目标表的 .xlsx 文件。");
  const out = outputFile(parsed.text("out"));
  const year = knownYear(parsed.text("year"));
  if (existsSync(out)) {
    streams.stderr.write(
      `${out} 已经存在，没有改动它。请用 --out 写出另一个文件名，或先移走这个文件。\n`,
    );
    return 2;
  }
  const results = await fillAll(files, year);
  const sheets = results.flatMap((result) => result.sheets.map(({ sheet }) => sheet));
  const failure = sheets.length === 0 ? null : write(out, newWorkbook(sheets));
  const written = sheets.length > 0 && failure === null ? out : null;
  for (const { file, error } of results) {
    if (error) streams.stderr.write(`${file}：${error.message}\n`);
  }
  if (failure) streams.stderr.write(`${failure}\n`);
  if (parsed.flag("json")) streams.stdout.write(`${JSON.stringify(fillJson(results, written))}\n`);
  else if (sheets.length > 0 && failure === null) streams.stdout.write(fillText(results, out));
  return failure !== null || results.some(({ error }) => error !== null) ? 2 : 0;
}

async function fillAll(files: readonly string[], year: number | null): Promise<FileFilled[]> {
  const taken = new Set<string>();
  const results: FileFilled[] = [];
  for (const file of files) {
    try {
      results.push({ file, sheets: await fillFile(file, year, taken), error: null });
    } catch (error) {
      if (!(error instanceof FileError || error instanceof HostError)) throw error;
      results.push({ file, sheets: [], error: { code: error.code, message: told(error) } });
    }
  }
  return results;
}

/** Null when it is written, else why it could not be. */
function write(out: string, bytes: Uint8Array): string | null {
  try {
    writeWhole(out, bytes);
    return null;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.said.zh;
  }
}

function outputFile(out: string | undefined): string {
  if (out === undefined || out === "")
    throw new UsageError("请用 --out 写出结果的文件名，例如 --out 自评表.xlsx。");
  if (!/\.xlsx$/iu.test(out)) throw new UsageError(`输出文件要以 .xlsx 结尾：${out}。`);
  if (!existsSync(dirname(out)))
    throw new UsageError(`没有 ${dirname(out)} 这个文件夹，请先建立。`);
  return out;
}

function knownYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = typedYear(text);
  if (year === null) throw new UsageError("--year 要写四位年份，例如 --year 2023。");
  return year;
}
