import { ApiError } from "../api-error";
import { commentCollection, customXmlPartCollection, nameCollection } from "./annotations";
import { rangeObject } from "./range";
import { bind, type ApiObject, type Surface } from "./surface";
import { selectedRange, sheetCollection } from "./worksheets";

const nothing = (): null => null;

const applicationSurface: Surface<null> = {
  name: "Application",
  scalars: { CalculationMode: { since: "1.1", get: () => "Automatic" } },
  methods: {
    Calculate: { since: "1.1", call: nothing },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: nothing },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: nothing },
  },
};

const structureSurface: Surface<null> = {
  name: "WorkbookProtection",
  scalars: {
    Protected: { since: "1.7", get: (_none, { workbook }) => workbook.structureProtected },
  },
};

const workbookSurface: Surface<null> = {
  name: "Workbook",
  scalars: { Name: { since: "1.7", get: () => "Book1.xlsx" } },
  navigations: {
    Worksheets: { since: "1.1", get: () => sheetCollection },
    Names: { since: "1.1", get: () => nameCollection(null) },
    Comments: { since: "1.10", get: () => commentCollection },
    CustomXmlParts: { since: "1.5", get: () => customXmlPartCollection },
    Protection: { since: "1.7", get: () => bind(structureSurface, null) },
    Application: { since: "1.1", get: () => bind(applicationSurface, null) },
  },
  methods: {
    GetSelectedRange: {
      since: "1.1",
      call: (_none, _args, context) => rangeObject(selectedRange(context)),
    },
    GetActiveCell: {
      since: "1.7",
      call: (_none, _args, context) => rangeObject(selectedRange(context).part(0, 0, 1, 1)),
    },
    _RemoveReference: {
      since: "1.1",
      call(_none, [id], { references }) {
        references.delete(String(id));
        return null;
      },
    },
  },
};

/** The root of every object path. */
export const workbookObject: ApiObject = bind(workbookSurface, null);

/** Services that the client's loader greets; they take anything and answer nothing. */
const SERVICES = ["Microsoft.InternalService.AddinInternalService"];

const serviceSurface: Surface<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { since: "1.1", call: nothing } },
};

export function serviceObject(name: string): ApiObject {
  if (!SERVICES.includes(name)) throw new ApiError("ApiNotFound", `${name} is not known.`);
  return bind(serviceSurface, null);
}
