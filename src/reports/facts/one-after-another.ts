import type { Block, ReportDocument } from "../document";

/** Several reports in one file: each begins on a new page, with its own title. */
export function oneAfterAnother([first, ...others]: readonly [
  ReportDocument,
  ...ReportDocument[],
]): ReportDocument {
  return { ...first, blocks: [...first.blocks, ...others.flatMap(asPart)] };
}

function asPart({ title, blocks }: ReportDocument): readonly Block[] {
  return [{ kind: "part", title }, ...blocks];
}
