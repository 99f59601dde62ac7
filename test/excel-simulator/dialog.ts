/**
 * A small window that the add-in has opened, and the two ways of talking across its border. Whoever
 * plays the window's page (a test, or a second browser page) says things to the add-in and hears it.
 */
export class Dialog {
  /** What the add-in has said to the window, in order. */
  readonly heard: string[] = [];
  /** Called with each further message of the add-in. */
  onMessage: ((message: string) => void) | null = null;
  /** Hands the add-in what the window does; set by the transport. */
  onEvent: ((event: readonly unknown[]) => void) | null = null;
  isOpen = true;

  constructor(readonly address: string) {}

  /** The window's page calls `Office.context.ui.messageParent`. */
  say(message: string): void {
    if (!this.isOpen) throw new Error("the window is closed");
    this.onEvent?.([MESSAGE, message, new URL(this.address).origin]);
  }

  /** The person closes the window. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.onEvent?.([CLOSED]);
  }

  /** The add-in calls `messageChild`; called by the transport. */
  hear(message: string): void {
    this.heard.push(message);
    this.onMessage?.(message);
  }

  /** The add-in closes the window itself; called by the transport. */
  dismiss(): void {
    this.isOpen = false;
  }
}

/** The client's numbers for what comes out of a window. */
const MESSAGE = 0;
const CLOSED = 12006;
