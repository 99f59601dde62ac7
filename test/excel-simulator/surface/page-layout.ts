import { ApiError } from "../api-error";
import type { Sheet } from "../model/sheet";
import { text } from "./arguments";
import { bind, type ApiObject, type Surface } from "./surface";

const ORIENTATIONS = ["Portrait", "Landscape"];
const ZOOM_MEMBERS = ["horizontalFitToPages", "verticalFitToPages", "scale"];

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
  },
};

/** How a sheet is printed. */
export function pageLayoutObject(sheet: Sheet): ApiObject {
  return bind(pageLayoutSurface, sheet);
}
