import { escapeXml } from "../../xml/characters";
import { movedFormula } from "./moved-formula";
import { movedValue, type Place } from "./moved-value";
import { lost } from "./refusals";

const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g;
const ROW = /(<x:Row>)([^<]*)(<\/x:Row>)/g;
const FORMULA =
  /(<x:Fmla(?:Link|Range|Txbx|Group|Pict)>)([^<]*)(<\/x:Fmla(?:Link|Range|Txbx|Group|Pict)>)/g;

/** Places of an anchor's rows among its numbers: column, offset, row, offset, and again. */
const ROWS_OF_ANCHOR: readonly number[] = [2, 6];

/**
 * A legacy drawing (boxes of notes, form controls) after the row's coming or going. Programs write
 * VML that no XML reader takes, so it is changed as text. Throws HostError.
 */
export function movedVml(vml: string, place: Place): string {
  const { move, home, where } = place;
  return vml
    .replace(ROW, (_all, open: string, row: string, close: string) => {
      return open + movedValue("row", row, place) + close;
    })
    .replace(ANCHOR, (_all, open: string, anchor: string, close: string) => {
      const numbers = anchor
        .split(",")
        .map((number, at) => (ROWS_OF_ANCHOR.includes(at) ? movedAnchor(number, place) : number));
      return open + numbers.join(",") + close;
    })
    .replace(FORMULA, (all: string, open: string, formula: string, close: string) => {
      const moved = movedFormula(formula, move, { home });
      if (moved === null) throw lost(move, where);
      return moved === formula ? all : open + escapeXml(moved) + close;
    });
}

/** The row keeps the spaces that stand around it. */
function movedAnchor(number: string, place: Place): string {
  return number.replace(/\d+/, (row) => movedValue("row", row, place));
}
