import { ApiError } from "../api-error";
import type { MarginSide, PageLayout } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import { area, text } from "./arguments";
import { bind, type ApiObject, type Surface } from "./surface";

const ORIENTATIONS = ["Portrait", "Landscape"];
const ZOOM_MEMBERS = ["horizontalFitToPages", "verticalFitToPages", "scale"];
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function isSide(name: string, sides: object): name is MarginSide {
  return name in sides;
}

/** Margins in points; those that are not named stay as they are. */
function withMargins(layout: PageLayout, unit: unknown, given: unknown): PageLayout["margins"] {
  const points = POINTS[text(unit)];
  if (points === undefined || typeof given !== "object" || given === null) {
    throw new ApiError("InvalidArgument");
  }
  const margins = { ...layout.margins };
  for (const [side, size] of Object.entries(given)) {
    if (!isSide(side, margins) || typeof size !== "number" || size < 0) {
      throw new ApiError("InvalidArgument", `${side} is no margin.`);
    }
    margins[side] = size * points;
  }
  return margins;
}

const pageLayoutSurface: Surface<Sheet> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      since: "1.9",
      get: ({ pageLayout }) => pageLayout.orientation,
      set({ pageLayout }, orientation) {
        if (!ORIENTATIONS.includes(text(orientation))) throw new ApiError("InvalidArgument");
        pageLayout.orientation = text(orientation);
      },
    },
    PaperSize: {
      since: "1.9",
      get: ({ pageLayout }) => pageLayout.paperSize,
      set({ pageLayout }, size) {
        pageLayout.paperSize = text(size);
      },
    },
    Zoom: {
      since: "1.9",
      get: ({ pageLayout }) => pageLayout.zoom,
      set({ pageLayout }, zoom) {
        if (typeof zoom !== "object" || zoom === null) throw new ApiError("InvalidArgument");
        const stranger = Object.keys(zoom).find((key) => !ZOOM_MEMBERS.includes(key));
        if (stranger) throw new ApiError("InvalidArgument", `${stranger} is no zoom option.`);
        pageLayout.zoom = { ...zoom };
      },
    },
    CenterHorizontally: {
      since: "1.9",
      get: ({ pageLayout }) => pageLayout.centerHorizontally,
      set({ pageLayout }, centered) {
        if (typeof centered !== "boolean") throw new ApiError("InvalidArgument");
        pageLayout.centerHorizontally = centered;
      },
    },
  },
  methods: {
    SetPrintMargins: {
      since: "1.9",
      call({ pageLayout }, [unit, margins]) {
        pageLayout.margins = withMargins(pageLayout, unit, margins);
        return null;
      },
    },
    SetPrintTitleRows: {
      since: "1.9",
      call({ pageLayout }, [rows]) {
        // whole rows only: $1:$2
        const found = /^\$?([1-9]\d*):\$?([1-9]\d*)$/.exec(text(rows));
        if (!found) throw new ApiError("InvalidArgument");
        pageLayout.printTitleRows = `$${found[1] ?? ""}:$${found[2] ?? ""}`;
        return null;
      },
    },
  },
};

const pageBreakSurface: Surface<number> = {
  name: "PageBreak",
  scalars: {
    ColumnIndex: { since: "1.9", get: () => 0 },
    RowIndex: { since: "1.9", get: (row) => row },
  },
};

const rowBreaksSurface: Surface<Sheet> = {
  name: "PageBreakCollection",
  methods: {
    Add: {
      since: "1.9",
      call({ pageLayout }, [place]) {
        const { top } = area(place);
        // nothing is above the first row that could be broken off
        if (top === 0) throw new ApiError("InvalidArgument");
        pageLayout.rowBreaks.push(top);
        return bind(pageBreakSurface, top);
      },
    },
  },
};

/** Where pages begin. */
export function rowBreaksObject(sheet: Sheet): ApiObject {
  return bind(rowBreaksSurface, sheet);
}

/** How a sheet is printed. */
export function pageLayoutObject(sheet: Sheet): ApiObject {
  return bind(pageLayoutSurface, sheet);
}
