import fc from "fast-check";
import { InOrder } from "../../../src/cli/batch/in-order";

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

interface Seen {
  readonly order: number[];
  mostAhead: number;
  mostHeld: number;
}

/** Works through a line with several hands; which of them finishes next is up to `pick`. */
async function workThrough(
  sizes: readonly number[],
  hands: number,
  room: { results: number; size: number },
  pick: (open: number) => number,
  closeAfter = Infinity,
): Promise<Seen & { begun: number }> {
  const seen: Seen = { order: [], mostAhead: 0, mostHeld: 0 };
  const line = new InOrder<{ index: number; size: number }>(
    sizes.length,
    async ({ index }) => {
      await settle();
      seen.order.push(index);
    },
    ({ size }) => size,
    room,
  );
  const open: number[] = [];
  const held = new Map<number, number>();
  let [begun, idle] = [0, hands];
  const take = async () => {
    idle--;
    const index = await line.take();
    if (index === null) return;
    begun++;
    open.push(index);
    seen.mostAhead = Math.max(seen.mostAhead, begun - line.done);
  };
  for (let finished = 0; ;) {
    while (idle > 0) void take();
    // what was held back may be let in only after several results were handed on
    for (let turn = 0; turn < 8 && (turn === 0 || open.length === 0); turn++) await settle();
    const [index] = open.splice(pick(open.length), 1);
    if (index === undefined) break;
    held.set(index, sizes[index]!);
    line.put(index, { index, size: sizes[index]! });
    idle++;
    if (++finished === closeAfter) line.close();
    await settle();
    for (const done of seen.order) held.delete(done);
    seen.mostHeld = Math.max(
      seen.mostHeld,
      [...held.values()].reduce((sum, size) => sum + size, 0),
    );
  }
  await line.settled();
  return { ...seen, begun };
}

const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
const picks = fc.infiniteStream(fc.nat());

describe("results in the order of the files", () => {
  it("hands on every result once, in order, however the work is done", async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1, max: 5 }), picks, async (all, hands, stream) => {
        const pick = (open: number) => (open === 0 ? 0 : (stream.next().value ?? 0) % open);
        const { order } = await workThrough(all, hands, { results: 6, size: 20 }, pick);
        expect(order).toEqual(all.map((_, index) => index));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [6, 1000],
    [1000, 20],
  ])(
    "holds back no more than there is room for: %d results of %d in all",
    async (results, size) => {
      await fc.assert(
        fc.asyncProperty(sizes, fc.integer({ min: 2, max: 5 }), async (all, hands) => {
          // the newest is always finished first, so that the first file comes last
          const pick = (open: number) => Math.max(0, open - 1);
          const seen = await workThrough(all, hands, { results, size }, pick);
          expect(seen.mostAhead).toBeLessThanOrEqual(results);
          // the last one let in may go over, and so may what the other hands had begun by then
          expect(seen.mostHeld).toBeLessThan(size + 9 * hands);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("lets the others wait for a slow first file, and goes on after it", async () => {
    const all = Array.from({ length: 50 }, () => 1);
    // the newest is always finished first, so that the first file comes last
    const { order, mostAhead } = await workThrough(all, 3, { results: 10, size: 1000 }, (open) =>
      Math.max(0, open - 1),
    );
    expect(order).toHaveLength(50);
    expect(mostAhead).toBe(10);
  });

  it("ends early with all that was begun, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat({ max: 20 }), picks, async (all, closeAfter, stream) => {
        const pick = (open: number) => (open === 0 ? 0 : (stream.next().value ?? 0) % open);
        const room = { results: 6, size: 20 };
        const { order, begun } = await workThrough(all, 3, room, pick, closeAfter);
        expect(order).toEqual(Array.from({ length: begun }, (_, index) => index));
        if (closeAfter > 0 && closeAfter < all.length)
          expect(begun).toBeLessThanOrEqual(closeAfter + 3);
      }),
      { numRuns: 60 },
    );
  });

  it("tells what the receiver threw, and begins no more", async () => {
    const line = new InOrder<string>(
      3,
      () => Promise.reject(new Error("full")),
      () => 1,
      { results: 9, size: 9 },
    );
    expect(await line.take()).toBe(0);
    line.put(0, "a");
    await settle();
    expect(await line.take()).toBeNull();
    await expect(line.settled()).rejects.toThrow("full");
  });
});
