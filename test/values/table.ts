import { readFileSync } from "node:fs";

/** The rows of a tab-separated table, by its header's names. Lines that begin with # are remarks. */
export function readTable(path: string): Record<string, string>[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const header = (lines[0] ?? "").split("\t");
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(header.map((name, at) => [name.trim(), (cells[at] ?? "").trim()]));
  });
}
