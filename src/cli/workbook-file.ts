import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { FileHost } from "../hosts/file";
import { said, type Said } from "../language/said";

/** A file that could not be used, with the sentence that says why and what to do. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    readonly said: Said,
  ) {
    super(said.zh);
  }
}

/** Opens a workbook from disk. Throws FileError or HostError. */
export function openWorkbook(file: string): FileHost {
  return FileHost.open(new Uint8Array(readBytes(file)), basename(file));
}

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).isDirectory()) {
      throw new FileError(
        "is-a-folder",
        said(
          "这是文件夹，不是文件。请写出其中的 .xlsx 文件名（可用 *.xlsx）。",
          "This is a folder. Name the .xlsx files in it (*.xlsx works).",
        ),
      );
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw code === "ENOENT"
      ? new FileError(
          "not-found",
          said("找不到文件。请检查路径。", "No such file. Check the path."),
        )
      : new FileError(
          "not-readable",
          said(
            "文件无法读取（{code}）。请检查权限，或先关闭正在使用它的程序。",
            "The file cannot be read ({code}). Check its permissions or close the program using it.",
            { code },
          ),
        );
  }
}

/** `名称.已评分.xlsx` beside the original, or in `folder`. */
export function scoredName(file: string, folder: string | null): string {
  const extension = extname(file);
  const name = `${basename(file, extension)}.已评分${extension}`;
  return join(folder ?? dirname(file), name);
}

/** Replaces a file in one step: a power cut leaves the old file or the new one, never half of one. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.${Date.now()}.tmp`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new FileError(
      "not-writable",
      said(
        "结果无法写入 {file}（{code}）。请检查磁盘空间和权限，或关闭已打开的同名文件。",
        "The result cannot be written to {file} ({code}). Check space, permissions and open files.",
        { file, code },
      ),
    );
  }
}
