import { Dialog } from "./dialog";

/**
 * The ribbon's buttons, which start functions of the add-in's function file. Works with the
 * transport for browsers only, since the client listens for presses only when loaded as a whole.
 */
export class Ribbon {
  /** The windows that the add-in has opened, in order. */
  readonly dialogs: Dialog[] = [];
  /** The host's error number for the next windows, such as 12007 where another one is open. */
  dialogError: number | null = null;
  /** Hands a press to the client; set by the transport, null as long as the client does not listen. */
  onPress: ((id: string, functionName: string, event: string) => void) | null = null;
  readonly #pressed = new Map<string, (status: number) => void>();
  #presses = 0;

  /**
   * Presses a button. Resolves when the add-in ends the event: 0, or the client's error number
   * where there is no such function. An event that is never ended never resolves.
   */
  press(functionName: string, controlId = functionName): Promise<number> {
    if (!this.onPress) throw new Error("the Office client does not listen for presses yet");
    const id = `press-${String(++this.#presses)}`;
    const ended = new Promise<number>((resolve) => this.#pressed.set(id, resolve));
    this.onPress(id, functionName, JSON.stringify({ source: { id: controlId } }));
    return ended;
  }

  /** How many presses the add-in has not ended. */
  get unended(): number {
    return this.#pressed.size;
  }

  /** The add-in has ended an event; called by the transport. */
  end(id: string, status: number): void {
    const resolve = this.#pressed.get(id);
    if (!resolve) throw new Error(`the event of ${id} was ended twice, or never begun`);
    this.#pressed.delete(id);
    resolve(status);
  }

  /** The add-in opens a window; gives it, or the host's error number. Called by the transport. */
  open(target: string): Dialog | number {
    if (this.dialogError !== null) return this.dialogError;
    const dialog = new Dialog(addressIn(target));
    this.dialogs.push(dialog);
    return dialog;
  }
}

/** The client hands over the address with the window's size, as JSON, or alone. */
function addressIn(target: string): string {
  const known: unknown = target.startsWith("{") ? JSON.parse(target) : null;
  if (typeof known !== "object" || known === null) return target;
  const { url } = known as { url?: string };
  return url ?? target;
}
