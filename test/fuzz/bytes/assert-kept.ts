import assert from "node:assert/strict";
import type { Edit } from "../../../src/sheet/edit";
import { cellAt, type Grid } from "../../../src/sheet/grid";

/** Of every sheet: the same cells with the same content, but for the edits, which stand as planned. */
export function assertKept(
  before: readonly Grid[],
  after: readonly Grid[],
  edits: readonly Edit[],
): void {
  assert.deepEqual(after.map(shape), before.map(shape));
  for (const [index, old] of before.entries()) {
    const now = after[index];
    const own = new Map(
      edits.filter(({ sheet }) => sheet === old.sheet).map((edit) => [edit.cell, edit]),
    );
    if (now) assertCells(old, now, own);
  }
}

function shape({ sheet, visibility, merges, hiddenRows, hiddenColumns }: Grid): unknown {
  return { sheet, visibility, merges, hiddenRows, hiddenColumns };
}

function assertCells(old: Grid, now: Grid, edits: ReadonlyMap<string, Edit>): void {
  const { top, bottom, left, right } = now.used;
  for (let row = Math.min(top, old.used.top); row <= bottom; row += 1) {
    for (let column = Math.min(left, old.used.left); column <= right; column += 1) {
      const [before, after] = [cellAt(old, row, column), cellAt(now, row, column)];
      const edit = edits.get(after.address);
      const wanted = edit?.after ?? { value: before.value, formula: before.formula };
      const where = `${old.sheet}!${after.address}`;
      assert.equal(after.formula, wanted.formula, where);
      assert.equal(after.format, before.format, where);
      // a formula's result follows what was written
      if (after.formula === null) assert.deepEqual(after.value ?? "", wanted.value ?? "", where);
    }
  }
}
