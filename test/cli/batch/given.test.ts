import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { FILE_OPTIONS, givenFiles } from "../../../src/cli/given/given-files";
import { withOutputs } from "../../../src/cli/given/scored-outputs";
import { knownShard, shardOf } from "../../../src/cli/given/shard";
import { parseArguments } from "../../../src/cli/usage";
import { folder } from "../program";

const own = folder();
afterAll(own.clear);

const given = (args: readonly string[], stdin: string | Uint8Array = "") =>
  givenFiles(parseArguments(args, FILE_OPTIONS), Readable.from([Buffer.from(stdin)]));
const paths = async (args: readonly string[], stdin: string | Uint8Array = "") =>
  (await given(args, stdin)).map(({ file }) => file);

/** Makes the files, with their folders, and gives the path of the uppermost. */
function tree(name: string, files: readonly string[]): string {
  for (const file of files) {
    mkdirSync(join(own.at(name), file, ".."), { recursive: true });
    writeFileSync(join(own.at(name), file), "");
  }
  return own.at(name);
}

describe("the list of files", () => {
  it.each([
    ["lines", "a.xlsx\nb 乙.xlsx\n", [], ["a.xlsx", "b 乙.xlsx"]],
    [
      "lines of Windows, with a mark of the encoding",
      "\ufeffa.xlsx\r\n\r\nb.xlsx",
      [],
      ["a.xlsx", "b.xlsx"],
    ],
    ["NUL, as find -print0 writes it", "a\nb.xlsx\0 c.xlsx\0", ["-0"], ["a\nb.xlsx", " c.xlsx"]],
    ["NUL, said in full", "a.xlsx\0b.xlsx", ["--null"], ["a.xlsx", "b.xlsx"]],
    ["nothing", "", [], []],
  ])("reads %s", async (_, text, more, expected) => {
    expect(await paths(["--files-from", "-", ...more], text)).toEqual(expected);
    const file = own.put("清单.txt", text);
    expect(await paths([`--files-from=${file}`, ...more])).toEqual(expected);
  });

  it("comes after the files that are named", async () => {
    expect(await paths(["--files-from", "-", "z.xlsx"], "a.xlsx")).toEqual(["z.xlsx", "a.xlsx"]);
  });

  it("is refused in another encoding than UTF-8", async () => {
    // 表 as GBK
    await expect(paths(["--files-from", "-"], Uint8Array.of(0xb1, 0xed, 10))).rejects.toThrow(
      "标准输入）不是 UTF-8 编码",
    );
  });
});

describe("a folder", () => {
  it("stands for the workbooks in it and below, in the order of the names", async () => {
    const top = tree("单位", [
      "乙/2.xlsx",
      "乙/10.XLSM",
      "甲/表.xlsx",
      "甲/旧表.xls",
      "甲/说明.docx",
      "甲/~$表.xlsx",
      "甲/表.已评分.xlsx",
      "甲/.隐藏.xlsx",
      ".git/x.xlsx",
      "a.xlsx",
    ]);
    symlinkSync(join(top, "甲"), join(top, "丙"));
    symlinkSync(join(top, "a.xlsx"), join(top, "b.xlsx"));
    expect((await paths([top])).map((path) => relative(top, path))).toEqual([
      "a.xlsx",
      "b.xlsx",
      "乙/10.XLSM",
      "乙/2.xlsx",
      "甲/旧表.xls",
      "甲/表.xlsx",
    ]);
  });

  it.each([
    [
      "beside its original is left out",
      ["甲/表.xlsx", "甲/表.已评分.xlsx", "甲/表.已评分.已评分.xlsx"],
      ["甲/表.xlsx"],
    ],
    [
      "in a folder of results, below the folder given, is left out",
      [
        "甲/表.xlsx",
        "a.xlsx",
        "出/甲/表.已评分.xlsx",
        "出/a.已评分.xlsx",
        "出/各/甲/表.已评分.xlsx",
      ],
      ["a.xlsx", "甲/表.xlsx"],
    ],
    ["that came without its original counts", ["甲/表.已评分.xlsx"], ["甲/表.已评分.xlsx"]],
    [
      "of another unit's form of the same name counts",
      ["甲/表.xlsx", "乙/表.已评分.xlsx", "乙/表.xlsm"],
      ["乙/表.xlsm", "乙/表.已评分.xlsx", "甲/表.xlsx"],
    ],
  ])("a scored copy %s", async (name, files, expected) => {
    const top = tree(`副本-${name}`, files);
    expect((await paths([top])).map((path) => relative(top, path))).toEqual(expected);
  });

  it("is refused where it holds none", async () => {
    const [only, ...more] = await given([tree("空", ["说明.docx"])]);
    expect(only?.refusal?.code).toBe("empty-folder");
    expect(more).toEqual([]);
  });
});

