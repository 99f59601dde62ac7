import { ApiError } from "../api-error";
import { boundingBox, cellsOf, columnsOf, intersection, LAST_ROW, rowsOf } from "../model/area";
import { valueTypeOf } from "../model/cell";
import { shownText } from "../model/number-text";
import { block, range as rangeArgument, wholeNumber } from "./arguments";
import {
  cellProperties,
  columnProperties,
  hiddenState,
  rowProperties,
  setHidden,
} from "./cell-properties";
import { conditionalFormats } from "./conditional-formats";
import { rangeFormat, setNumberFormats } from "./range-format";
import { rowMethods } from "./rows";
import { setCellProperties } from "./settable-properties";
import { AreasRef, RangeRef } from "./range-ref";
import {
  bind,
  type ApiObject,
  type HostContext,
  type MethodMember,
  type ScalarMember,
  type Surface,
} from "./surface";
import { sheetObject } from "./worksheets";

function enter(range: RangeRef, inputs: unknown, { workbook }: HostContext): void {
  const { sheet, area } = range;
  const lines = block(inputs, rowsOf(area), columnsOf(area));
  workbook.enter(sheet, area, lines, "add-in");
}

const scalars: Record<string, ScalarMember<RangeRef>> = {
  Address: { since: "1.1", get: (range) => range.address },
  RowIndex: { since: "1.1", get: ({ area }) => area.top },
  ColumnIndex: { since: "1.1", get: ({ area }) => area.left },
  RowCount: { since: "1.1", get: ({ area }) => rowsOf(area) },
  ColumnCount: { since: "1.1", get: ({ area }) => columnsOf(area) },
  CellCount: { since: "1.1", get: ({ area }) => Math.min(cellsOf(area), 2 ** 31 - 1) },
  Values: {
    since: "1.1",
    get: (range) => range.readable(() => range.sheet.block(range.area, ({ value }) => value)),
    set: enter,
  },
  Formulas: {
    since: "1.1",
    get: (range) => range.readable(() => range.sheet.formulas(range.area)),
    set: enter,
  },
  Text: {
    since: "1.1",
    get: (range) => range.readable(() => range.sheet.block(range.area, shownText)),
  },
  ValueTypes: {
    since: "1.1",
    get: (range) => range.readable(() => range.sheet.block(range.area, valueTypeOf)),
  },
  NumberFormat: {
    since: "1.1",
    get: (range) => range.readable(() => range.sheet.block(range.area, ({ format }) => format)),
    set: (range, formats) => {
      setNumberFormats(range, block(formats, rowsOf(range.area), columnsOf(range.area)));
    },
  },
  RowHidden: {
    since: "1.2",
    get: ({ sheet, area }) => hiddenState(sheet.hiddenRows, area.top, area.bottom),
    set: ({ sheet, area }, hide) => {
      sheet.refuseSizing();
      setHidden(sheet.hiddenRows, area.top, area.bottom, hide === true);
    },
  },
  ColumnHidden: {
    since: "1.2",
    get: ({ sheet, area }) => hiddenState(sheet.hiddenColumns, area.left, area.right),
    set: ({ sheet, area }, hide) => {
      setHidden(sheet.hiddenColumns, area.left, area.right, hide === true);
    },
  },
};

/** Only where asked for by name: the client loads all others when it loads "everything". */
function mergedAreas({ sheet, area }: RangeRef): AreasRef | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  return merges.length > 0 ? new AreasRef(sheet, merges) : null;
}

