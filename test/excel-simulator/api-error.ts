/** The messages and HTTP statuses that Excel documents for its error codes. */
const KNOWN: Readonly<Record<string, readonly [number, string]>> = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  RangeExceedsLimit: [
    400,
    "The cell count in the range has exceeded the maximum supported number.",
  ],
};

/** A failure of one action, as the host reports it to the client. */
export class ApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    const [status, text] = KNOWN[code] ?? [500, code];
    super(message ?? text);
    this.status = status;
  }
}

/** A request that never reaches the workbook: what the client's error code is, by host number. */
export const TRANSPORT_CODES: Readonly<Record<number, { code: string; status: number }>> = {
  5004: { code: "InvalidOperationInCellEditMode", status: 400 },
  5012: { code: "InvalidOrTimedOutSession", status: 408 },
  5016: { code: "WriteNotSupportedWhenModalDialogOpen", status: 400 },
  5102: { code: "ActivityLimitReached", status: 429 },
  5103: { code: "RequestPayloadSizeLimitExceeded", status: 400 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", status: 400 },
  7000: { code: "AccessDenied", status: 401 },
};

/** A failure of the whole request, by the number the host would give. */
export class TransportError extends Error {
  constructor(readonly number: number) {
    super(`host error ${String(number)}`);
  }
}
