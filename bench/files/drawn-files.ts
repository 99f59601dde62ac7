import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeSample } from "../../test/support/make-sample";
import { sampleForm } from "./sample-form";

/** So many different forms stand in a folder of many; the others are copies of them. */
export const DIFFERENT = 20;

/** Makes a folder, lets `use` work in it, and takes it away whatever happens. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ziping-bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Draws one form with so many indicator rows; returns the file's name. */
export async function drawForm(folder: string, rows: number, seed = 1): Promise<string> {
  const name = `form-${String(rows)}-${String(seed)}.xlsx`;
  writeFileSync(join(folder, name), await makeSample(sampleForm(rows, seed)));
  return name;
}

/** Many files of forms with so many rows each, in a folder below; returns their names from `folder`. */
export async function drawMany(folder: string, count: number, rows: number): Promise<string[]> {
  mkdirSync(join(folder, "many"));
  const drawn: string[] = [];
  for (let seed = 0; seed < DIFFERENT; seed += 1) drawn.push(await drawForm(folder, rows, seed));
  return Array.from({ length: count }, (_, index) => {
    const name = join("many", `${String(index + 1).padStart(5, "0")}.xlsx`);
    copyFileSync(join(folder, drawn[index % DIFFERENT] ?? ""), join(folder, name));
    return name;
  });
}