const parts: Record<string, MethodMember<RangeRef>> = {
  GetCell: {
    since: "1.1",
    call: (range, [row, column]) =>
      rangeObject(range.part(wholeNumber(row), wholeNumber(column), 1, 1)),
  },
  GetRow: {
    since: "1.1",
    call: (range, [row]) => rangeObject(range.part(wholeNumber(row), 0, 1, columnsOf(range.area))),
  },
  GetColumn: {
    since: "1.1",
    call: (range, [column]) =>
      rangeObject(range.part(0, wholeNumber(column), rowsOf(range.area), 1)),
  },
  GetEntireColumn: {
    since: "1.1",
    call: ({ sheet, area }) =>
      rangeObject(new RangeRef(sheet, { ...area, top: 0, bottom: LAST_ROW })),
  },
  GetIntersection: {
    since: "1.1",
    call(range, [other]) {
      const area = intersection(range.area, rangeArgument(other, range).area);
      if (!area) throw new ApiError("ItemNotFound");
      return rangeObject(new RangeRef(range.sheet, area));
    },
  },
  GetResizedRange: {
    since: "1.3",
    call: (range, [rows, columns]) =>
      rangeObject(
        range.part(
          0,
          0,
          rowsOf(range.area) + wholeNumber(rows),
          columnsOf(range.area) + wholeNumber(columns),
        ),
      ),
  },
  GetOffsetRange: {
    since: "1.1",
    call: (range, [rows, columns]) =>
      rangeObject(
        range.part(
          wholeNumber(rows),
          wholeNumber(columns),
          rowsOf(range.area),
          columnsOf(range.area),
        ),
      ),
  },
  GetBoundingRect: {
    since: "1.1",
    call: (range, [other]) =>
      rangeObject(
        new RangeRef(range.sheet, boundingBox(range.area, rangeArgument(other, range).area)),
      ),
  },
  GetIntersectionOrNullObject: {
    since: "1.4",
    call(range, [other]) {
      const area = intersection(range.area, rangeArgument(other, range).area);
      return area && rangeObject(new RangeRef(range.sheet, area));
    },
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call(range, [valuesOnly]) {
      const used = range.sheet.used(valuesOnly === true);
      const area = used && intersection(used, range.area);
      return area && rangeObject(new RangeRef(range.sheet, area));
    },
  },
  GetMergedAreasOrNullObject: {
    since: "1.13",
    call(range) {
      const areas = mergedAreas(range);
      return areas && bind(areasSurface, areas);
    },
  },
};

const doings: Record<string, MethodMember<RangeRef>> = {
  GetCellProperties: { since: "1.9", call: (range, [options]) => cellProperties(range, options) },
  GetRowProperties: { since: "1.9", call: (range, [options]) => rowProperties(range, options) },
  GetColumnProperties: {
    since: "1.9",
    call: (range, [options]) => columnProperties(range, options),
  },
  SetCellProperties: {
    since: "1.9",
    call: (range, [properties]) => setCellProperties(range, properties),
  },
  Select: {
    since: "1.1",
    call({ sheet, area }, _args, { workbook }) {
      workbook.select(sheet, area);
      return null;
    },
  },
  Merge: {
    since: "1.2",
    call({ sheet, area }) {
      sheet.merge(area);
      return null;
    },
  },
  Unmerge: {
    since: "1.2",
    call({ sheet, area }) {
      sheet.unmerge(area);
      return null;
    },
  },
  _ValidateArraySize: {
    since: "1.3",
    call({ area }, [rows, columns]) {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
        throw new ApiError("InvalidArgument");
      }
      return null;
    },
  },
};

const rangeSurface: Surface<RangeRef> = {
  name: "Range",
  keptByReference: true,
  scalars,
  navigations: {
    Format: { since: "1.1", get: rangeFormat },
    Worksheet: { since: "1.1", get: ({ sheet }) => sheetObject(sheet) },
    ConditionalFormats: { since: "1.6", get: conditionalFormats },
  },
  methods: { ...parts, ...doings, ...rowMethods },
};

/** A range as an object of the model. */
export function rangeObject(range: RangeRef): ApiObject {
  return bind(rangeSurface, range);
}

const rangeCollectionSurface: Surface<AreasRef> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(new RangeRef(sheet, area))),
  methods: { GetCount: { since: "1.9", call: ({ areas }) => areas.length } },
};

const areasSurface: Surface<AreasRef> = {
  name: "RangeAreas",
  keptByReference: true,
  scalars: {
    Address: {
      since: "1.9",
      get: ({ sheet, areas }) => areas.map((area) => new RangeRef(sheet, area).address).join(","),
    },
    AreaCount: { since: "1.9", get: ({ areas }) => areas.length },
  },
  navigations: { Areas: { since: "1.9", get: (areas) => bind(rangeCollectionSurface, areas) } },
};
