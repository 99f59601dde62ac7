import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const configurations = createRequire(__filename)("../../webpack.config.js") as (
  env: object,
  argv: { readonly mode: string },
) => readonly Configuration[];

const OWN_ENTRY = /^taskpane\..*\.js$/;

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

/** Bytes of the script that the page names, as `gzip -9` leaves them. */
export function compressedEntry(folder: string): number {
  const scripts = join(folder, "pane");
  const entry = readdirSync(scripts).find((name) => OWN_ENTRY.test(name));
  if (entry === undefined) throw new Error(`no script of the pane in ${scripts}`);
  return compressed(join(scripts, entry));
}

/** Bytes of a file, as `gzip -9` leaves them; Node's own zlib gives one or two per cent more. */
export function compressed(file: string): number {
  return execFileSync("gzip", ["-9", "-c", file], { maxBuffer: 10_000_000 }).length;
}
