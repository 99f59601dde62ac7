import { ziping, type Contestant } from "../files/contestants";
import { drawForm, drawMany, inFolder } from "../files/drawn-files";
import { inTime, median } from "../files/figures-of";
import { runProcess } from "../files/run-process";
import type { Figure, Part, Section, Table } from "../section";

const ROWS = [5, 50, 500, 5_000];
const FILES = [10, 100, 1_000, 10_000, 30_000];
/** A start takes longer than some hundred rows, so that few runs would tell of the start alone. */
const ROUNDS_OF_ROWS = 9;
/** Rows of each of the many files. */
const FEW_ROWS = 5;

/** How time and memory grow with the work: rows of one form, and files of one call. */
export const growth: Part = { id: "growth", measure };

/** One measured size of the work. */
interface Step {
  readonly size: number;
  /** Milliseconds of a whole process. */
  readonly ms: number;
  /** Bytes of memory at the highest point. */
  readonly peak: number;
}

type Say = (line: string) => void;

async function measure(say: Say): Promise<Section> {
  const ours = ziping(say);
  const byRows = await inFolder((folder) => rowSteps(folder, ours, say));
  const byFiles = await inFolder((folder) => fileSteps(folder, ours, say));
  return {
    title: "Growth: ten, a hundred, a thousand times the work",
    method: METHOD,
    figures: [linear(byRows), ...flat(byFiles)],
    tables: [
      tableOf("Rows of one form", "Rows", byRows),
      tableOf("Files of one call", "Files", byFiles),
    ],
    limits: LIMITS,
  };
}

async function rowSteps(folder: string, ours: Contestant, say: Say): Promise<Step[]> {
  const steps: Step[] = [];
  for (const rows of ROWS) {
    say(`${rows.toLocaleString("en")} rows`);
    const file = await drawForm(folder, rows);
    steps.push(await step(rows, ours, folder, [file], ROUNDS_OF_ROWS));
  }
  return steps;
}

async function fileSteps(folder: string, ours: Contestant, say: Say): Promise<Step[]> {
  const all = await drawMany(folder, Math.max(...FILES), FEW_ROWS);
  const steps: Step[] = [];
  for (const count of FILES) {
    say(`${count.toLocaleString("en")} files`);
    steps.push(await step(count, ours, folder, all.slice(0, count), count > 1_000 ? 1 : 3));
  }
  return steps;
}

async function step(
  size: number,
  ours: Contestant,
  folder: string,
  files: readonly string[],
  rounds: number,
): Promise<Step> {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await runProcess(ours.whole("", files, "scored"), folder));
  }
  return {
    size,
    ms: median(runs.map(({ ms }) => ms)),
    peak: median(runs.map(({ peak }) => peak ?? NaN)),
  };
}

/** What a unit costs between two sizes, start-up left out. */
function unitCost(from: Step, to: Step): number {
  return (to.ms - from.ms) / (to.size - from.size);
}

/** Linear: a row among 5,000 costs no more than twice what one among 500 does. */
function linear(steps: readonly Step[]): Figure {
  const [tens, hundreds, thousands] = steps.slice(-3);
  if (!tens || !hundreds || !thousands) throw new Error("Growth is told by four sizes");
  const [small, large] = [unitCost(tens, hundreds), unitCost(hundreds, thousands)];
  return {
    what: `Time a row: among ${sizes(tens, hundreds)} rows, and among ${sizes(hundreds, thousands)}`,
    ours: `${inTime(small)}, ${inTime(large)}`,
    ratio: `${(large / small).toFixed(2)} ×`,
    reach: "linear: no row costs over twice as much in the larger form",
    held: large <= 2 * small,
  };
}

/** Flat: many times the files take less than a quarter more memory. */
function flat(steps: readonly Step[]): Figure[] {
  const [thousand, tenThousand, most] = steps.slice(-3);
  if (!thousand || !tenThousand || !most) throw new Error("Growth is told by several sizes");
  return [[thousand, tenThousand] as const, [tenThousand, most] as const].map(([few, many]) => {
    const ratio = many.peak / few.peak;
    return {
      what: `Peak memory: ${few.size.toLocaleString("en")} files, and ${many.size.toLocaleString("en")}`,
      ours: `${inMegabytes(few.peak)}, ${inMegabytes(many.peak)}`,
      ratio: `${ratio.toFixed(2)} ×`,
      reach: "flat: under a quarter more for so many more files",
      held: ratio < 1.25,
    };
  });
}

function sizes(from: Step, to: Step): string {
  return `${from.size.toLocaleString("en")}–${to.size.toLocaleString("en")}`;
}

function tableOf(title: string, unit: string, steps: readonly Step[]): Table {
  const rows = steps.map((one, index) => {
    const before = steps[index - 1];
    const cost = before ? inTime(unitCost(before, one)) : "";
    return [one.size.toLocaleString("en"), inTime(one.ms), cost, inMegabytes(one.peak)];
  });
  return { title, head: [unit, "Whole process", "Each one more", "Peak memory"], rows };
}

function inMegabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1024 / 1024))} MB`;
}

const METHOD = [
  `The command line as built scores forms drawn as for the files above: one form of ever more rows, and ever more files of ${String(FEW_ROWS)} rows each. Times are of whole processes, start-up and all threads included; “each one more” is what a further row or file took between one size and the next. Peak memory is what the system counts for the process with all its threads (maximum resident set).`,
];

const LIMITS = [
  "Rows: the start of the process dominates up to some hundred rows; from there on each row costs what its rules cost. Nothing in reading, recognising, scoring or writing looks at all rows for each row.",
  "Files: each thread holds one file at a time and forgets it; what stays is the program itself in each thread, texts that forms repeat (some thousands, then forgotten), and what the engine lets gather before it clears a heap up. Left to itself it lets the heaps grow for three or four thousand files; so the heaps may grow by half of what is in use, and their room for new objects keeps the size it begins with: 16 MB a half, enough for what a usual file leaves behind, so that nearly all of it is dead when it is cleared up. What the peak still rises from one thousand files to ten is memory that a heap had from the start and touches for the first time.",
];