describe("where scored copies go", () => {
  const outputs = async (args: readonly string[], stdin = "", inPlace = false) =>
    withOutputs(await given(args, stdin), { out: inPlace ? null : "出", inPlace }).map(
      ({ output, refusal }) => refusal?.code ?? output,
    );

  it("keeps the folders of a folder, under its own name", async () => {
    const top = tree("各单位", ["甲/表.xlsx", "乙/表.xlsx", "表.xlsx"]);
    expect(await outputs([top])).toEqual([
      "出/各单位/乙/表.已评分.xlsx",
      "出/各单位/甲/表.已评分.xlsx",
      "出/各单位/表.已评分.xlsx",
    ]);
    expect(await outputs([`${top}/`])).toEqual(await outputs([top]));
    expect((await outputs([`${top}/.`]))[0]).toBe("出/乙/表.已评分.xlsx");
  });

  it("keeps the paths of a list", async () => {
    expect(
      await outputs(["--files-from", "-"], "甲/表.xlsx\n乙/表.xlsx\n/数据/丙/表.xlsx"),
    ).toEqual(["出/甲/表.已评分.xlsx", "出/乙/表.已评分.xlsx", "出/数据/丙/表.已评分.xlsx"]);
    expect(await outputs(["--files-from", "-"], "甲/../../表.xlsx")).toEqual([
      join("出", process.cwd(), "../表.已评分.xlsx"),
    ]);
  });

  it("never writes two results into one file, nor over another given file", async () => {
    expect(await outputs(["a/表.xlsx", "b/表.xlsx", "a/../a/表.xlsx"])).toEqual([
      "出/表.已评分.xlsx",
      "same-output",
      "given-twice",
    ]);
    const both = withOutputs(await given(["表.xlsx", "表.已评分.xlsx"]), {
      out: null,
      inPlace: false,
    });
    expect(both.map(({ output, refusal }) => refusal?.code ?? output)).toEqual([
      "output-is-given",
      "表.已评分.已评分.xlsx",
    ]);
    expect(both[0]?.refusal?.message).toContain("会覆盖 表.已评分.xlsx");
    expect(await outputs(["表.xlsx", "./表.xlsx"], "", true)).toEqual(["表.xlsx", "given-twice"]);
  });
});

describe("a shard", () => {
  it("is refused where it is none", () => {
    for (const text of ["0/4", "5/4", "2", "2/", "a/b", "1/0", "-1/2"])
      expect(() => knownShard(text)).toThrow("--shard 要写成");
  });

  it("has every file in exactly one part, in order, and parts of one size", () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 12 }), (count, of) => {
        const files = Array.from({ length: count }, (_, index) => index);
        const parts = Array.from({ length: of }, (_, part) =>
          shardOf(files, knownShard(`${String(part + 1)}/${String(of)}`)),
        );
        expect(parts.flat().sort((a, b) => a - b)).toEqual(files);
        for (const part of parts) expect([...part].sort((a, b) => a - b)).toEqual(part);
        const lengths = parts.map(({ length }) => length);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
