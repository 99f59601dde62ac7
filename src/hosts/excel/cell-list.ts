/** A sentence is no place for a hundred addresses. */
const MOST_NAMED = 8;

/** Names the first cells, and says how many there are in all. */
export function listCells(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_NAMED).join("、");
  return cells.length > MOST_NAMED ? `${shown}…（${String(cells.length)}）` : shown;
}
