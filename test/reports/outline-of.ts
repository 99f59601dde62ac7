import type { Block, ReportDocument, ReportTable, Run } from "../../src/reports/document";

/** The headings of a report, in order. */
export function headingsOf({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
}

/** Runs as a reader sees them; a gap in 【】. */
export function read(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "gap" ? `【${run.text}】` : run.text)).join("");
}

/** The paragraphs under a heading, up to the next heading. */
export function under({ blocks }: ReportDocument, heading: string): string[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  if (from < 0) throw new Error(`no heading ${heading}`);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === "heading" || kind === "part");
  return rest
    .slice(0, to < 0 ? rest.length : to)
    .flatMap((block: Block) => (block.kind === "paragraph" ? [read(block.runs)] : []));
}

/** The table of that caption, as rows of texts. */
export function tableOf({ blocks }: ReportDocument, caption: string): string[][] {
  const table = blocks.find(
    (block): block is ReportTable => block.kind === "table" && block.caption === caption,
  );
  if (!table) throw new Error(`no table ${caption}`);
  return table.rows.map((row) => row.map(({ runs }) => read(runs)));
}

/** Every text of a report that is no gap. */
export function saidIn({ title, blocks, closing }: ReportDocument): string[] {
  const runs = blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return block.runs;
      case "table":
        return block.rows.flatMap((row) => row.flatMap((cell) => cell.runs));
      default:
        return [];
    }
  });
  return [
    ...title,
    ...[...runs, ...closing.flat()].flatMap((run) => (run.kind === "text" ? [run.text] : [])),
  ];
}
