import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { said } from "../language/said";
import { codeOf, FileError } from "./file-error";

/**
 * Puts a file in its place in one step: a power cut or Ctrl+C leaves the old file, the new one or
 * none, never half of one. Folders that lack are made. `like` is a file whose permissions the new
 * one takes, so that a copy is not open to more people than its original. Throws FileError.
 */
export function writeWhole(file: string, bytes: Uint8Array, like: string = file): void {
  const target = throughLinks(file);
  const draft = draftBeside(target);
  try {
    writeInto(dirname(target), draft, bytes, modeOf(like));
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw notWritable(file, codeOf(error));
  }
}

/** Most files of a batch go where the one before went, so that a folder is made only where it lacks. */
function writeInto(folder: string, draft: string, bytes: Uint8Array, mode: number): void {
  try {
    writeFileSync(draft, bytes, { mode });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, bytes, { mode });
  }
}

/** Removes what a worker that was lost in the midst of `writeWhole` left behind. */
export function discardDraft(file: string | null): void {
  if (file !== null) rmSync(draftOf(file), { force: true });
}

/**
 * Beside the file, since a rename goes no further than one drive. The name is the same on every
 * thread of this run, and short: with 80 Chinese characters a file's own name is as long as it may be.
 */
export function draftOf(file: string): string {
  return draftBeside(throughLinks(file));
}

function draftBeside(target: string): string {
  const mark = createHash("sha256").update(basename(target)).digest("hex").slice(0, 12);
  return join(dirname(target), `.ziping-${String(process.pid)}-${mark}.tmp`);
}

/** A link stays one: what it points to is replaced. */
function throughLinks(file: string): string {
  try {
    if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
    return realpathSync(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return file;
    throw notWritable(file, codeOf(error));
  }
}

function modeOf(file: string): number {
  return (statSync(file, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
}

/** Why the system will not write, and what to do about it. */
const CAUSES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOSPC: ["磁盘已满。请腾出空间", "the disk is full. Free some space"],
  EDQUOT: ["磁盘配额已用完。请腾出空间", "the disk quota is used up. Free some space"],
  EACCES: ["没有写入权限。请检查文件夹的权限", "no permission to write. Check the folder"],
  EPERM: ["没有写入权限，或文件正被占用。请检查", "not permitted, or the file is in use. Check it"],
  EROFS: ["磁盘是只读的。请写到别处", "the disk is read-only. Write elsewhere"],
  EBUSY: ["文件正被占用。请先关闭它", "the file is in use. Close it"],
  ENAMETOOLONG: ["文件名太长。请先改短原文件名", "the name is too long. Shorten the original's"],
  ENOTDIR: ["路径中有一段不是文件夹。请检查", "part of the path is no folder. Check it"],
  EEXIST: ["路径中有一段不是文件夹。请检查", "part of the path is no folder. Check it"],
  EISDIR: ["已有同名的文件夹。请检查", "a folder of that name exists. Check it"],
};

function notWritable(file: string, code: string): FileError {
  const [zh, en] = CAUSES[code] ?? [
    `系统报告 ${code}。请检查磁盘空间和权限，并关闭已打开的同名文件`,
    `the system says ${code}. Check space, permissions and open files`,
  ];
  return new FileError(
    "not-writable",
    said(`结果无法写入 {file}：${zh}后再试。`, `{file} cannot be written: ${en}.`, { file }),
  );
}
