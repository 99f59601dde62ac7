import { attribute, scanXml, type StartTag } from "../xml/scan";
import { OFFICE_THEME, css } from "./colors";

/** The names of a colour scheme in the order in which cells number them (light before dark). */
const ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The colours of a theme part by theme index; Office's own where it leaves one out. Throws HostError. */
export function readThemeColors(xml: string, part: string): string[] {
  const found = new Map<string, string>();
  let name: string | null = null;
  scanXml(xml, part, {
    open(tag) {
      if (ORDER.includes(tag.local)) name = tag.local;
      const color = name === null ? undefined : rgbOf(tag);
      if (name !== null && color !== undefined && !found.has(name)) found.set(name, css(color));
    },
    close(tag) {
      if (tag.local === name) name = null;
    },
  });
  return ORDER.map((one, index) => found.get(one) ?? OFFICE_THEME[index] ?? "#000000");
}

function rgbOf(tag: StartTag): string | undefined {
  if (tag.local === "srgbClr") return attribute(tag, "val");
  return tag.local === "sysClr" ? attribute(tag, "lastClr") : undefined;
}
