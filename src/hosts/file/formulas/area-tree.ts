import type { CellRange } from "../../../sheet/address";

/** Ranges, or nodes of ranges, below one node. */
const BRANCHES = 16;

interface Leaf<T> {
  readonly range: CellRange;
  readonly item: T;
}

interface Node<T> {
  readonly range: CellRange;
  children: Node<T>[];
  leaves: Leaf<T>[];
}

/**
 * Finds the ranges that cover a cell without looking at all of them, and gives each one out only
 * once: a packed tree of bounding boxes that loses what was taken.
 */
export class AreaTree<T> {
  private root: Node<T> | null;

  constructor(leaves: readonly Leaf<T>[]) {
    const sorted = [...leaves].sort(
      (a, b) =>
        a.range.left - b.range.left || a.range.top - b.range.top || a.range.bottom - b.range.bottom,
    );
    let level = grouped(sorted).map((group): Node<T> => {
      return { range: boxOf(group), children: [], leaves: group };
    });
    while (level.length > 1) {
      level = grouped(level).map((group): Node<T> => {
        return { range: boxOf(group), children: group, leaves: [] };
      });
    }
    this.root = level[0] ?? null;
  }

  /** Gives out what lies at the ranges over the cell and has not been given out before. */
  take(row: number, column: number, receive: (item: T) => void): void {
    if (this.root && this.takeBelow(this.root, row, column, receive)) this.root = null;
  }

  /** Whether the node has nothing left. */
  private takeBelow(
    node: Node<T>,
    row: number,
    column: number,
    receive: (item: T) => void,
  ): boolean {
    if (!covers(node.range, row, column)) return false;
    node.leaves = node.leaves.filter((leaf) => {
      const taken = covers(leaf.range, row, column);
      if (taken) receive(leaf.item);
      return !taken;
    });
    node.children = node.children.filter((child) => !this.takeBelow(child, row, column, receive));
    return node.leaves.length === 0 && node.children.length === 0;
  }
}

function covers({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function grouped<E>(list: readonly E[]): E[][] {
  const groups: E[][] = [];
  for (let start = 0; start < list.length; start += BRANCHES) {
    groups.push(list.slice(start, start + BRANCHES));
  }
  return groups;
}

function boxOf(parts: readonly { readonly range: CellRange }[]): CellRange {
  return {
    top: Math.min(...parts.map(({ range }) => range.top)),
    left: Math.min(...parts.map(({ range }) => range.left)),
    bottom: Math.max(...parts.map(({ range }) => range.bottom)),
    right: Math.max(...parts.map(({ range }) => range.right)),
  };
}
