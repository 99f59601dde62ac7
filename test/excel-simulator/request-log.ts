import { ACTION, PATH, type Action, type Batch } from "./protocol";

/** One request of the add-in. */
export interface LoggedRequest {
  readonly flags: number;
  readonly batch: Batch;
  readonly requestBytes: number;
  replyBytes: number;
  /** The error code of the action that failed; null where none did or none was carried out. */
  error: string | null;
}

const utf8 = new TextEncoder();

/** Everything the add-in has asked for, with sizes in UTF-8 bytes. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];

  open(bodyText: string, flags: number): LoggedRequest {
    const batch: Batch = JSON.parse(bodyText);
    const entry: LoggedRequest = {
      flags,
      batch,
      requestBytes: utf8.encode(bodyText).length,
      replyBytes: 0,
      error: null,
    };
    this.requests.push(entry);
    return entry;
  }

  close(entry: LoggedRequest, reply: string, error: string | null): void {
    entry.replyBytes = utf8.encode(reply).length;
    entry.error = error;
  }

  /**
   * Requests that an add-in waits for. Those that the client makes by itself do not count: the
   * loader's greeting, and the giving back of references after `Excel.run`.
   */
  get roundTrips(): number {
    return this.requests.filter(({ batch }) => !isTidyingUp(batch) && !isGreeting(batch)).length;
  }

  /** Forgets what was asked so far. */
  clear(): void {
    this.requests.length = 0;
  }
}

function isTidyingUp({ Actions: actions }: Batch): boolean {
  const gives = (action: Action): boolean => action.Name === "_RemoveReference";
  return actions.every((one) => gives(one) || one.ActionType === ACTION.instantiate);
}

/** Whether the batch is the client's own business with the host, not with the workbook. */
export function isGreeting({ ObjectPaths: paths }: Batch): boolean {
  return Object.values(paths).every(({ ObjectPathType: type }) => type === PATH.service);
}
