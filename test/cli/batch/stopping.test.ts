import { spawnSync } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { folder, PROGRAM, ziping } from "../program";
import { running, shellStatus } from "./running";

const UNSCORED = "assets/samples/project-self-evaluation-unscored.xlsx";
const own = folder();
afterAll(own.clear);
// whole runs of the program, on a machine that may be busy
jest.setTimeout(120_000);

interface Scored {
  readonly file: string;
  readonly output: string;
  readonly error?: { readonly code: string };
}

/** A folder of forms, more than can be done while a test looks on. */
function forms(name: string, count: number): string {
  const path = own.at(name);
  mkdirSync(path);
  for (let index = 0; index < count; index++)
    copyFileSync(UNSCORED, join(path, `${String(index).padStart(4, "0")}.xlsx`));
  return path;
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("stopped by %s", (signal, status) => {
  it("finishes what is in hand, leaves whole files and whole JSON, and says how far it came", async () => {
    const input = forms(signal, 400);
    const out = own.at(`${signal}-out`);
    const run = running(["score", input, "--out", out, "--json"]);
    await run.until("stdout", "0003.xlsx");
    run.child.kill(signal);
    const ended = await run.ended;
    expect([ended.status, ended.signal]).toEqual([status, null]);
    const results = JSON.parse(ended.stdout) as Scored[];
    expect(results.length).toBeGreaterThan(3);
    expect(results.length).toBeLessThan(400);
    expect(results.map(({ file }) => file)).toEqual(
      filesIn(input)
        .sort()
        .slice(0, results.length)
        .map((name) => join(input, name)),
    );
    // what stands in the folder is what was said, and each of it whole
    expect(filesIn(out).sort()).toEqual(results.map(({ output }) => output.split("/").at(-1)));
    const whole = ziping(["score", UNSCORED, "--out", own.at("whole")]);
    expect(whole.status).toBe(0);
    const [expected] = filesIn(own.at("whole")).map((name) =>
      readFileSync(own.at(`whole/${name}`)),
    );
    for (const { output } of results) expect(readFileSync(output).equals(expected!)).toBe(true);
    expect(ended.stderr).toContain("正在停下");
    expect(ended.stderr).toContain(`400 个文件处理了前 ${String(results.length)} 个，其余没有动。`);
  });
});

it.each([2, 3])(
  "ends at once at Ctrl+C number %i, and leaves nothing half-written",
  async (count) => {
    const input = forms(`${String(count)}-times`, 400);
    const run = running(["score", input, "--in-place", "--json"]);
    await run.until("stdout", "0003.xlsx");
    for (let pressed = 1; pressed < count; pressed++) run.child.kill("SIGINT");
    await run.until("stderr", "正在停下");
    run.child.kill("SIGINT");
    const ended = await run.ended;
    expect(shellStatus(ended)).toBe(130);
    expect(filesIn(input)).toHaveLength(400);
    expect(filesIn(input).filter((name) => !name.endsWith(".xlsx"))).toEqual([]);
    const before = readFileSync(UNSCORED);
    const [, after] = [0, 1].map((index) => readFileSync(join(input, `000${String(index)}.xlsx`)));
    expect(after!.equals(before)).toBe(false);
    for (const name of filesIn(input)) {
      const bytes = readFileSync(join(input, name));
      expect(bytes.equals(before) || bytes.equals(after!)).toBe(true);
    }
  },
);

it("prints whole JSON of what is done at the second Ctrl+C too", async () => {
  const run = running(["score", forms("json", 400), "--out", own.at("json-out"), "--json"]);
  await run.until("stdout", "0003.xlsx");
  run.child.kill("SIGINT");
  await run.until("stderr", "正在停下");
  run.child.kill("SIGINT");
  const { stdout } = await run.ended;
  const results = JSON.parse(stdout) as Scored[];
  const written = results.filter(({ output }) => typeof output === "string");
  expect(filesIn(own.at("json-out"))).toHaveLength(written.length);
});

it("makes no table of some of the files, and still prints whole JSON", async () => {
  const input = forms("summary", 400);
  writeFileSync(join(input, "0003.xlsx"), "坏");
  const out = own.at("汇总.xlsx");
  const run = running(["summary", input, "--out", out, "--json"]);
  await run.until("stderr", "0003.xlsx");
  run.child.kill("SIGINT");
  const ended = await run.ended;
  expect(ended.status).toBe(130);
  expect(filesIn(own.path)).not.toContain("汇总.xlsx");
  expect(JSON.parse(ended.stdout)).toMatchObject({ output: null, failed: [{}] });
  expect(ended.stderr).toContain("没有生成汇总表");
});

it("ends quietly and soon when its reader has gone", async () => {
  const input = forms("head", 400);
  const run = running(["score", input, "--out", own.at("head-out"), "--json"]);
  await run.until("stdout", "0000.xlsx");
  run.child.stdout.destroy();
  const { status, stderr } = await run.ended;
  expect([status, stderr]).toEqual([141, ""]);
  expect(filesIn(own.at("head-out")).length).toBeLessThan(400);
});

it("says that its results did not all get out where their disk is full", () => {
  const full = openSync("/dev/full", "w");
  const out = own.at("full-out");
  const args = [PROGRAM, "score", forms("full", 3), "--out", out, "--json"];
  const stdio = ["ignore", full, "pipe"] as const;
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: [...stdio],
    encoding: "utf8",
  });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toContain("结果没能全部输出（ENOSPC），输出不完整。请检查磁盘空间后再试。");
});
