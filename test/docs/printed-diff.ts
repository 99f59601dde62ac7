import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a diff does to one file. */
export interface FileChange {
  readonly file: string;
  readonly isNew: boolean;
  readonly hunks: readonly { readonly before: string; readonly after: string }[];
}

/** The changes that the ```diff blocks of a page print. */
export function printedChanges(page: string): FileChange[] {
  const blocks = [...page.matchAll(/^```diff\n(.*?)^```$/gmsu)].map(([, diff = ""]) => diff);
  const files = blocks
    .join("")
    .split(/^diff --git .*\n/mu)
    .slice(1);
  return files.map((diff) => {
    const file = /^\+\+\+ b\/(.+)$/mu.exec(diff)?.[1] ?? "";
    const hunks = diff.split(/^@@ .*\n/mu).slice(1);
    return {
      file,
      isNew: diff.includes("--- /dev/null"),
      hunks: hunks.map((hunk) => ({ before: side(hunk, "-"), after: side(hunk, "+") })),
    };
  });
}

/** The lines of a hunk that stand before the change, or after it. */
function side(hunk: string, sign: "+" | "-"): string {
  return hunk
    .split("\n")
    .slice(0, -1)
    .filter((line) => line === "" || line[0] === " " || line[0] === sign)
    .map((line) => `${line.slice(1)}\n`)
    .join("");
}

/** Makes the change in a folder. Throws where the file does not hold what the diff shows, once. */
export function apply(change: FileChange, folder: string): void {
  edit(change, folder, ({ before, after }) => [before, after]);
}

/** Takes the change back. Throws where the file does not hold what the diff shows, once. */
export function takeBack(change: FileChange, folder: string): void {
  edit(change, folder, ({ before, after }) => [after, before]);
  if (change.isNew) rmSync(join(folder, change.file));
}

type Hunk = FileChange["hunks"][number];

function edit(change: FileChange, folder: string, turn: (hunk: Hunk) => [string, string]): void {
  const file = join(folder, change.file);
  let text =
    change.isNew && turn({ before: "old", after: "new" })[0] === "old"
      ? ""
      : readFileSync(file, "utf8");
  for (const hunk of change.hunks) {
    const [from, to] = turn(hunk);
    if (from !== "" && text.split(from).length !== 2) {
      throw new Error(`${change.file} does not hold once:\n${from}`);
    }
    text = from === "" ? to : text.replace(from, () => to);
  }
  writeFileSync(file, text);
}
