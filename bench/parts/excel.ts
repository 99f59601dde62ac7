import { join } from "node:path";
import type { Trips, TripsOfThree } from "../excel/measure-trips";
import { runProcess } from "../files/run-process";
import type { Figure, Part, Section } from "../section";

const SHEETS = [1, 10, 100];
const ROWS = 30;

/** Round trips and bytes between the add-in and Excel, against an add-in that works cell by cell. */
export const excel: Part = { id: "excel", measure };

async function measure(say: (line: string) => void): Promise<Section> {
  const figures: Figure[] = [];
  for (const sheets of SHEETS) {
    say(`${String(sheets)} sheet${sheets === 1 ? "" : "s"}, three ways`);
    figures.push(...figuresOf(sheets, await tripsOf(sheets)));
  }
  return {
    title: "Excel: round trips and bytes",
    method: METHOD,
    figures,
    tables: [],
    limits: LIMITS,
  };
}

async function tripsOf(sheets: number): Promise<TripsOfThree> {
  const root = join(__dirname, "../..");
  const args = ["bench/excel/trips.cjs", String(sheets), String(ROWS)];
  const { stdout } = await runProcess({ program: process.execPath, args }, root);
  return JSON.parse(stdout) as TripsOfThree;
}

function figuresOf(sheets: number, { ours, pane, peer }: TripsOfThree): Figure[] {
  const what = `${String(sheets)} sheet${sheets === 1 ? "" : "s"} of ${String(ROWS)} rows`;
  const [read, words] = sheets === 1 ? [1, "1 + 1 round trips"] : [2, "2 + 1 round trips"];
  const against = (own: Trips) => ({
    ours: told(own),
    peer: `cell by cell ${told(peer)}`,
    ratio: `${times(peer.roundTrips, own.roundTrips)} fewer round trips, ${times(peer.bytes, own.bytes)} fewer bytes`,
  });
  return [
    {
      what: `${what}: read, score, write`,
      ...against(ours),
      reach: words,
      held: ours.roundTrips === read + 1,
    },
    {
      what: `${what}: the same as a press of ${sheets === 1 ? "一键重算" : "全部重算"}, with a second look and marks`,
      ...against(pane),
      held: null,
    },
  ];
}

function told({ roundTrips, bytes }: Trips): string {
  const size =
    bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(0)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${roundTrips.toLocaleString("en")} round trips, ${size}`;
}

function times(theirs: number, own: number): string {
  const ratio = theirs / own;
  return `${ratio.toFixed(ratio < 20 ? 1 : 0)} ×`;
}

const METHOD = [
  "Both sides run the unmodified `@microsoft/office-js` client against the simulated Excel of `test/excel-simulator`, which keeps a log of every request: what is counted is what a real Excel would be sent. A round trip is a request that the add-in waits for; bytes are UTF-8 bytes of requests and replies, those of the client's own tidying up included. Time is not compared, as the simulated Excel answers at once: over a network each round trip waits for the other side.",
  "The sheets are official 附件1-1 forms without scores. The peer, `bench/peers/cell-by-cell.ts`, works as the first examples of Office.js do: it loads a cell and waits where it needs its value. It reads a cell that it needs once, queues what it writes so that writing costs it no waiting, and asks only for value and number format. After each run every score, rate and grade of all sheets is compared between both, and the benchmark stops if one differs.",
];

const LIMITS = [
  "Reading is one round trip for the active sheet and two for a workbook, the first of which asks for the sheets' names; writing is one. Neither grows with sheets or rows, until a reply would pass the five megabytes that Excel on the web carries: then it is asked for in halves.",
  "More than half of the bytes of a score are the reply to reading: value, text as shown, formula and number format of every used cell, since a formula must not be overwritten and a rate be told from a number. A third is the writing, with the cells looked at before and after in the same round trip, so that nothing is half-written or written over somebody else.",
  "A press in the pane takes three more round trips: the sheet is looked at again, as formulas may have moved with the scores, and the marks of deviating rows are looked at and replaced, on all sheets together.",
];
