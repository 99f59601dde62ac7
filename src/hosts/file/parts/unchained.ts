import type { PartSource } from "../container/package";
import { decodePart } from "../xml/encoding";
import { withoutCells, type ChainCell } from "./calc-chain";
import { removePart } from "./remove-part";
import type { Workbook } from "./workbook";

/** The changes that take cells without a formula out of the calculation chain, and it with the last. */
export function unchained(
  parts: PartSource,
  { path, parts: { calcChain } }: Workbook,
  gone: readonly ChainCell[],
): Map<string, Uint8Array | null> {
  if (calcChain === null || gone.length === 0) return new Map();
  const { text, encode } = decodePart(parts.read(calcChain), calcChain);
  const left = withoutCells(text, calcChain, gone);
  if (left === null) return removePart(parts, path, calcChain, "calcChain");
  return left === text ? new Map() : new Map([[calcChain, encode(left)]]);
}
