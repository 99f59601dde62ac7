import { attribute, flag, type StartTag } from "../xml/scan";

/** The colours a file draws on: its theme's, and the palette that old numbers point into. */
export interface Palette {
  /** By theme index: light 1, dark 1, light 2, dark 2, accents 1–6, links. CSS colours. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Office's own theme, for files that bring none. */
export const OFFICE_THEME: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
    .split(" ")
    .map((rgb) => `#${rgb}`);

const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** The palette of ECMA-376 part 1, 18.8.27; its first eight colours stand there twice. */
export const STANDARD_PALETTE: readonly string[] = [
  FIRST_EIGHT,
  FIRST_EIGHT,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
]
  .join(" ")
  .split(" ")
  .map((rgb) => `#${rgb}`);

/** The system's text and window colours, behind the palette's end. */
const SYSTEM: ReadonlyMap<number, string> = new Map([
  [64, "#000000"],
  [65, "#FFFFFF"],
]);

/** The CSS colour of a `<color>`, `<fgColor>` or border colour; null for automatic. */
export function colorOf(tag: StartTag, palette: Palette): string | null {
  if (flag(tag, "auto")) return null;
  const base = baseColor(tag, palette);
  const tint = Number(attribute(tag, "tint") ?? 0);
  return base === null || tint === 0 ? base : tinted(base, tint);
}

function baseColor(tag: StartTag, palette: Palette): string | null {
  const rgb = attribute(tag, "rgb");
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? css(rgb) : null;
  const theme = attribute(tag, "theme");
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  const indexed = attribute(tag, "indexed");
  if (indexed === undefined) return null;
  return palette.indexed[Number(indexed)] ?? SYSTEM.get(Number(indexed)) ?? null;
}

/** `AARRGGBB` or `RRGGBB` as CSS; Excel draws no transparency. */
export function css(rgb: string): string {
  return `#${rgb.slice(-6).toUpperCase()}`;
}

/** Lightens (tint above 0) or darkens a colour in HSL, as ECMA-376 part 1, 18.8.19 says. */
export function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const light = (highest + lowest) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // with hue and saturation kept, a channel's distance from the lightness scales with the room there is
  const room = (level: number) => 1 - Math.abs(2 * level - 1);
  const scale = room(light) === 0 ? 0 : room(wanted) / room(light);
  const hex = channels.map((channel) => {
    const level = Math.round(Math.min(1, Math.max(0, wanted + (channel - light) * scale)) * 255);
    return level.toString(16).padStart(2, "0");
  });
  return `#${hex.join("").toUpperCase()}`;
}
