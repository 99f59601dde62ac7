import { statSync } from "node:fs";
import { basename, dirname, isAbsolute, parse, relative, resolve } from "node:path";
import { UsageError, type OptionTable, type Parsed } from "../usage";
import { fileList } from "./file-list";
import { folderFiles } from "./folder-files";
import type { GivenFile } from "./given-file";

/** The options by which files are given to a command over files, besides their names. */
export const FILE_OPTIONS: OptionTable = {
  "files-from": { type: "string" },
  null: { type: "boolean", short: "0" },
  shard: { type: "string" },
};

/**
 * All files of a call, in order: those named, a folder standing for the workbooks in it, then those
 * of the list. Throws UsageError where none was given.
 */
export async function givenFiles(
  parsed: Parsed,
  stdin: NodeJS.ReadableStream,
): Promise<readonly GivenFile[]> {
  const list = parsed.text("files-from");
  if (parsed.positionals.includes("-"))
    throw new UsageError("- 不是文件名。要从标准输入读文件清单，请写 --files-from -。");
  if (parsed.positionals.length === 0 && list === undefined)
    throw new UsageError(
      "请写出至少一个 .xlsx 或 .xlsm 文件、文件夹，或用 --files-from 给出清单。",
    );
  if (parsed.flag("null") && list === undefined)
    throw new UsageError("-0 说明清单怎样分隔，要和 --files-from 一起用。");
  const mark = parsed.flag("null") ? "nul" : "line";
  const listed = list === undefined ? [] : await fileList(list, mark, stdin);
  return [
    ...parsed.positionals.flatMap((path) => named(path)),
    ...listed.flatMap((path) => ofList(path)),
  ];
}

/** A file's copy goes straight into `--out`; a folder keeps its name and what is below it. */
function named(path: string): readonly GivenFile[] {
  if (!isFolder(path)) return [given(path, "")];
  const within = placeOf(path);
  return expanded(path, (file) => relative(within, dirname(resolve(file))));
}

/** The folder from which the paths below `--out` are told: `.` and `..` have no name to keep. */
function placeOf(folder: string): string {
  return /^\.{1,2}$/u.test(basename(folder)) ? resolve(folder) : dirname(resolve(folder));
}

/** A list mostly names many files of one name, one for each unit: all keep their path. */
function ofList(path: string): readonly GivenFile[] {
  return isFolder(path) ? expanded(path, wholePath) : [given(path, wholePath(path))];
}

/** The folder of a file from where the program was started; elsewhere, from the root of its drive. */
function wholePath(file: string): string {
  const folder = dirname(resolve(file));
  const fromHere = relative(process.cwd(), folder);
  const isElsewhere = isAbsolute(fromHere) || fromHere.split(/[\\/]/u)[0] === "..";
  return isElsewhere ? relative(parse(folder).root, folder) : fromHere;
}

function expanded(folder: string, placed: (file: string) => string): readonly GivenFile[] {
  const { files, closed } = folderFiles(folder);
  const refused = closed.map((one) =>
    refusal(one.folder, "not-readable", `文件夹打不开（${one.code}）。请检查权限。`),
  );
  if (files.length === 0 && closed.length === 0)
    return [
      refusal(folder, "empty-folder", "文件夹里没有 .xlsx 或 .xlsm 文件。请检查是不是这个文件夹。"),
    ];
  return [...files.map((file) => given(file, placed(file))), ...refused];
}

function given(file: string, folder: string): GivenFile {
  return { file, folder, output: null, refusal: null };
}

function refusal(file: string, code: string, message: string): GivenFile {
  return { file, folder: "", output: null, refusal: { code, message } };
}

/** What cannot be looked at is left to be told as a file that cannot be used. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
