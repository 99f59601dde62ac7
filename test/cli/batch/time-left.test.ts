import fc from "fast-check";
import { durationWords, TimeLeft, timeLeftWords } from "../../../src/cli/batch/time-left";

describe("the estimate of the time left", () => {
  it("is exact where every file takes as long as every other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.integer({ min: 1, max: 50_000 }),
        (total, each) => {
          const estimate = new TimeLeft(total, 0);
          for (let finished = 1; finished <= total; finished++) {
            const left = estimate.after(finished, finished * each);
            if (left === null) expect(finished * each).toBeLessThan(3000);
            else expect(left).toBeCloseTo((total - finished) * each, 3);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is a number from 0 up, or nothing, whatever the files take", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90_000 }), { minLength: 1 }), (takes) => {
        const estimate = new TimeLeft(takes.length, 1000);
        let now = 1000;
        takes.forEach((take, index) => {
          now += take;
          const left = estimate.after(index + 1, now);
          if (left !== null) expect(left).toBeGreaterThanOrEqual(0);
          if (left !== null) expect(Number.isFinite(left)).toBe(true);
          if (index + 1 === takes.length) expect(left).toBe(0);
        });
      }),
    );
  });

  it("follows the pace of the last half minute, not that of the beginning", () => {
    const estimate = new TimeLeft(1000, 0);
    let now = 0;
    for (let finished = 1; finished <= 100; finished++) estimate.after(finished, (now += 10_000));
    let left: number | null = null;
    for (let finished = 101; finished <= 500; finished++)
      left = estimate.after(finished, (now += 100));
    expect(left).toBeCloseTo(500 * 100, 0);
  });

  it.each([
    [1, "约剩 5 秒"],
    [5_000, "约剩 5 秒"],
    [41_000, "约剩 45 秒"],
    [58_000, "约剩 1 分钟"],
    [120_000, "约剩 2 分钟"],
    [3_540_000, "约剩 59 分钟"],
    [3_600_000, "约剩 1 小时 0 分钟"],
    [5_100_000, "约剩 1 小时 25 分钟"],
  ])("%d ms is told as %s", (ms, words) => {
    expect(timeLeftWords(ms)).toBe(words);
  });

  it.each([
    [400, "0 秒"],
    [59_400, "59 秒"],
    [59_600, "1 分 0 秒"],
    [80_000, "1 分 20 秒"],
    [3_661_000, "1 小时 1 分钟"],
  ])("%d ms in all is told as %s", (ms, words) => {
    expect(durationWords(ms)).toBe(words);
  });
});
