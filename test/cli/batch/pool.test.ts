import type { Hand } from "../../../src/cli/batch/hand";
import { Pool } from "../../../src/cli/batch/pool";
import type { FileResult } from "../../../src/cli/job";

const RESULT: FileResult = { shown: "", failure: null, hasErrors: false, summary: [] };

/** Notes how many files each of two hands was given at once, by the number of the file given last. */
async function givenAtOnce(files: number): Promise<Map<number, number>> {
  const most = new Map<number, number>();
  const inHand = new Map<Hand, number>();
  const hands = [1, 2].map((): Hand => ({
    do: () => Promise.resolve(RESULT),
    dismiss: () => Promise.resolve(),
  }));
  const pool = new Pool(
    {
      length: files,
      done: async (index, hand) => {
        const count = (inHand.get(hand) ?? 0) + 1;
        inHand.set(hand, count);
        most.set(index, count);
        await new Promise((resolve) => setImmediate(resolve));
        inHand.set(hand, count - 1);
        return RESULT;
      },
      handOn: () => Promise.resolve(),
    },
    hands,
  );
  expect(await pool.run()).toBe(files);
  return most;
}

describe("the files of a run", () => {
  it("are given to each hand two at a time while many are left, and one at a time in the end", async () => {
    const counts = await givenAtOnce(200);
    expect(Math.max(...counts.values())).toBe(2);
    const last = [...counts].filter(([index]) => index >= 200 - 20);
    expect(last.map(([, count]) => count)).toEqual(last.map(() => 1));
  });

  it("are given one at a time where there are few, so that none waits behind a large one", async () => {
    expect(Math.max(...(await givenAtOnce(8)).values())).toBe(1);
  });
});
