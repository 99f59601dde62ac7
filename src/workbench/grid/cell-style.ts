import type { CellLook, EdgeLook } from "../../hosts/file/appearance";
import type { CellValue } from "../../sheet/grid";
import type { Edges } from "./edges";
import { fontFamily } from "./fonts";
import { PIXELS_PER_POINT } from "./text-width";

/** CSS properties and their values. */
export type Declarations = readonly (readonly [property: string, value: string])[];

/** What a cell's horizontal `general` comes to, which depends on what it holds. */
export type Alignment = "left" | "center" | "right" | "justify";

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;
/** An indent step is about three spaces of the standard font. */
const INDENT = 9;

/** Numbers stand right, truth values and errors in the middle, text left. */
export function alignment(look: CellLook, value: CellValue): Alignment {
  if (look.horizontal !== "general") return look.horizontal;
  if (typeof value === "number") return "right";
  if (typeof value === "boolean") return "center";
  return value?.startsWith("#") && /^#[A-Z0-9/]+[!?]?$/.test(value) ? "center" : "left";
}

/** The CSS of a cell's look. Colours and names come from a file, so they are set, never spliced. */
export function declarations(look: CellLook, side: Alignment, edges: Edges): Declarations {
  const decoration = [look.underline && "underline", look.strike && "line-through"];
  return [
    ["font-family", fontFamily(look.fontName)],
    ["font-size", `${String(look.fontSize * PIXELS_PER_POINT)}px`],
    ["font-weight", look.bold ? "bold" : "normal"],
    ["font-style", look.italic ? "italic" : "normal"],
    ["text-decoration", decoration.filter(Boolean).join(" ") || "none"],
    ["text-align", side],
    ["vertical-align", VERTICAL[look.vertical]],
    ["white-space", look.wrap ? "pre-wrap" : "pre"],
    ...(look.color === null ? [] : ([["color", look.color]] as const)),
    ...(look.fill === null ? [] : ([["background-color", look.fill]] as const)),
    ...(look.indent > 0 ? [indent(look.indent, side)] : []),
    ...(look.vertical90 ? ([["writing-mode", "vertical-rl"]] as const) : []),
    ...lines(edges, look.fill),
  ];
}

function indent(steps: number, side: Alignment): readonly [string, string] {
  return [side === "right" ? "padding-right" : "padding-left", `${String(steps * INDENT + 2)}px`];
}

/** Drawn lines; a filled cell hides the grid line under it, as in Excel. */
function lines(edges: Edges, fill: string | null): Declarations {
  const sides = ["top", "right", "bottom", "left"] as const;
  return sides.flatMap((side): Declarations => {
    const edge = edges[side];
    if (edge) return [[`border-${side}`, line(edge)]];
    const covers = fill !== null && (side === "right" || side === "bottom");
    return covers ? [[`border-${side}-color`, fill]] : [];
  });
}

function line({ width, line: kind, color }: EdgeLook): string {
  // a double line needs three pixels to be seen as two
  return `${String(kind === "double" ? 3 : width)}px ${kind} ${color}`;
}
