import { basename, dirname, extname, join } from "node:path";

/** What a scored copy's name ends with, before the extension. */
export const SCORED_MARK = ".已评分";

/** `名称.已评分.xlsx` beside the original, or in `folder`. */
export function scoredName(file: string, folder: string | null): string {
  const extension = extname(file);
  const name = `${basename(file, extension)}${SCORED_MARK}${extension}`;
  return join(folder ?? dirname(file), name);
}
