import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** A release as an administrator has it after unpacking, and the zip's name. */
export interface Packaged {
  /** The one folder in the zip. */
  readonly folder: string;
  readonly zip: Uint8Array;
  /** What `npm run package` printed. */
  readonly printed: string;
  readonly clear: () => void;
}

/** Runs `npm run package` with these options, and unpacks the zip alone in a clean folder. */
export function packaged(options: readonly string[]): Packaged {
  const scratch = mkdtempSync(join(tmpdir(), "ziping-packaged-"));
  const out = join(scratch, "out");
  const printed = execFileSync(
    process.execPath,
    ["src/dev/package.mjs", ...options, "--out", out],
    { encoding: "utf8" },
  );
  const [name = ""] = readdirSync(out).filter((file) => file.endsWith(".zip"));
  const zip = new Uint8Array(readFileSync(join(out, name)));
  rmSync(out, { recursive: true });
  for (const [file, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    writeFileSync(join(scratch, file), bytes);
  }
  return {
    folder: join(scratch, name.replace(/\.zip$/, "")),
    zip,
    printed,
    clear: () => rmSync(scratch, { recursive: true }),
  };
}
