import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { simulatorScript } from "../../test/support/page-in-excel";
import { serve } from "../../test/support/serve";
import { workbookOf } from "../../test/support/simulated-workbook";
import { inFolder } from "../files/drawn-files";
import { inTime, median } from "../files/figures-of";
import {
  addOfficeJs,
  buildPane,
  compressed,
  compressedOpening,
  entryOf,
  OFFICE_JS,
} from "../pane/built-pages";
import {
  launch,
  timeToMark,
  timeToPress,
  type PageInExcel,
  type Start,
} from "../pane/start-of-page";
import type { Figure, Part, Section } from "../section";

/** Cold loads of each page. */
const ROUNDS = 9;
const BYTES = 250 * 1024;
const MILLISECONDS = 500;

/** What the pane's start takes: bytes of script, and time until it can be used. */
export const pane: Part = { id: "pane", measure };

async function measure(say: (line: string) => void): Promise<Section> {
  const figures = await inFolder(async (folder) => {
    const [own, bare] = [join(folder, "own"), join(folder, "bare")];
    say("builds the pane, and a bare one");
    await buildPane(own);
    await buildPane(bare, join(__dirname, "../peers/bare-pane.tsx"));
    addOfficeJs(folder);
    writeFileSync(join(bare, "bare.html"), afterOffice(entryOf(bare), '<div id="pane"></div>'));
    writeFileSync(join(folder, "office.html"), afterOffice("office-alone.js", ""));
    writeFileSync(join(folder, "office-alone.js"), MARK_READY);
    const times = await timesOf(folder, say);
    return [
      bytesFigure(compressedOpening(own), compressed(join(bare, entryOf(bare)))),
      ...timeFigures(times),
    ];
  });
  return { title: "Pane: start", method: METHOD, figures, tables: [], limits: LIMITS };
}

/** Milliseconds of every cold load, from the arrival of the page's own script. */
interface Times {
  /** The first screen, Excel joined or not. */
  readonly paneDrawn: Start[];
  readonly pressed: number[];
  readonly barePressed: number[];
  readonly sheetDrawn: Start[];
  readonly officeReady: Start[];
}

/** Loads all pages in turns, so that a busy moment of the machine meets them alike. */
async function timesOf(folder: string, say: (line: string) => void): Promise<Times> {
  const times: Times = {
    paneDrawn: [],
    pressed: [],
    barePressed: [],
    sheetDrawn: [],
    officeReady: [],
  };
  const simulator = await simulatorScript();
  const workbook = await workbookOf("assets/samples/project-self-evaluation-2021.xlsx");
  const [site, browser] = [await serve(folder), await launch()];
  const page = (path: string): PageInExcel => ({
    address: `${site.origin}/${path}`,
    simulator,
    workbook,
  });
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`cold loads, round ${String(round + 1)} of ${String(ROUNDS)}`);
      times.pressed.push(await timeToPress(browser, page("own/taskpane.html")));
      times.barePressed.push(await timeToPress(browser, page("bare/bare.html")));
      const drawn = page("own/taskpane.html");
      times.paneDrawn.push(await timeToMark(browser, drawn, "ziping:pane-drawn"));
      times.sheetDrawn.push(await timeToMark(browser, drawn, "ziping:sheet-drawn"));
      times.officeReady.push(await timeToMark(browser, page("office.html"), "office-ready"));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return times;
}

function bytesFigure(own: number, bare: number): Figure {
  return {
    what: "Script until a form is recognised, `gzip -9`, without office.js",
    ours: inKilobytes(own),
    peer: `bare React and Fluent pane ${inKilobytes(bare)}; office.js ${inKilobytes(officeBytes())}`,
    ratio: `${(own / bare).toFixed(1)} × the bare pane`,
    reach: "under 250 KiB",
    held: own < BYTES,
  };
}

