import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { codeOf } from "../file-error";
import { UsageError } from "../usage";

/** How the paths of a list are told apart: by lines, or by NUL as `find -print0` writes them. */
export type ListMark = "line" | "nul";

/** The paths that a list names, in order. `-` is standard input. Throws UsageError. */
export async function fileList(
  source: string,
  mark: ListMark,
  stdin: NodeJS.ReadableStream,
): Promise<string[]> {
  const bytes = source === "-" ? await bytesOf(stdin) : readList(source);
  return pathsOf(decoded(bytes, source), mark);
}

async function bytesOf(stdin: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function readList(source: string): Buffer {
  try {
    return readFileSync(source);
  } catch (error) {
    const code = codeOf(error);
    const why = code === "ENOENT" ? "找不到这个文件" : `无法读取（${code}）`;
    throw new UsageError(
      `文件清单 ${source}：${why}。请检查路径；要从标准输入读，请写 --files-from -。`,
    );
  }
}

/** A list in another encoding would name files that are not there, one by one. */
function decoded(bytes: Buffer, source: string): string {
  if (isUtf8(bytes)) return bytes.toString("utf8").replace(/^\ufeff/u, "");
  const name = source === "-" ? "标准输入" : source;
  throw new UsageError(`文件清单（${name}）不是 UTF-8 编码。请把清单另存为 UTF-8 后再试。`);
}

function pathsOf(text: string, mark: ListMark): string[] {
  return text.split(mark === "nul" ? "\0" : /\r?\n/u).filter((path) => path !== "");
}
