import { Progress } from "../../../src/cli/batch/progress";

/** A screen and a clock that a test sets by hand. */
function screen(total: number, options: { isTTY?: boolean; columns?: number } = {}) {
  let now = 0;
  const written: string[] = [];
  const progress = new Progress(
    total,
    { ...options, write: (text: string) => written.push(text) },
    () => now,
  );
  return {
    progress,
    written,
    last: () => written.at(-1) ?? "",
    after: (ms: number, ...failed: boolean[]) => {
      for (const isFailed of failed.length > 0 ? failed : [false]) {
        now += ms;
        progress.step(isFailed);
      }
    },
  };
}

const CLEAR = "\r\x1b[K";

describe("progress on a terminal", () => {
  it("draws a bar with counts, percent, the time left and the files that could not be used", () => {
    const { after, last } = screen(4, { isTTY: true, columns: 120 });
    expect(last()).toBe(`${CLEAR}[${"·".repeat(30)}] 0/4（0%）`);
    after(30_000, false, true);
    expect(last()).toBe(
      `${CLEAR}[${"█".repeat(15)}${"·".repeat(15)}] 2/4（50%），约剩 1 分钟，1 个未能使用`,
    );
  });

  it("fits into a narrow window, where need be without a bar", () => {
    const columnsOf = (text: string) =>
      [...text.replace(CLEAR, "")].reduce(
        (sum, one) => sum + (/[\u3000-\uffef]/u.test(one) ? 2 : 1),
        0,
      );
    for (let columns = 56; columns < 90; columns++) {
      const { after, last } = screen(40_000, { isTTY: true, columns });
      after(10_000, true, true);
      expect(columnsOf(last())).toBeLessThan(columns);
    }
    expect(screen(9, { isTTY: true, columns: 15 }).last()).toBe(`${CLEAR}0/9（0%）`);
  });

  it("is not drawn more often than an eye follows", () => {
    const { after, written } = screen(10_000, { isTTY: true });
    for (let file = 0; file < 1000; file++) after(1);
    expect(written.length).toBeLessThanOrEqual(11);
  });

  it("makes way for a line, and comes back under it", () => {
    const { progress, after, written } = screen(10, { isTTY: true });
    progress.say("坏.xlsx：找不到文件。");
    expect(written.slice(-2)).toEqual([CLEAR, "坏.xlsx：找不到文件。\n"]);
    after(1);
    expect(written.at(-1)).toContain("1/10");
  });

  it("leaves nothing behind after a short run, and one line after a long one", () => {
    const short = screen(2, { isTTY: true });
    short.after(200, false, false);
    short.progress.end();
    expect(short.last()).toBe(CLEAR);
    const long = screen(2, { isTTY: true });
    long.after(40_000, false, true);
    long.progress.end();
    expect(long.last()).toBe("共 2 个文件，1 个未能使用，用时 1 分 20 秒\n");
  });

  it("shows nothing of a single file", () => {
    const { after, progress, written } = screen(1, { isTTY: true });
    after(60_000);
    progress.end();
    expect(written).toEqual([]);
  });
});

describe("progress elsewhere", () => {
  it("is a line every ten seconds, without a bar", () => {
    const { after, progress, written } = screen(100);
    for (let file = 0; file < 100; file++) after(250, file === 3);
    progress.end();
    expect(written).toEqual([
      "40/100（40%），约剩 15 秒，1 个未能使用\n",
      "80/100（80%），约剩 5 秒，1 个未能使用\n",
      "共 100 个文件，1 个未能使用，用时 25 秒\n",
    ]);
  });

  it("is nothing in a short run", () => {
    const { after, progress, written } = screen(100);
    for (let file = 0; file < 100; file++) after(50);
    progress.end();
    expect(written).toEqual([]);
  });

  it("is not said to be over where it was stopped", () => {
    const { after, progress, written } = screen(100);
    after(11_000);
    progress.end();
    expect(written).toEqual(["1/100（1%），约剩 18 分钟\n"]);
  });
});
