import { readFileSync } from "node:fs";

/** A demand of the store on add-ins that can be looked into without the store. */
export interface Policy {
  /** The section of Microsoft's marketplace certification policies, as in `1120.1`. */
  readonly number: string;
  /** What it asks, in our own words. */
  readonly asks: string;
  /** Throws where the product does not keep it. */
  readonly holds: () => void;
}

/** A demand that another test tries at length: the file and the words of its title. */
export interface TriedElsewhere {
  readonly number: string;
  readonly asks: string;
  readonly file: string;
  readonly title: string;
}

export const read = (file: string) => readFileSync(file, "utf8");

/** Width, height and format of a PNG, from its header; throws on another kind of file. */
export function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
