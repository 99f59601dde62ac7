import type { FileResult } from "../job";
import type { Hand } from "./hand";
import { InOrder, type Room } from "./in-order";

/** Some 30 MB of results at most wait for a slow file; the rest of the memory is the workers'. */
const ROOM: Room = { results: 2000, size: 15_000_000 };

/**
 * While so many files are left for every hand, each has the next one ready, which saves it the wait for
 * one; towards the end a file goes to whoever is free, so that none stands behind a large one for long.
 */
const WORTH_GIVING_AHEAD = 16;

/** The files of a run: each is done by a hand, or refused beforehand. */
export interface Work {
  readonly length: number;
  /** How one file is done. */
  readonly done: (index: number, hand: Hand) => Promise<FileResult>;
  /** Called in the order of the files, each as soon as it and all before it are done. */
  readonly handOn: (result: FileResult, index: number) => Promise<void>;
}

/** The hands of a run and the line in which their results come out. */
export class Pool {
  private readonly line: InOrder<FileResult>;

  constructor(
    private readonly work: Work,
    private readonly hands: readonly Hand[],
    room: Room = ROOM,
  ) {
    this.line = new InOrder(work.length, work.handOn, ({ shown }) => shown.length, room);
  }

  /** Does all files, or those begun before `stop`. Returns how many; these are the first ones. */
  async run(): Promise<number> {
    const enough = this.hands.length * WORTH_GIVING_AHEAD;
    await Promise.all(
      this.hands.flatMap((hand) => [this.workWith(hand), this.workWith(hand, enough)]),
    );
    await this.line.settled();
    return this.line.done;
  }

  /** Begins no more files; those in work are finished. */
  stop(): void {
    this.line.close();
  }

  /** Cuts off those in work too. */
  async cutOff(): Promise<void> {
    this.stop();
    await Promise.all(this.hands.map((hand) => hand.dismiss()));
  }

  /** Gives a hand one file after the other, while more than `enough` are left. */
  private async workWith(hand: Hand, enough = 0): Promise<void> {
    while (this.line.left > enough) {
      const index = await this.line.take();
      if (index === null) return;
      this.line.put(index, await this.work.done(index, hand));
    }
  }
}
