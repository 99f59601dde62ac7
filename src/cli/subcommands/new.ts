import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { BLANK_FORMS, blankForm, type BlankForm } from "../../filling";
import { newWorkbook } from "../../hosts/file";
import type { Streams } from "../main-streams";
import { parseArguments, UsageError, type OptionTable } from "../usage";
import { FileError } from "../file-error";
import { writeWhole } from "../write-whole";

const OPTIONS: OptionTable = { out: { type: "string" } };

/**
 * `ziping new [FORM] [--out FILE]`: writes a blank official form; without FORM, lists them. A file
 * that is there already is left alone, and the exit status is 2.
 */
export function newCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  const [wanted, ...more] = parsed.positionals;
  if (more.length > 0) throw new UsageError("一次只能新建一张表。");
  if (wanted === undefined) {
    if (parsed.text("out") !== undefined) throw new UsageError(`请写出要哪一张表：\n${list()}`);
    streams.stdout.write(`${list()}\n`);
    return Promise.resolve(0);
  }
  const form = blankForm(wanted);
  if (!form) throw new UsageError(`没有“${wanted}”这张表。可用：\n${list()}`);
  return Promise.resolve(write(form, parsed.text("out"), streams));
}

/** One form a line: its id, and its name. */
function list(): string {
  const width = Math.max(...BLANK_FORMS.map(({ id }) => id.length));
  return BLANK_FORMS.map(({ id, name }) => `${id.padEnd(width)}  ${name.zh}`).join("\n");
}

function write(form: BlankForm, out: string | undefined, streams: Streams): number {
  const file = out ?? `${form.aliases[0] ?? form.id}.xlsx`;
  if (!/\.xlsx$/i.test(file)) throw new UsageError(`输出文件要以 .xlsx 结尾：${file}。`);
  if (!existsSync(dirname(file)))
    throw new UsageError(`没有 ${dirname(file)} 这个文件夹，请先建立。`);
  if (existsSync(file)) {
    streams.stderr.write(
      `${file} 已经存在，没有改动它。请用 --out 写出另一个文件名，或先移走这个文件。\n`,
    );
    return 2;
  }
  try {
    writeWhole(file, newWorkbook([form.draw()]));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    streams.stderr.write(`${error.said.zh}\n`);
    return 2;
  }
  streams.stdout.write(`${form.name.zh} → ${file}\n`);
  return 0;
}