function timeFigures({
  paneDrawn,
  pressed,
  barePressed,
  sheetDrawn,
  officeReady,
}: Times): Figure[] {
  const [ours, bare] = [median(pressed), median(barePressed)];
  const middle = (starts: readonly Start[], what: keyof Start) =>
    median(starts.map((start) => start[what]));
  const compared = (what: keyof Start) => {
    const [drawn, ready] = [middle(sheetDrawn, what), middle(officeReady, what)];
    return {
      ours: inTime(drawn),
      peer: `office.js alone, until it is ready ${inTime(ready)}`,
      ratio: `${(drawn / ready).toFixed(2)} × office.js alone`,
      held: null,
    };
  };
  return [
    { what: "First screen drawn", ours: inTime(middle(paneDrawn, "afterArrival")), held: null },
    {
      what: "First screen drawn and a press answered",
      ours: inTime(ours),
      peer: `bare pane ${inTime(bare)}`,
      ratio: `${(ours / bare).toFixed(2)} × the bare pane`,
      reach: "within 500 ms",
      held: ours <= MILLISECONDS,
    },
    { what: "Form read from Excel, recognised, scored and drawn", ...compared("afterArrival") },
    { what: "The same, counted from the opening of the page", ...compared("afterOpening") },
    { what: "Processor time of the page’s main thread until then", ...compared("work") },
  ];
}

/** What office.js loads in Excel on Windows. */
function officeBytes(): number {
  const client = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const files = ["office.js", "excel-win32-16.01.js"];
  return files.reduce((sum, file) => sum + compressed(join(client, file)), 0);
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}

/** A page as Microsoft’s template has it: Office.js first of all, then the page’s own script. */
const afterOffice = (script: string, body: string) => `<!doctype html><html><head>
<script src="${OFFICE_JS}"></script>
<script defer src="${script}"></script></head><body>${body}</body></html>`;

const MARK_READY = `Office.onReady(() => performance.mark("office-ready"));`;

const METHOD = [
  `Headless Chromium at 350 × 640 opens the built pages from a server on the same machine, which also has the unmodified office.js of \`@microsoft/office-js\` (in its flavour for Excel on Windows, as a release packed with \`--with-office-js\` has it), joined to the simulated Excel of \`test/excel-simulator\`, in which a project’s form is open. Every load is cold: a new profile, nothing in any cache. Times are medians of ${String(ROUNDS)} loads and count, where nothing else is said, from the last byte of the page’s own first script, so that no network is in them; the pages take turns.`,
  "A press: as soon as the button of the settings is on the screen and a frame with it was drawn, it is pressed, and the time stands when the settings, their heading and the way back at least, are drawn. The bare pane, `bench/peers/bare-pane.tsx`, is one heading and one button of Fluent, drawn when Office is ready as Microsoft’s template does it, and built by the same configuration. office.js alone is a page with no other script than one line that waits for it. Processor time is what the browser counts for the main thread of the page; a busy machine hardly changes it.",
];

const LIMITS = [
  "Bytes: two scripts, asked for together. Of the first, which draws the pane, React DOM is two fifths, the pane’s own components with their styles and words a third, Fluent a sixth, with those of its colours and sizes alone that the pane names. The second holds the words and rules by which a form is read and scored, much of it Chinese words, which compression hardly shortens. What reads and scores by rules that a form prints in its rows is 31 KB more, and waited for by such forms alone (3 of the 16 published ones that the tests score). What a first screen does not need (those rules, the other tabs and their words, settings, checks, reports, English) is fetched when the first form is on the screen.",
  "First screen and press: a good third of the time goes by before the first script runs, while the browser compiles it in another thread (a line at its head asks for all functions at once: compiled one by one as they are called, they would take the main thread longer); the rest is running its modules, drawing with React, and the browser’s layout and painting of a first frame. Styles are worked out in the build. Office’s script stands behind the pane’s own in the page, so that only its short first part comes before the first frame, and what reads a form begins after it.",
  "The form: from there on it is mostly Office’s, whose Excel script is asked for by its first script and is larger than the pane: fetching and compiling it, running it (two fifths of the main thread’s time until the form is drawn), and then reading and scoring the form with code that never ran before. Letting Office begin first, as Microsoft’s template does, shows the form up to a fifth sooner, and answers a press two fifths later.",
];
