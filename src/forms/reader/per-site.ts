import { once } from "../../values/once";
import type { Board } from "./board";
import type { Lexicon } from "./lexicon";
import type { Site } from "./sites";

type Reader<Reading> = (board: Board, site: Site, lexicon: Lexicon) => Reading;

/** A reading of a site, which is a part of one board alone, taken once for each lexicon. */
export function perSite<Reading extends object>(read: Reader<Reading>): Reader<Reading> {
  const known = once<Site, Map<Lexicon, Reading>>(() => new Map());
  return (board, site, lexicon) => {
    const own = known(site);
    const reading = own.get(lexicon) ?? read(board, site, lexicon);
    own.set(lexicon, reading);
    return reading;
  };
}
