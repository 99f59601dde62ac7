import { HostError, type CommonError } from "../../sheet/host-error";

/** What is known of the place where Excel refused, to complete the sentence. */
export interface Where {
  readonly sheet?: string;
  readonly cells?: string;
}

/**
 * Every error code that Excel, Office or the way to them can give, and what it means to a person.
 * Codes without an own sentence are `unknown` and carry a reference number of ours, so that a
 * report by telephone can be traced without an English word on the screen.
 */
const MEANING: Readonly<Record<string, readonly [CommonError, string?]>> = {
  AccessDenied: ["read-only"],
  ActivityLimitReached: ["not-responding"],
  ApiNotAvailable: ["unsupported-excel", "E1"],
  ApiNotFound: ["unsupported-excel", "E2"],
  AttachmentNotAvailable: ["unknown", "E3"],
  CannotRegisterEvent: ["unknown", "E4"],
  Conflict: ["not-responding"],
  ConnectionFailure: ["not-responding"],
  ContentLengthRequired: ["payload-too-large"],
  EmptyChartSeries: ["unknown", "E5"],
  FilteredRangeConflict: ["unknown", "E6"],
  FormulaLengthExceedsLimit: ["unknown", "E7"],
  GeneralException: ["unknown", "E8"],
  InactiveWorkbook: ["not-responding"],
  InsertDeleteConflict: ["unknown", "E9"],
  InvalidArgument: ["unknown", "E10"],
  InvalidBinding: ["unknown", "E11"],
  InvalidObjectPath: ["unknown", "E12"],
  InvalidOperation: ["unknown", "E13"],
  InvalidOperationInCellEditMode: ["cell-editing"],
  InvalidOrTimedOutSession: ["not-responding"],
  InvalidReference: ["unknown", "E14"],
  InvalidRequest: ["unknown", "E15"],
  InvalidRequestContext: ["unknown", "E16"],
  InvalidSelection: ["unknown", "E17"],
  ItemAlreadyExists: ["unknown", "E18"],
  ItemNotFound: ["sheet-missing"],
  MergedRangeConflict: ["unknown", "E19"],
  NonBlankCellOffSheet: ["unknown", "E20"],
  NotImplemented: ["unsupported-excel", "E21"],
  OpenWorkbookLinksBlocked: ["unknown", "E30"],
  OperationCellsExceedLimit: ["payload-too-large"],
  PivotTableRangeConflict: ["unknown", "E31"],
  PropertyNotLoaded: ["unknown", "E22"],
  RangeExceedsLimit: ["sheet-too-large"],
  RefreshWorkbookLinksBlocked: ["unknown", "E32"],
  RequestAborted: ["not-responding"],
  RequestPayloadSizeLimitExceeded: ["payload-too-large"],
  ResponsePayloadSizeLimitExceeded: ["payload-too-large"],
  RunMustReturnPromise: ["unknown", "E23"],
  ServiceNotAvailable: ["not-responding"],
  Timeout: ["not-responding"],
  Unauthenticated: ["read-only"],
  UndoNotSupported: ["unknown", "E24"],
  UnsupportedFeature: ["unsupported-excel", "E25"],
  UnsupportedOperation: ["unsupported-excel", "E26"],
  UnsupportedSheet: ["unknown", "E27"],
  ValueNotLoaded: ["unknown", "E28"],
  WriteNotSupportedWhenModalDialogOpen: ["not-responding"],
};

/** The codes that have a meaning of their own, for the test that none of them speaks English. */
export const KNOWN_CODES: readonly string[] = Object.keys(MEANING);

/** A reference for failures that are not in the table. */
const UNLISTED = "E0";

/** The code of an error of the Office client; null for an error that is not its. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The failure as a person is told of it. Excel's own words stay behind as its cause. */
export function toHostError(error: unknown, where: Where = {}): HostError {
  if (error instanceof HostError) return error;
  const [code, reference = UNLISTED] = MEANING[officeCode(error) ?? ""] ?? ["unknown"];
  return new HostError(
    code,
    { detail: reference, sheet: "", cells: "", ...where },
    { cause: error },
  );
}
