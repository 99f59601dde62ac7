import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { Hire, Limits } from "../../../src/cli/batch/hand";
import { hireHere, runHere } from "../in-process";
import { folder, PROGRAM, ziping, zipingJson } from "../program";

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";
const UNSCORED = "assets/samples/project-self-evaluation-unscored.xlsx";
const own = folder();
afterAll(own.clear);
// whole runs of the program, on a machine that may be busy
jest.setTimeout(120_000);

interface FileJson {
  readonly file: string;
  readonly output?: string;
  readonly error?: { readonly code: string; readonly message: string };
}
const codes = (json: readonly FileJson[]) => json.map(({ error }) => error?.code ?? "done");

function forms(name: string, count: number): string {
  const path = own.at(name);
  mkdirSync(path);
  for (let index = 0; index < count; index++)
    copyFileSync(SAMPLE, join(path, `${String(index).padStart(4, "0")}.xlsx`));
  return path;
}

/** A form above many rows of something else: readable, but not with little memory. */
async function monster(name: string): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(UNSCORED).buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  for (let index = 0; index < 25_000; index++)
    sheet.getRow(60 + index).values = [
      `凭证${String(index)}`,
      index,
      `办公费${String(index % 97)}`,
    ];
  return own.put(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("a bad file among good ones", () => {
  it("costs itself alone, one that needs too much memory too, and all keep their order", async () => {
    const files = [
      await monster("甲-巨表.xlsx"),
      own.put("乙.xlsx", readFileSync(SAMPLE)),
      own.put("丙-坏.xlsx", readFileSync(SAMPLE).subarray(0, 4000)),
      own.at("丁-没有.xlsx"),
      own.put("戊.xlsx", readFileSync(UNSCORED)),
      own.put("己.xlsx", readFileSync(SAMPLE)),
    ];
    const run = spawnSync(
      process.execPath,
      ["--max-old-space-size=48", PROGRAM, "read", ...files, "--json"],
      { encoding: "utf8" },
    );
    const json = JSON.parse(run.stdout) as FileJson[];
    expect(run.status).toBe(2);
    expect(json.map(({ file }) => file)).toEqual(files);
    expect(codes(json)).toEqual([
      "out-of-memory",
      "done",
      "broken-file",
      "not-found",
      "done",
      "done",
    ]);
    expect(json[0]!.error!.message).toMatch(/内存（\d+ MB）不够.*请/u);
    for (const { file, error } of json)
      if (error) expect(run.stderr).toContain(`${file}：${error.message}\n`);
    const { json: enough } = zipingJson<FileJson[]>(["read", files[0]!]);
    expect(codes(enough)).toEqual(["done"]);
  });

  it("may take as long as the call allows, with as many threads", async () => {
    const seen: Limits[] = [];
    const hire: Hire = (order, limits) => {
      seen.push(limits);
      return hireHere(order, limits);
    };
    const input = forms("限", 9);
    await runHere(["read", input, "--threads", "2", "--timeout", "7"], "", hire);
    expect(seen.map(({ seconds }) => seconds)).toEqual([7, 7]);
    await runHere(["read", input, "--threads", "1"], "", hire);
    expect(seen.map(({ seconds }) => seconds)).toEqual([7, 7, 120]);
    await runHere(["read", join(input, "0000.xlsx"), "--threads", "8"], "", hire);
    expect(seen).toHaveLength(4);
  });

  it("is refused where its result would replace another's, and the other is done", () => {
    const [first, second] = ["a", "b"].map((name) => {
      mkdirSync(own.at(name));
      return own.put(`${name}/表.xlsx`, readFileSync(UNSCORED));
    });
    const out = own.at("同名");
    const { status, json } = zipingJson<FileJson[]>(["score", first!, second!, "--out", out]);
    expect(status).toBe(2);
    expect(codes(json)).toEqual(["done", "same-output"]);
    expect(json[1]!.error!.message).toContain(`${first!} 的结果会写进同一个文件`);
    expect(readdirSync(out)).toEqual(["表.已评分.xlsx"]);
  });

  it("says of each copy that cannot be written why", () => {
    writeFileSync(own.at("文件"), "");
    const input = forms("写不了", 3);
    const { status, json } = zipingJson<FileJson[]>(["score", input, "--out", own.at("文件/下级")]);
    expect(status).toBe(2);
    expect(codes(json)).toEqual(["not-writable", "not-writable", "not-writable"]);
  });
});

describe("lists and shards", () => {
  it("does the files of standard input, by lines or by NUL, wherever they stand", () => {
    const input = forms("清单", 5);
    const names = readdirSync(input).map((name) => join(input, name));
    const lines = ziping(["read", "--files-from", "-", "--json"], names.join("\n"));
    const nul = ziping(["read", "--files-from", "-", "-0", "--json"], `${names.join("\0")}\0`);
    expect(lines.status).toBe(0);
    expect(nul.stdout).toBe(lines.stdout);
    expect((JSON.parse(lines.stdout) as FileJson[]).map(({ file }) => file)).toEqual(names);
    const none = ziping(["read", "--files-from", "-", "--json"]);
    expect([none.status, JSON.parse(none.stdout)]).toEqual([0, []]);
  });

  it("does everything once over all shards, and judges a clash alike in each", () => {
    const input = forms("份", 5);
    const twice = join(input, "0000.xlsx");
    const parts = [1, 2].map((part) =>
      zipingJson<FileJson[]>([
        ...["score", join(input, "0000.xlsx"), join(input, "0001.xlsx"), twice],
        ...["--out", own.at("份-出"), "--shard", `${String(part)}/2`],
      ]),
    );
    expect(parts.map(({ json }) => codes(json))).toEqual([["done", "given-twice"], ["done"]]);
    expect(parts.map(({ status }) => status)).toEqual([2, 0]);
  });
});

describe("memory", () => {
  /** Peak memory of the whole program, threads included, in MB. */
  function peak(input: string): number {
    const report = own.put(
      "peak.cjs",
      `if (require("node:worker_threads").isMainThread) process.on("exit", () =>
        require("node:fs").writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`,
    );
    const file = own.at("peak.txt");
    const run = spawnSync(process.execPath, ["-r", report, PROGRAM, "read", input, "--json"], {
      env: { ...process.env, PEAK: file },
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1024 * 1024 * 1024,
    });
    expect(run.status).toBe(0);
    expect(existsSync(file)).toBe(true);
    return Number(readFileSync(file, "utf8")) / 1024;
  }

  it("does not grow with the number of files", () => {
    const few = peak(forms("少", 80));
    const many = peak(forms("多", 800));
    expect(many).toBeLessThan(few * 1.5);
  });
});
