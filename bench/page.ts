import type { Figure, Section, Table } from "./section";

/** What the figures were taken on. */
export interface Machine {
  readonly cores: number;
  readonly memory: string;
  readonly node: string;
  readonly system: string;
}

/** docs/performance.md, written from one run. */
export function performancePage(sections: readonly Section[], machine: Machine): string {
  const intro = [
    "# Performance",
    "All figures on this page come from one run of `npm run bench`, which writes it. Times depend on the machine; the ratios against a peer, measured in the same run on the same work, are what to compare.",
    `Machine: ${String(machine.cores)} cores, ${machine.memory} of memory, ${machine.system}, Node.js ${machine.node}.`,
  ];
  return [...intro, ...sections.flatMap(chapter)].join("\n\n") + "\n";
}

function chapter(section: Section): string[] {
  return [
    `## ${section.title}`,
    ...section.method,
    table(FIGURE_HEAD, section.figures.map(figureRow)),
    ...section.tables.flatMap((one: Table) => [`**${one.title}**`, table(one.head, one.rows)]),
    ...(section.limits.length > 0
      ? ["What limits it:", section.limits.map((limit) => `- ${limit}`).join("\n")]
      : []),
  ];
}

const FIGURE_HEAD = ["Work", "Ziping", "Peer", "Ratio", "Promise", "Held"];

function figureRow({ what, ours, peer, ratio, reach, held }: Figure): string[] {
  const verdict = held === null ? "" : held ? "yes" : "**no**";
  return [what, ours, peer ?? "", ratio ?? "", reach ?? "", verdict];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
