import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { writeWhole } from "../../../src/cli/write-whole";
import { folder } from "../program";

const own = folder();
afterAll(own.clear);

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file is written whole or not at all", () => {
  it("takes the place of the old one, and leaves no draft", () => {
    const file = own.put("表.xlsx", "旧");
    writeWhole(file, bytes("新"));
    expect(readFileSync(file, "utf8")).toBe("新");
    expect(own.names()).toEqual(["表.xlsx"]);
  });

  it("bears a name as long as the system allows", () => {
    const file = own.at(`${"绩".repeat(83)}.xlsx`);
    writeWhole(file, bytes("长"));
    expect(readFileSync(file, "utf8")).toBe("长");
  });

  it("is open to no more people than its original", () => {
    const original = own.put("内部.xlsx", "内部");
    chmodSync(original, 0o600);
    const copy = own.at("内部.已评分.xlsx");
    writeWhole(copy, bytes("评"), original);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    writeWhole(original, bytes("改"));
    expect(statSync(original).mode & 0o777).toBe(0o600);
  });

  it("goes through a link to the file behind it", () => {
    mkdirSync(own.at("真"));
    const file = own.at("真/表.xlsx");
    writeWhole(file, bytes("旧"));
    symlinkSync(file, own.at("链接.xlsx"));
    writeWhole(own.at("链接.xlsx"), bytes("新"));
    expect(lstatSync(own.at("链接.xlsx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, "utf8")).toBe("新");
  });

  it.each([
    ["a file where a folder should be", "表.xlsx/下级/表.xlsx", "路径中有一段不是文件夹"],
    ["a folder of that name", "真", "已有同名的文件夹"],
    ["a name that is too long", `${"长".repeat(90)}.xlsx`, "文件名太长。请先改短原文件名后再试。"],
    ["a folder that takes no file", "/proc/表.xlsx", "系统报告 ENOENT"],
  ])("says why it cannot, and leaves nothing: %s", (_, name, words) => {
    own.put("表.xlsx", "旧");
    const before = own.names();
    const file = name.startsWith("/") ? name : own.at(name);
    expect(() => {
      writeWhole(file, bytes("新"));
    }).toThrow(words);
    expect(own.names()).toEqual(before);
  });
});
