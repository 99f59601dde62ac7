import { readFileSync, statSync, type Stats } from "node:fs";
import { basename } from "node:path";
import { FileHost } from "../hosts/file";
import { NODE_CODEC } from "../hosts/file/node-codec";
import { said } from "../language/said";
import { codeOf, FileError } from "./file-error";

/** Opens a workbook from disk. Throws FileError or HostError. */
export function openWorkbook(file: string): FileHost {
  return FileHost.open(readBytes(file), basename(file), NODE_CODEC);
}

function readBytes(file: string): Uint8Array {
  try {
    refuseOthers(statSync(file));
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw notReadable(codeOf(error));
  }
}

/** Only a plain file: from a pipe or a device there might never come an end. */
function refuseOthers(stats: Stats): void {
  if (stats.isDirectory()) {
    throw new FileError(
      "is-a-folder",
      said(
        "这是文件夹，不是文件。请写出其中的 .xlsx 文件名（可用 *.xlsx）。",
        "This is a folder. Name the .xlsx files in it (*.xlsx works).",
      ),
    );
  }
  if (!stats.isFile()) {
    throw new FileError(
      "not-a-file",
      said(
        "这是管道或设备，不是文件，没有读取。请写出 .xlsx 文件的路径。",
        "This is a pipe or a device, not a file. Name an .xlsx file.",
      ),
    );
  }
}

function notReadable(code: string): FileError {
  if (code === "ENOENT")
    return new FileError(
      "not-found",
      said("找不到文件。请检查路径。", "No such file. Check the path."),
    );
  return new FileError(
    "not-readable",
    said(
      "文件无法读取（{code}）。请检查权限，或先关闭正在使用它的程序。",
      "The file cannot be read ({code}). Check its permissions or close the program using it.",
      { code },
    ),
  );
}
