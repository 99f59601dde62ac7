import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Hand } from "../../../src/cli/batch/hand";
import { threadHands } from "../../../src/cli/batch/thread-hand";
import { PLAIN_SCORING, type FileResult, type Order } from "../../../src/cli/job";
import { draftOf } from "../../../src/cli/write-whole";
import { folder } from "../program";

const own = folder();
afterAll(own.clear);

/**
 * A worker that does to a file what its name says. The program's own would need a file that brings
 * it down, and would be mended as soon as one was found.
 */
const WORKER = own.put(
  "worker.cjs",
  `const { parentPort, threadId } = require("node:worker_threads");
  const deeds = {
    spin: () => { for (;;); },
    fill: () => { const all = []; for (;;) all.push(new Array(1e5).fill({})); },
    leave: () => process.exit(7),
    nap: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600),
    throw: () => { throw new Error("坏了"); },
    draft: (path) => { require("node:fs").writeFileSync(path, "half"); for (;;); },
  };
  parentPort.postMessage({ ready: true });
  parentPort.on("message", ({ file }) => {
    const [deed, path] = file.split(":");
    deeds[deed]?.(path);
    const result = { shown: file + " " + threadId, failure: null, hasErrors: false, summary: [] };
    parentPort.postMessage({ result });
    if (file === "die after") process.exit(3);
  });`,
);

const ORDER: Order = { command: "score", json: true, scoring: PLAIN_SCORING };
const hired: Hand[] = [];
const hire = (seconds: number): Hand => {
  const hand = threadHands(WORKER)(ORDER, { seconds, megabytes: 40 });
  hired.push(hand);
  return hand;
};
// a test that fails leaves none behind either
afterEach(() => Promise.all(hired.splice(0).map((hand) => hand.dismiss())));
const done = (hand: Hand, file: string): Promise<FileResult> => hand.do({ file, output: null });
const thread = (result: FileResult) => result.shown.split(" ").at(-1);

/** Keeps this thread from hearing anything, as a machine with too much to do does. */
const hearNothing = async (milliseconds: number): Promise<void> => {
  // from here on timers come first, and then what was said meanwhile
  await new Promise(setImmediate);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

describe("a worker that is lost over a file", () => {
  it.each([
    ["spin", "took-too-long", 3, "处理了 3 秒还没有完成"],
    ["fill", "out-of-memory", 60, "内存（40 MB）不够"],
    ["leave", "crashed", 60, "程序意外中断（exit 7）"],
    ["throw", "crashed", 60, "程序意外中断（坏了）"],
  ])("costs that file alone: %s is %s", async (deed, code, seconds, sentence) => {
    const hand = hire(seconds);
    const before = await done(hand, "good");
    const { failure, shown } = await done(hand, deed);
    expect(failure?.code).toBe(code);
    expect(failure?.message).toContain(sentence);
    expect(JSON.parse(shown)).toEqual({ file: deed, error: failure, forms: [] });
    const after = await done(hand, "good");
    expect(after.failure).toBeNull();
    expect(thread(after)).not.toBe(thread(before));
  });

  it.each(["spin", "fill", "leave", "throw"])(
    "costs none of those that wait behind it: %s",
    async (deed) => {
      const hand = hire(3);
      const results = await Promise.all(
        ["good 1", deed, "good 2", "good 3"].map((file) => done(hand, file)),
      );
      expect(results.map(({ failure }) => failure === null)).toEqual([true, false, true, true]);
      expect(results.map(({ shown }) => shown.includes("good"))).toEqual([true, false, true, true]);
    },
  );

  describe("costs none that it did, though word of that is still on the way when its loss is known", () => {
    it.each(["leave", "throw"])("%s", async (deed) => {
      const hand = hire(60);
      await done(hand, "good");
      const given = ["good 1", "good 2", deed, "good 3"].map((file) => done(hand, file));
      await hearNothing(500);
      const results = await Promise.all(given);
      expect(results.map(({ failure }) => failure === null)).toEqual([true, true, false, true]);
    });

    it("a file whose time has passed here while nothing was heard", async () => {
      const hand = hire(1);
      await done(hand, "good");
      const given = ["nap", "spin", "good"].map((file) => done(hand, file));
      await hearNothing(1500);
      const results = await Promise.all(given);
      expect(results.map(({ failure }) => failure?.code)).toEqual([
        undefined,
        "took-too-long",
        undefined,
      ]);
    });
  });

  it("counts a file's time from when it is begun, not from when it is given", async () => {
    const hand = hire(1);
    const results = await Promise.all(
      ["good", "nap", "nap", "nap"].map((file) => done(hand, file)),
    );
    expect(results.map(({ failure }) => failure)).toEqual([null, null, null, null]);
  });

  it("says of those that wait that they were cut off too, when it is let go", async () => {
    const hand = hire(60);
    await done(hand, "good");
    const given = ["spin", "good"].map((file) => done(hand, file));
    await hand.dismiss();
    const codes = (await Promise.all(given)).map(({ failure }) => failure?.code);
    expect(codes).toEqual(["cut-off", "cut-off"]);
  });

  it("costs none where it dies between two", async () => {
    const hand = hire(60);
    expect((await done(hand, "die after")).failure).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await done(hand, "good")).failure).toBeNull();
  });

  it("says of the file in hand that it was cut off, when it is let go", async () => {
    const hand = hire(60);
    await done(hand, "good");
    const spinning = done(hand, "spin");
    await hand.dismiss();
    expect((await spinning).failure?.code).toBe("cut-off");
  });

  it("keeps its thread while all goes well", async () => {
    const hand = hire(60);
    const threads = new Set<unknown>();
    for (let file = 0; file < 20; file++) threads.add(thread(await done(hand, "good")));
    expect(threads.size).toBe(1);
  });
});

it("does not leave the draft of a copy behind", async () => {
  const output = own.at("表.已评分.xlsx");
  const hand = hire(3);
  await done(hand, "good");
  const result = await hand.do({ file: `draft:${draftOf(output)}`, output });
  expect(result.failure?.code).toBe("took-too-long");
  expect(own.names()).toEqual(["worker.cjs"]);
});

it("does not keep the program from its end where a drive never answers", () => {
  const pipe = own.at("管道");
  execFileSync("mkfifo", [pipe]);
  const worker = own.put(
    "stuck.cjs",
    `const { parentPort } = require("node:worker_threads");
    parentPort.postMessage({ ready: true });
    parentPort.on("message", ({ file }) => require("node:fs").readFileSync(file));`,
  );
  const program = own.put(
    "program.cjs",
    `require(${JSON.stringify(join(process.cwd(), "src/dev/typescript.cjs"))});
    const { threadHands } = require(${JSON.stringify(join(process.cwd(), "src/cli/batch/thread-hand.ts"))});
    const hand = threadHands(${JSON.stringify(worker)})({ command: "read", json: true }, { seconds: 1, megabytes: 40 });
    hand.do({ file: ${JSON.stringify(pipe)}, output: null }).then(async ({ shown }) => {
      console.log(shown);
    });`,
  );
  const run = spawnSync(process.execPath, [program], { encoding: "utf8", timeout: 25_000 });
  expect(run.signal).toBe("SIGKILL");
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: "took-too-long" } });
});
