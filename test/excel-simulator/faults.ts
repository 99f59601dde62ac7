import { ApiError, TransportError } from "./api-error";
import type { Action } from "./protocol";

interface FailingAction {
  /** Which action of the batch fails, counted from 0, or the name of its method or property. */
  readonly at: number | string;
  readonly code: string;
}

/** What goes wrong, on purpose. Nothing does unless it is set. */
export class Faults {
  /** A cell is being edited: Excel refuses every request. */
  editingCell = false;
  /** The host's error number for every request, such as 5012 for a session that has timed out. */
  transport: number | null = null;
  /** Excel takes requests and answers none, until `answerHeld` is called. */
  silent = false;
  /** The coming request is carried out, but its reply is lost, with this host error number. */
  lostReply: number | null = null;
  /** What happens in the workbook just before a request is carried out; given its number from 0. */
  beforeRequest: (index: number) => void = () => undefined;
  #failing: FailingAction | null = null;
  #held: (() => void)[] = [];
  #requests = 0;

  /** Makes one action of a coming request fail, once. */
  failNext(failing: FailingAction): void {
    this.#failing = failing;
  }

  /** Lets the requests go on that were held while Excel was silent. */
  answerHeld(): void {
    this.silent = false;
    const held = this.#held;
    this.#held = [];
    for (const goOn of held) goOn();
  }

  /** Called when a request arrives. */
  async arrive(): Promise<void> {
    if (this.silent) await new Promise<void>((resolve) => this.#held.push(resolve));
    this.beforeRequest(this.#requests++);
    if (this.editingCell) throw new TransportError(5004);
    if (this.transport !== null) throw new TransportError(this.transport);
  }

  /** Called when a reply is about to leave. */
  leave(): void {
    const lost = this.lostReply;
    this.lostReply = null;
    if (lost !== null) throw new TransportError(lost);
  }

  /** Called before each action. */
  guard(index: number, action: Action): void {
    const failing = this.#failing;
    if (failing?.at !== index && failing?.at !== action.Name) return;
    this.#failing = null;
    throw new ApiError(failing.code);
  }
}
