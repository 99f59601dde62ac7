import { join, resolve } from "node:path";
import type { FileFailure } from "../job";
import type { GivenFile } from "./given-file";
import { scoredName } from "./scored-name";

/** Where scored copies go: over the original, into a folder, or, where neither is asked for, beside it. */
export interface ScoredTo {
  readonly out: string | null;
  readonly inPlace: boolean;
}

/** File systems on which `A.xlsx` and `a.xlsx` are one file. */
const FOLDS_CASE = process.platform === "win32" || process.platform === "darwin";

/**
 * Says where each file's copy goes, and refuses each that would write over another given file or
 * over another's copy: the first keeps its place, and none is lost without a word.
 */
export function withOutputs(files: readonly GivenFile[], to: ScoredTo): readonly GivenFile[] {
  const inputs = new Map(files.map(({ file }) => [keyOf(file), file]));
  const taken = new Map<string, string>();
  return files.map((one) => {
    if (one.refusal) return one;
    const output = to.inPlace
      ? one.file
      : scoredName(one.file, to.out === null ? null : join(to.out, one.folder));
    const refusal = clash(one.file, output, taken, to.inPlace ? new Map() : inputs);
    if (refusal) return { ...one, refusal };
    taken.set(keyOf(output), one.file);
    return { ...one, output };
  });
}

function clash(
  file: string,
  output: string,
  taken: ReadonlyMap<string, string>,
  inputs: ReadonlyMap<string, string>,
): FileFailure | null {
  const first = taken.get(keyOf(output));
  if (first !== undefined && keyOf(first) === keyOf(file))
    return { code: "given-twice", message: "同一个文件给出了两次，只处理一次。" };
  if (first !== undefined)
    return {
      code: "same-output",
      message: `它和 ${first} 的结果会写进同一个文件 ${output}，没有处理。请分开处理；给出它们所在的文件夹时，结果会保持原来的文件夹层次。`,
    };
  const input = inputs.get(keyOf(output));
  return input === undefined
    ? null
    : {
        code: "output-is-given",
        message: `它的结果会覆盖 ${input}，而那个文件也在这次要处理的文件里，没有处理。请去掉其中一个，或用 --out 写出另一个文件夹。`,
      };
}

function keyOf(file: string): string {
  const path = resolve(file);
  return FOLDS_CASE ? path.normalize("NFC").toLowerCase() : path;
}
