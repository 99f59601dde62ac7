import type { Drawn } from "./layouts";

/** Draws from the top down; every method leaves `row` at the next free row. */
export class Sketchbook {
  readonly cells: Drawn[] = [];
  row = 0;

  constructor(
    readonly width: number,
    readonly side: boolean,
  ) {}

  put(
    kind: Drawn["kind"],
    text: string,
    left: number,
    right: number,
    key?: string,
    height = 1,
  ): void {
    const area = { top: this.row, bottom: this.row + height - 1, left, right };
    this.cells.push({ ...area, kind, text, keys: key ? [{ key, row: this.row }] : [] });
  }

  wide(kind: Drawn["kind"], text: string, key?: string): void {
    this.put(kind, text, 0, this.width - 1, key);
    this.row++;
  }
}
