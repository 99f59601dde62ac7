import type { ClosingName, Form } from "../form";
import { CLOSING } from "../words/closing";
import type { Board } from "./board";
import { readLabelled, best } from "./labelled";
import type { Site } from "./sites";
import { WordIndex } from "./word-index";

const WORDS = new WordIndex(CLOSING);
const NAMES: readonly ClosingName[] = [...new Set(CLOSING.map(({ role }) => role))];

/** What the rows under a table tell in words (评价结论, 存在问题, 改进措施). */
export function readClosing(board: Board, site: Site, rows: readonly number[]): Form["closing"] {
  const isLabel = (text: string) => WORDS.find(text) !== null;
  const found = readLabelled(board, rows, [site.left, site.right], WORDS, isLabel);
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const one = best(found, name);
      return one ? [[name, one.value]] : [];
    }),
  );
}
