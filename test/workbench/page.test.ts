import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoredName } from "../../src/workbench/download";
import { pageLocale } from "../../src/workbench/page-locale";
import { STRINGS } from "../../src/workbench/strings";

describe("the workbench's words", () => {
  it.each(Object.entries(STRINGS))("%s is said in both languages alike", (_key, { zh, en }) => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/[a-z]/i);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(holes(en)).toEqual(holes(zh));
  });

  it.each([
    ["", "zh-CN"],
    ["?lang=en", "en"],
    ["?lang=en-GB", "en"],
    ["?lang=zh-CN", "zh-CN"],
    ["?lang=fr", "zh-CN"],
  ])("the address %p asks for %s", (search, locale) => {
    expect(pageLocale(search)).toBe(locale);
  });
});

describe("the name of the downloaded copy", () => {
  it.each([
    ["自评表.xlsx", "自评表.已评分.xlsx"],
    ["自评表.已评分.xlsx", "自评表.已评分.xlsx"],
    ["2021.附件1-1.xlsm", "2021.附件1-1.已评分.xlsm"],
    ["没有后缀", "没有后缀.已评分.xlsx"],
  ])("of %s is %s", (name, copy) => {
    expect(scoredName(name)).toBe(copy);
  });
});

describe("the page's policy", () => {
  const html = readFileSync(join(__dirname, "../../src/workbench/workbench.html"), "utf8");
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";

  it("lets nothing in but the page's own origin", () => {
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/\sstyle=/);
  });
});
