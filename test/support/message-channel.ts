/**
 * What every browser has and jsdom has not. Node's own channel would do, but React keeps one open
 * for as long as the page lives, and the test would never end.
 */
export class PageMessageChannel {
  readonly port1 = new PagePort();
  readonly port2 = new PagePort();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

class PagePort {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  other: PagePort | null = null;

  postMessage(data: unknown): void {
    const to = this.other;
    setTimeout(() => to?.onmessage?.({ data }), 0);
  }

  close(): void {
    this.onmessage = null;
  }
}
