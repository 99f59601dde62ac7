import type { Action, Batch } from "./protocol";

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
   * Requests that an add-in waits for. The client's own tidying up after `Excel.run`, which only
   * gives references back and is waited for by nobody, does not count.
   */
  get roundTrips(): number {
    return this.requests.filter(({ batch }) => !batch.Actions.every(isTidyingUp)).length;
  }

  /** Forgets what was asked so far. */
  clear(): void {
    this.requests.length = 0;
  }
}

const INSTANTIATE = 1;

function isTidyingUp(action: Action): boolean {
  return action.Name === "_RemoveReference" || action.ActionType === INSTANTIATE;
}
