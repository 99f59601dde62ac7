/** The rows or the columns of a sheet along one direction: which show, where each begins. */
export class Axis {
  /** Sheet indexes of the rows or columns that show, in order. */
  readonly shown: readonly number[];
  private readonly starts: Float64Array;
  private readonly places = new Map<number, number>();

  /** `sizeOf` gives CSS pixels by sheet index; 0 hides. */
  constructor(count: number, sizeOf: (index: number) => number) {
    const shown: number[] = [];
    const starts = new Float64Array(count + 1);
    let end = 0;
    for (let index = 0; index < count; index++) {
      const size = Math.round(sizeOf(index));
      if (size <= 0) continue;
      this.places.set(index, shown.length);
      shown.push(index);
      end += size;
      starts[shown.length] = end;
    }
    this.shown = shown;
    this.starts = starts.subarray(0, shown.length + 1);
  }

  /** Pixels of all that shows. */
  get length(): number {
    return this.start(this.shown.length);
  }

  /** Where the place-th shown row or column begins, in pixels; its end is the start of the next. */
  start(place: number): number {
    return this.starts[Math.min(place, this.shown.length)] ?? 0;
  }

  /** The sheet index at a place; null beyond the end. */
  index(place: number): number | null {
    return this.shown[place] ?? null;
  }

  /** Whether a sheet index shows. */
  shows(index: number): boolean {
    return this.places.has(index);
  }

  /** The place of a sheet index; of a hidden one, that of the next that shows. */
  place(index: number): number {
    return this.places.get(index) ?? firstNotBefore(this.shown, index);
  }

  size(index: number): number {
    const place = this.places.get(index);
    return place === undefined ? 0 : this.start(place + 1) - this.start(place);
  }

  /** Pixels from the first to the last index, both included. */
  span(from: number, to: number): number {
    return this.start(this.place(to + 1)) - this.start(this.place(from));
  }

  /** The place that a distance from the beginning falls into. */
  placeAt(pixels: number): number {
    return Math.max(0, firstNotBefore(this.starts, pixels + 1) - 1);
  }
}

/** Binary search: the first position whose value is not below the limit. */
function firstNotBefore(sorted: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
