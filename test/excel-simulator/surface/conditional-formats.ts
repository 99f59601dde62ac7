import { ApiError } from "../api-error";
import { intersection } from "../model/area";
import type { ConditionalFormat } from "../model/sheet";
import { text, wholeNumber } from "./arguments";
import { rangeObject } from "./range";
import { RangeRef } from "./range-ref";
import { bind, type ApiObject, type Surface } from "./surface";

interface Entry {
  readonly format: ConditionalFormat;
  readonly range: RangeRef;
}

const ruleSurface: Surface<Entry> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      since: "1.6",
      get: ({ format }) => format.formula,
      set({ format, range }, formula) {
        range.sheet.refuseFormatting();
        const given = text(formula);
        format.formula = given.startsWith("=") ? given : `=${given}`;
      },
    },
  },
};

const fillSurface: Surface<Entry> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      since: "1.6",
      get: ({ format }) => format.fill ?? "",
      set({ format, range }, color) {
        range.sheet.refuseFormatting();
        format.fill = text(color);
      },
    },
  },
};

const formatSurface: Surface<Entry> = {
  name: "ConditionalRangeFormat",
  navigations: { Fill: { since: "1.6", get: (entry) => bind(fillSurface, entry) } },
};

const customSurface: Surface<Entry> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: { since: "1.6", get: (entry) => bind(ruleSurface, entry) },
    Format: { since: "1.6", get: (entry) => bind(formatSurface, entry) },
  },
};

const isCustom = ({ format }: Entry): boolean => format.type === "Custom";

const entrySurface: Surface<Entry> = {
  name: "ConditionalFormat",
  identify: ({ format }) => ["Id", format.id],
  scalars: {
    Id: { since: "1.6", get: ({ format }) => format.id },
    Type: { since: "1.6", get: ({ format }) => format.type },
    Priority: {
      since: "1.6",
      get: ({ format }) => format.priority,
      set({ format }, priority) {
        format.priority = wholeNumber(priority);
      },
    },
    StopIfTrue: {
      since: "1.6",
      get: ({ format }) => format.stopIfTrue,
      set({ format }, stop) {
        format.stopIfTrue = stop === true;
      },
    },
  },
  navigations: {
    Custom: {
      since: "1.6",
      get(entry) {
        if (!isCustom(entry)) throw new ApiError("ItemNotFound");
        return bind(customSurface, entry);
      },
    },
    CustomOrNullObject: {
      since: "1.6",
      get: (entry) => (isCustom(entry) ? bind(customSurface, entry) : null),
    },
  },
  methods: {
    Delete: {
      since: "1.6",
      call({ format, range: { sheet } }) {
        sheet.refuseFormatting();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        return null;
      },
    },
    GetRange: {
      since: "1.6",
      call: ({ format, range }) => rangeObject(new RangeRef(range.sheet, format.area)),
    },
  },
};

function entriesOf(range: RangeRef): ApiObject[] {
  return range.sheet.conditionalFormats
    .filter((format) => intersection(format.area, range.area))
    .map((format) => bind(entrySurface, { format, range }));
}

function itemOf(range: RangeRef, key: unknown): ApiObject | null {
  const format = range.sheet.conditionalFormats.find(({ id }) => id === key);
  return format ? bind(entrySurface, { format, range }) : null;
}

const collectionSurface: Surface<RangeRef> = {
  name: "ConditionalFormatCollection",
  items: entriesOf,
  item(range, key) {
    const found = itemOf(range, key);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    Add: {
      since: "1.6",
      call(range, [type]) {
        const { sheet, area } = range;
        sheet.refuseFormatting();
        const format: ConditionalFormat = {
          id: `{CF-${String(nextId++)}}`,
          type: text(type),
          area,
          priority: 0,
          stopIfTrue: false,
          formula: "",
          fill: null,
        };
        sheet.conditionalFormats.unshift(format);
        sheet.conditionalFormats.forEach((other, index) => (other.priority = index));
        return bind(entrySurface, { format, range });
      },
    },
    ClearAll: {
      since: "1.6",
      call({ sheet, area }) {
        sheet.refuseFormatting();
        sheet.conditionalFormats = sheet.conditionalFormats.filter(
          (format) => !intersection(format.area, area),
        );
        return null;
      },
    },
    GetCount: { since: "1.6", call: (range) => entriesOf(range).length },
    GetItemOrNullObject: { since: "1.14", call: (range, [id]) => itemOf(range, id) },
  },
};

let nextId = 1;

export function conditionalFormats(range: RangeRef): ApiObject {
  return bind(collectionSurface, range);
}
