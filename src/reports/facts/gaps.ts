import type { Block, ReportDocument, Run } from "../document";

/** A place of a report that a person still has to fill. */
export interface OpenGap {
  /** What belongs there. */
  readonly text: string;
  /** The heading (or table caption) it stands under, empty before the first one. */
  readonly under: string;
}

/** Every gap of a report in the order in which it is read. */
export function gapsOf({ addressee, blocks, closing }: ReportDocument): readonly OpenGap[] {
  let under = "";
  const open = (runs: readonly Run[], place = under): OpenGap[] =>
    runs.flatMap((run) => (run.kind === "gap" ? [{ text: run.text, under: place }] : []));
  const head = open(addressee ?? []);
  const body = blocks.flatMap((block) => {
    if (block.kind === "heading") under = block.text;
    if (block.kind === "part") under = block.title.join("");
    // what follows a table stands under the heading again
    return open(runsOf(block), block.kind === "table" ? (block.caption ?? under) : under);
  });
  under = "落款";
  return [...head, ...body, ...closing.flatMap((runs) => open(runs))];
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case "heading":
    case "part":
      return [];
    case "paragraph":
      return block.runs;
    case "table":
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.runs));
  }
}
