import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** Where the pages find Office.js: on their own server, so that no network is measured. */
export const OFFICE_JS = "/office-js/office.js";

// the configuration reads it as it is loaded
process.env["OFFICE_JS_URL"] = OFFICE_JS;
const load = createRequire(__filename);
const configurations = load("../../webpack.config.js") as (
  env: object,
  argv: { readonly mode: string },
) => readonly Configuration[];

const { copyOfficeJs } = load("../../src/dev/release/office-js.cjs") as {
  /** Copies Microsoft's files out of a folder's installed packages. */
  copyOfficeJs: (site: string, root: string) => void;
};

const OWN_ENTRY = /^taskpane\..*\.js$/;

/** Puts the unmodified Office.js onto a site. */
export function addOfficeJs(site: string): void {
  copyOfficeJs(site, join(__dirname, "../.."));
}

/** The pane as it is shipped, built into a folder; with `entry`, another script in its place. */
export async function buildPane(folder: string, entry?: string): Promise<void> {
  const shipped = configurations({}, { mode: "production" }).find(({ name }) => name === "pane");
  if (!shipped) throw new Error("webpack.config.js builds no pane");
  const built: Configuration = {
    ...shipped,
    ...(entry && { entry: { taskpane: entry }, cache: false }),
    output: { ...shipped.output, path: folder },
  };
  await new Promise<void>((done, fail) => {
    webpack(built, (error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
}

/** Address of the built pane's own script, relative to its page. */
export function entryOf(folder: string): string {
  const entry = readdirSync(join(folder, "pane")).find((name) => OWN_ENTRY.test(name));
  if (entry === undefined) throw new Error(`no script of the pane in ${folder}`);
  return `pane/${entry}`;
}

/** Bytes of the scripts that the page names or asks for ahead, as `gzip -9` leaves them. */
export function compressedOpening(folder: string): number {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/\s(?:src|href)="?(pane\/[^\s">]+\.js)/g)];
  return named.reduce((sum, [, path = ""]) => sum + compressed(join(folder, path)), 0);
}

/** Bytes of a file, as `gzip -9` leaves them; Node's own zlib gives one or two per cent more. */
export function compressed(file: string): number {
  return execFileSync("gzip", ["-9", "-c", file], { maxBuffer: 10_000_000 }).length;
}
