import { ApiError } from "../api-error";
import type { ProtectionOptions, Sheet, Visibility } from "../model/sheet";
import { EVENT } from "../model/workbook";
import { nameCollection } from "./annotations";
import { area, text, wholeNumber } from "./arguments";
import { pageLayoutObject, rowBreaksObject } from "./page-layout";
import { rangeObject } from "./range";
import { RangeRef } from "./range-ref";
import { bind, type ApiObject, type HostContext, type MethodMember, type Surface } from "./surface";

const VISIBILITIES: readonly string[] = ["Visible", "Hidden", "VeryHidden"];

function isVisibility(value: unknown): value is Visibility {
  return typeof value === "string" && VISIBILITIES.includes(value);
}

/** A pair of register and unregister methods for an event. */
export function listenable<T>(
  name: string,
  since: string,
  type: number,
  target: (of: T) => string,
): Record<string, MethodMember<T>> {
  const method = (count: 1 | -1): MethodMember<T> => ({
    since,
    call(of, _args, context) {
      context.listen(type, target(of), count);
      return null;
    },
  });
  return { [`_Register${name}Event`]: method(1), [`_Unregister${name}Event`]: method(-1) };
}

const protectionSurface: Surface<Sheet> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { since: "1.2", get: (sheet) => sheet.protection !== null },
    Options: { since: "1.2", get: (sheet) => sheet.protection },
  },
  methods: {
    Protect: {
      since: "1.2",
      call(sheet, [options]) {
        if (sheet.protection) throw new ApiError("InvalidOperation");
        sheet.protection = isOptions(options) ? options : {};
        return null;
      },
    },
    Unprotect: {
      since: "1.2",
      call(sheet) {
        sheet.protection = null;
        return null;
      },
    },
  },
};

function isOptions(value: unknown): value is ProtectionOptions {
  return typeof value === "object" && value !== null;
}

function usedRange(sheet: Sheet, valuesOnly: unknown): RangeRef | null {
  const used = sheet.used(valuesOnly === true);
  return used ? new RangeRef(sheet, used) : null;
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const sheetMethods: Record<string, MethodMember<Sheet>> = {
  GetRange: {
    since: "1.1",
    call: (sheet, [address]) => rangeObject(new RangeRef(sheet, area(address))),
  },
  GetRangeByIndexes: {
    since: "1.7",
    call: (sheet, [row, column, rows, columns]) =>
      rangeObject(
        new RangeRef(sheet, FIRST_CELL).part(
          wholeNumber(row),
          wholeNumber(column),
          wholeNumber(rows),
          wholeNumber(columns),
        ),
      ),
  },
  GetCell: {
    since: "1.1",
    call: (sheet, [row, column]) =>
      rangeObject(
        new RangeRef(sheet, FIRST_CELL).part(wholeNumber(row), wholeNumber(column), 1, 1),
      ),
  },
  GetUsedRange: {
    since: "1.1",
    call: (sheet, [valuesOnly]) =>
      rangeObject(usedRange(sheet, valuesOnly) ?? new RangeRef(sheet, FIRST_CELL)),
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call(sheet, [valuesOnly]) {
      const used = usedRange(sheet, valuesOnly);
      return used && rangeObject(used);
    },
  },
  Activate: {
    since: "1.1",
    call(sheet, _args, { workbook }) {
      workbook.activate(sheet);
      return null;
    },
  },
  Delete: {
    since: "1.1",
    call(sheet, _args, { workbook }) {
      workbook.delete(sheet);
      return null;
    },
  },
  ...listenable<Sheet>("DataChanged", "1.7", EVENT.changed, (sheet) => sheet.id),
  ...listenable<Sheet>("Activated", "1.7", EVENT.activated, (sheet) => sheet.id),
  ...listenable<Sheet>("Deactivated", "1.7", EVENT.deactivated, (sheet) => sheet.id),
  ...listenable<Sheet>("SelectionChanged", "1.7", EVENT.selectionChanged, (sheet) => sheet.id),
};

const sheetSurface: Surface<Sheet> = {
  name: "Worksheet",
  identify: (sheet) => ["Id", sheet.id],
  scalars: {
    Id: { since: "1.1", get: (sheet) => sheet.id },
    Name: {
      since: "1.1",
      get: (sheet) => sheet.name,
      set(sheet, name, { workbook }) {
        workbook.rename(sheet, text(name));
      },
    },
    Position: {
      since: "1.1",
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set(sheet, position, { workbook }) {
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(wholeNumber(position), 0, sheet);
      },
    },
    Visibility: {
      since: "1.1",
      get: (sheet) => sheet.visibility,
      set(sheet, visibility) {
        if (!isVisibility(visibility)) throw new ApiError("InvalidArgument");
        sheet.visibility = visibility;
      },
    },
    TabColor: {
      since: "1.7",
      get: (sheet) => sheet.tabColor,
      set(sheet, color) {
        sheet.tabColor = text(color);
      },
    },
  },
  navigations: {
    Names: { since: "1.4", get: nameCollection },
    PageLayout: { since: "1.9", get: pageLayoutObject },
    HorizontalPageBreaks: { since: "1.9", get: rowBreaksObject },
    Protection: { since: "1.2", get: (sheet) => bind(protectionSurface, sheet) },
  },
  methods: sheetMethods,
};

/** A worksheet as an object of the model; a deleted one is dead. */
export function sheetObject(sheet: Sheet): ApiObject {
  if (sheet.deleted) throw new ApiError("ItemNotFound");
  return bind(sheetSurface, sheet);
}

const visibleOnly = (sheet: Sheet): boolean => sheet.visibility === "Visible";

function find(context: HostContext, key: unknown): Sheet | null {
  return context.workbook.find(text(key));
}

const collectionSurface: Surface<null> = {
  name: "WorksheetCollection",
  items: (_none, { workbook }) => workbook.sheets.map(sheetObject),
  item(_none, key, context) {
    const sheet = find(context, key);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheetObject(sheet);
  },
  methods: {
    Add: {
      since: "1.1",
      call: (_none, [name], { workbook }) =>
        sheetObject(workbook.add(name === null || name === undefined ? null : text(name))),
    },
    GetActiveWorksheet: {
      since: "1.1",
      call: (_none, _args, { workbook }) => sheetObject(workbook.active),
    },
    GetItemOrNullObject: {
      since: "1.4",
      call(_none, [key], context) {
        const sheet = find(context, key);
        return sheet && sheetObject(sheet);
      },
    },
    GetCount: {
      since: "1.4",
      call: (_none, [onlyVisible], { workbook }) =>
        onlyVisible ? workbook.sheets.filter(visibleOnly).length : workbook.sheets.length,
    },
    ...listenable<null>("DataChanged", "1.9", EVENT.changed, () => "Workbook"),
    ...listenable<null>("Activated", "1.7", EVENT.activated, () => "Workbook"),
    ...listenable<null>("Deactivated", "1.7", EVENT.deactivated, () => "Workbook"),
    ...listenable<null>("Added", "1.7", EVENT.added, () => "Workbook"),
    ...listenable<null>("Deleted", "1.7", EVENT.deleted, () => "Workbook"),
    ...listenable<null>("SelectionChanged", "1.9", EVENT.selectionChanged, () => "Workbook"),
  },
};

export const sheetCollection: ApiObject = bind(collectionSurface, null);

/** The selected range of the active sheet. */
export function selectedRange({ workbook }: HostContext): RangeRef {
  return new RangeRef(workbook.active, workbook.active.selection);
}
