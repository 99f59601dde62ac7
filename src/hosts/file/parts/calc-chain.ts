import { escapeXml } from "../xml/characters";
import { attribute, isMain, scanXml } from "../xml/scan";

/** A cell as the calculation chain names it. */
export interface ChainCell {
  readonly sheetId: string;
  /** A1 address. */
  readonly cell: string;
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: [string, string][];
  readonly sheetId: string;
  readonly cell: string;
}

/**
 * The calculation chain without the named cells; null when nothing would be left, as an empty chain
 * is not allowed. Excel calls a file damaged whose chain names a cell without formula. Throws HostError.
 */
export function withoutCells(xml: string, part: string, gone: readonly ChainCell[]): string | null {
  const drop = new Set(gone.map(({ sheetId, cell }) => `${sheetId} ${cell}`));
  return withoutLinks(xml, part, (link) => drop.has(`${link.sheetId} ${link.cell}`));
}

/** The calculation chain without the cells of a sheet, likewise. Throws HostError. */
export function withoutSheet(xml: string, part: string, sheetId: string): string | null {
  return withoutLinks(xml, part, (link) => link.sheetId === sheetId);
}

function withoutLinks(xml: string, part: string, isGone: (link: Link) => boolean): string | null {
  const links = readLinks(xml, part);
  if (links.every(isGone)) return null;

  let written = "";
  let at = 0;
  let before: Link | null = null;
  for (const link of links) {
    written += xml.slice(at, link.start);
    // a link without i= belongs to the sheet of the link before it, which may just have gone
    if (!isGone(link)) {
      written += before && isGone(before) ? withSheet(link) : xml.slice(link.start, link.end);
    }
    at = link.end;
    before = link;
  }
  return written + xml.slice(at);
}

function readLinks(xml: string, part: string): Link[] {
  const links: Link[] = [];
  let sheetId = "";
  scanXml(xml, part, {
    open(tag) {
      if (!isMain(tag) || tag.local !== "c") return;
      sheetId = attribute(tag, "i") ?? sheetId;
      links.push({
        start: tag.start,
        end: tag.end,
        name: tag.name,
        attributes: Object.entries(tag.attributes),
        sheetId,
        cell: attribute(tag, "r") ?? "",
      });
    },
    close(tag) {
      const last = links.at(-1);
      if (isMain(tag) && tag.local === "c" && last)
        links[links.length - 1] = { ...last, end: tag.end };
    },
  });
  return links;
}

function withSheet(link: Link): string {
  const others = link.attributes.filter(([name]) => name !== "i");
  const written = [...others, ["i", link.sheetId] as const]
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  return `<${link.name}${written}/>`;
}
