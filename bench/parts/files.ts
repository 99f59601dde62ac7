import { availableParallelism } from "node:os";
import { EXCELJS, openpyxl, ziping, type Contestant } from "../files/contestants";
import { DIFFERENT, drawForm, drawMany, inFolder } from "../files/drawn-files";
import { figureOf, type Match } from "../files/figures-of";
import { race, repeat, type Times } from "../files/race";
import type { Figure, Part, Section } from "../section";

const ROWS = 30;
const MANY_ROWS = 5_000;
const FILES = 1_000;

/** Opening, reading, scoring, writing and closing .xlsx files, against openpyxl and exceljs. */
export const files: Part = { id: "files", measure };

type Say = (line: string) => void;

async function measure(say: Say): Promise<Section> {
  const python = openpyxl();
  if (!python) say(NO_PYTHON);
  const contestants = [ziping(say), ...(python ? [python.overCores] : []), EXCELJS];
  const figures = await inFolder(async (folder) => [
    ...(await oneFile(folder, ROWS, contestants, say)),
    ...(await oneFile(folder, MANY_ROWS, contestants, say)),
    ...(await manyFiles(folder, [...contestants, ...(python ? [python.inOneProcess] : [])], say)),
  ]);
  return {
    title: "Files: open, read, score, write, close",
    method: [...METHOD, ...(python ? [] : [NO_PYTHON])],
    figures,
    tables: [],
    limits: LIMITS,
  };
}

async function oneFile(
  folder: string,
  rows: number,
  contestants: readonly Contestant[],
  say: Say,
): Promise<Figure[]> {
  const big = rows >= MANY_ROWS;
  say(`${rows.toLocaleString("en")} rows in one file, whole processes`);
  const file = await drawForm(folder, rows);
  const rounds = big ? 3 : 7;
  const whole = await race({ folder, files: [file], contestants, rounds });
  say(`${rows.toLocaleString("en")} rows in one file, again and again in one process`);
  const inside = await repeat(folder, file, contestants, big ? 5 : 20);
  const what = `One form of ${rows.toLocaleString("en")} rows`;
  const promise = big ? { times: 4, words: "under a quarter of openpyxl's time" } : null;
  return [
    ...figures(`${what}, whole process`, whole, promise),
    ...figures(`${what}, inside a running process`, inside, promise),
  ];
}

async function manyFiles(
  folder: string,
  contestants: readonly Contestant[],
  say: Say,
): Promise<Figure[]> {
  const cores = availableParallelism();
  say(`${FILES.toLocaleString("en")} files over ${String(cores)} cores`);
  const many = await drawMany(folder, FILES, ROWS);
  const times = await race({ folder, files: many, contestants, rounds: 3 });
  const what = `${FILES.toLocaleString("en")} forms of ${String(ROWS)} rows, whole process over ${String(cores)} cores`;
  const promise = { times: 5, words: "5 × faster than openpyxl on the same cores" };
  return figures(what, times, promise);
}

/** One line a peer. The promise is made against openpyxl; exceljs is told for comparison. */
function figures(what: string, times: Times, promise: Match["promise"]): Figure[] {
  const ours = times.get("Ziping") ?? [];
  const peers = new Set(["openpyxl", ...times.keys()]);
  peers.delete("Ziping");
  return [...peers].map((peer) => {
    const theirs = times.get(peer) ?? null;
    return figureOf({ what, ours, peer, theirs, promise: peer === "openpyxl" ? promise : null });
  });
}

const NO_PYTHON =
  "No Python on the PATH has openpyxl, so that it was not run. Debian and Ubuntu have it as python3-openpyxl (`apt install python3-openpyxl`); elsewhere `pip install openpyxl`.";

const METHOD = [
  `The files are drawn before the clock starts: official 附件1-1 sheets with borders, merged cells and a fund block, in which every row has a target, an actual value and points, and no score. Among the ${FILES.toLocaleString("en")} files are ${String(DIFFERENT)} different forms.`,
  "Each side opens a file, finds the header row, reads every row's target, actual value and points, scores by the ratio under the cap, scores the execution rate, writes scores, rate, total and grade, lists the rows that lost points without a note, and saves a copy. Ziping does more on the way: it recognises any form instead of knowing this one, explains every score, and leaves all other bytes of the file as they are. The peers are in `bench/peers`: openpyxl spreads many files over the cores by `multiprocessing`, exceljs by worker threads, as Ziping does; openpyxl is run once more in one process, as a script is before somebody spreads it. After each race the copies are read back, and the benchmark stops if one score differs.",
  "A whole process is timed from its start to its end, start-up included, output into a file. Inside a process the same work is repeated after one run to warm up, and then again in two more processes. Rounds of all sides take turns; the figures are medians.",
];

const LIMITS = [
  "One small form, whole process: the start. Node.js itself, then compiling and running a program of 1.7 MB, once in the main thread and once in the thread that reads the file, so that a file on which it hangs or runs out of memory costs that file alone.",
  "One large form: applying the rules takes nearly half of the time (for every row: what target and actual value say, then exact decimals and the steps that explain the score), recognising the form over a quarter, unpacking and reading the sheet an eighth, writing and reading back what was written as much. Plain values such as ≥95% are read by one pattern, held by a test to what the long way makes of them; XML spelled as the common programs spell it is read without the parser, held by a test to what the parser reads. A peer scores a row by one pattern in a few microseconds and spends its time on a tree of objects for every cell and its style.",
  "In a process that has just started, the engine runs most of this before it has compiled it well: the same work takes twice the time, and the start comes on top. So a single large form stays at about half of openpyxl’s time as a process of its own, and is about a quarter of it in the pane, the workbench and a batch, which are running already.",
  "Many files: the rules over a quarter, recognising the form another, reading the parts of the package a quarter, writing and packing a fifth; a twentieth goes to putting each result in its place in one step, so that a power cut leaves no half of a file. Parts that came packed to the byte as in a file before, as styles and lists of parts do where all fill one template, are read once; after a write only the written cells are read back. Of the two cores’ time a fifth goes to the engine’s compiling in both threads, a tenth to their start.",
];
