import type { PartSource } from "../container/package";
import { escapeXml } from "../xml/characters";
import { decodePart } from "../xml/encoding";
import { attribute, isMain, scanXml, type EndTag, type StartTag } from "../xml/scan";

/** Elements that stand before calcPr (ECMA-376 part 1, 18.2.27, CT_Workbook). */
const BEFORE: ReadonlySet<string> = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/**
 * The workbook part with the request that the application calculates every formula when it opens
 * the file. Unchanged where the request stands already. Throws HostError.
 */
export function withCalculationOnLoad(xml: string, part: string): string {
  let depth = 0;
  let prefix = "";
  let place = 0;
  const found: StartTag[] = [];
  scanXml(xml, part, {
    open(tag) {
      if (depth === 0) prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
      if (depth === 1 && isMain(tag) && tag.local === "calcPr") found.push(tag);
      depth += 1;
    },
    close(tag: EndTag) {
      depth -= 1;
      if (depth === 1 && isMain(tag) && BEFORE.has(tag.local)) place = tag.end;
    },
  });
  const [calculation] = found;
  if (calculation) return withFlag(xml, calculation);
  return `${xml.slice(0, place)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(place)}`;
}

/** The same as a change to the parts; none where the request stands already. Throws HostError. */
export function calculatedOnLoad(parts: PartSource, path: string): Map<string, Uint8Array> {
  const { text, encode } = decodePart(parts.read(path), path);
  const asking = withCalculationOnLoad(text, path);
  return asking === text ? new Map() : new Map([[path, encode(asking)]]);
}

function withFlag(xml: string, tag: StartTag): string {
  if (attribute(tag, "fullCalcOnLoad") === "1") return xml;
  const others = Object.entries(tag.attributes).filter(([name]) => name !== "fullCalcOnLoad");
  const written = others.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  const close = tag.selfClosing ? "/>" : ">";
  const rewritten = `<${tag.name}${written} fullCalcOnLoad="1"${close}`;
  return xml.slice(0, tag.start) + rewritten + xml.slice(tag.end);
}
