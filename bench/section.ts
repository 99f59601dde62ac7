/** One measured line: what was done, what it took here, and what it is held against. */
export interface Figure {
  /** The work, in words: "5,000-row sheet: open, read, score, write, close". */
  readonly what: string;
  /** Our figure with its unit: "310 ms", "2 round trips". */
  readonly ours: string;
  /** The peer's name and figure, measured in the same run: "openpyxl 2,410 ms". */
  readonly peer?: string;
  /** Peer divided by ours, or ours by the peer, said so: "7.8 × faster". */
  readonly ratio?: string;
  /** What the product promises: "under a quarter of openpyxl's time". */
  readonly reach?: string;
  /** Whether the promise held in this run; null where none is made. */
  readonly held: boolean | null;
}

/** A chapter of docs/performance.md, as one part of the benchmark measured it. */
export interface Section {
  readonly title: string;
  /** How it was measured and why the comparison is fair: the same work, checked to give the same scores. */
  readonly method: readonly string[];
  readonly figures: readonly Figure[];
  /** Growth and other tables beside the figures. */
  readonly tables: readonly Table[];
  /** What limits each figure, found by profiling. */
  readonly limits: readonly string[];
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One part of `npm run bench`: a file of bench/parts, entered in bench/parts/index.ts. */
export interface Part {
  /** Names the part on the command line: `npm run bench -- files`. */
  readonly id: string;
  /** Does the work; `say` tells a waiting person how far it is. */
  measure(say: (line: string) => void): Promise<Section>;
}
