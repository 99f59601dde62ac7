/** How much may be held back while an earlier result is waited for. */
export interface Room {
  /** Results, those in work included. */
  readonly results: number;
  /** What they measure together, by the measure of the line. */
  readonly size: number;
}

/**
 * Gives out the numbers 0, 1, 2 … of jobs that end in any order, and hands their results on in the
 * order of the numbers. What is held back is bounded: where one job takes long, or the receiver is
 * slow, no more numbers are given out until there is room again.
 */
export class InOrder<T> {
  private next = 0;
  private turn = 0;
  private held = 0;
  private isClosed = false;
  private handingOn: Promise<void> | null = null;
  private failure: { readonly error: unknown } | null = null;
  private readonly results = new Map<number, T>();
  private waiting: ((number: number | null) => void)[] = [];

  constructor(
    private readonly length: number,
    private readonly handOn: (result: T, index: number) => Promise<void>,
    private readonly sizeOf: (result: T) => number,
    private readonly room: Room,
  ) {}

  /** How many results were handed on. */
  get done(): number {
    return this.turn;
  }

  /** How many numbers have not been given out. */
  get left(): number {
    return this.length - this.next;
  }

  /** The next job's number, as soon as there is room for its result; null when there are no more. */
  take(): Promise<number | null> {
    if (this.isClosed || this.next >= this.length) return Promise.resolve(null);
    if (this.hasRoom()) return Promise.resolve(this.next++);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Takes a result; all whose turn has come are handed on. */
  put(index: number, result: T): void {
    this.results.set(index, result);
    this.held += this.sizeOf(result);
    if (this.results.has(this.turn)) this.handingOn ??= this.handOnReady();
  }

  /** When all that could be handed on was. Rejects with what the receiver threw. */
  async settled(): Promise<void> {
    await this.handingOn;
    if (this.failure) throw this.failure.error;
  }

  /** Gives out no more numbers. What was given out is still handed on. */
  close(): void {
    this.isClosed = true;
    this.admit();
  }

  private async handOnReady(): Promise<void> {
    try {
      for (;;) {
        const result = this.results.get(this.turn);
        if (result === undefined || this.failure) break;
        await this.handOn(result, this.turn);
        this.results.delete(this.turn);
        this.held -= this.sizeOf(result);
        this.turn++;
        this.admit();
      }
    } catch (error) {
      // no more is begun that nobody would hear of; `settled` tells why
      this.failure = { error };
      this.close();
    }
    this.handingOn = null;
  }

  /** The job whose turn it is always has room, or nothing would ever move again. */
  private hasRoom(): boolean {
    const ahead = this.next - this.turn;
    return ahead === 0 || (ahead < this.room.results && this.held < this.room.size);
  }

  private admit(): void {
    while (this.waiting.length > 0) {
      const isOver = this.isClosed || this.next >= this.length;
      if (!isOver && !this.hasRoom()) return;
      this.waiting.shift()?.(isOver ? null : this.next++);
    }
  }
}
