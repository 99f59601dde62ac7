import assert from "node:assert/strict";
import { CHECKS, inspectWorkbook } from "../../../src/checks";
import { planEdits } from "../../../src/editing";
import { FileHost } from "../../../src/hosts/file";
import { reverse, type Edit } from "../../../src/sheet/edit";
import { HostError } from "../../../src/sheet/host-error";
import type { Grid } from "../../../src/sheet/grid";
import { assertKept } from "./assert-kept";

/**
 * Opens, reads, draws, checks, scores and saves a file as the product does. The file is refused
 * with a sentence, or what was saved opens again and differs in the planned cells alone.
 */
export async function useWorkbook(bytes: Uint8Array): Promise<void> {
  const opened = await refusedOr(async () => {
    const host = FileHost.open(bytes, "表.xlsx");
    return { host, grids: await host.read("all"), facts: await host.inspect() };
  });
  if (opened === null) return;
  const { host, grids, facts } = opened;
  await refusedOr(() => look(host, grids));
  const { view } = inspectWorkbook(grids, facts, CHECKS);
  const edits = view.forms
    .filter(({ form }) => form.kind !== "target-table")
    .flatMap(({ form, assessment }) => planEdits(form, assessment).edits);
  const written = await refusedOr(() => host.write(edits));
  if (written === null) return assertSame(host.save(), bytes, "a refused write leaves the file");
  assert.deepEqual(written.skipped, []);
  await assertWritten(host.save(), bytes, edits, grids);
  await host.write(reverse(written.receipt), { onlyIfUnchanged: true });
  assertSame(host.save(), bytes, "the write undone, the bytes are the original's");
}

/** Reads of the looks of a sheet what drawing it asks for. */
function look(host: FileHost, grids: readonly Grid[]): Promise<void> {
  for (const { sheet, used } of grids) {
    const { style, columnWidth, rowHeight } = host.look(sheet);
    style(used.top, used.left);
    columnWidth(used.left);
    rowHeight(used.bottom);
  }
  return Promise.resolve();
}

async function assertWritten(
  saved: Uint8Array,
  original: Uint8Array,
  edits: readonly Edit[],
  before: readonly Grid[],
): Promise<void> {
  if (edits.length === 0) return assertSame(saved, original, "nothing written, nothing changed");
  const after = await FileHost.open(saved, "表.xlsx").read("all");
  assertKept(before, after, edits);
}

/** What it gives; null where it was refused with a sentence in both languages. */
async function refusedOr<T>(attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "unknown") throw error;
    assert.match(error.said.zh, /。$/u);
    assert.match(error.said.en, /[.?]$/u);
    return null;
  }
}

function assertSame(one: Uint8Array, other: Uint8Array, what: string): void {
  assert.equal(Buffer.compare(one, other), 0, what);
}
