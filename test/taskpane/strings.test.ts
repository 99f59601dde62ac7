import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { en } from "../../src/taskpane/strings/en";
import { partsZhCN } from "../../src/taskpane/strings/parts-zh-CN";
import { zhCN as firstZhCN } from "../../src/taskpane/strings/zh-CN";
import { isSpoken, loadEnglish, loadPartsWords, text } from "../../src/taskpane/strings";
import { localeOf } from "../../src/taskpane/words";

const zhCN = { ...firstZhCN, ...partsZhCN };
const SOURCES = join(__dirname, "../../src");
const PANE = join(SOURCES, "taskpane");
const placeholders = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe("the pane's words", () => {
  it("are the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it.each(Object.keys(zhCN) as (keyof typeof zhCN)[])(
    "%s is filled with the same things in both, and is not empty",
    (key) => {
      expect(placeholders(en[key]).sort()).toEqual(placeholders(zhCN[key]).sort());
      expect(en[key].trim()).not.toBe("");
      expect(zhCN[key].trim()).not.toBe("");
    },
  );

  it("are Chinese in Chinese, and English in English but for the forms' own names", () => {
    const words = (texts: Record<string, string>) =>
      Object.entries(texts).map(([key, value]) => [key, value.replace(/\{\w+\}/g, "")] as const);
    const foreign = words(zhCN).filter(([, value]) =>
      /[a-z]{3,}/.test(value.replace(/Excel|Ctrl/g, "")),
    );
    expect(foreign).toEqual([]);
    const chinese = words(en).filter(([, value]) => /\p{Script=Han}/u.test(value));
    expect(chinese.map(([key]) => key)).toEqual(["nothing.no-form.looked"]);
  });

  it("are all used", () => {
    const sources = readdirSync(PANE, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("strings"))
      .map((file) => readFileSync(join(PANE, file), "utf8"))
      .join("\n");
    const families = [...sources.matchAll(/`(\w+)\.\$\{/g)].map(([, family]) => `${family ?? ""}.`);
    const unused = Object.keys(zhCN).filter(
      (key) => !sources.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  it("are there before the parts are, wherever no part shows them", async () => {
    expect(text("zh-CN", "explain.steps")).toBe("");
    const pages = ["taskpane/main", "workbench/main", "commands/commands", "commands/report"];
    const early = filesWith(pages.map((page) => join(SOURCES, page)));
    expect(early.size).toBeGreaterThan(100);
    const named = (file: string) =>
      Object.keys(partsZhCN).filter((key) => readFileSync(file, "utf8").includes(`"${key}"`));
    expect([...early].flatMap(named)).toEqual([]);
    await loadPartsWords();
    expect(text("zh-CN", "explain.steps")).toBe("怎么算的");
  });

  it("are Chinese until the English ones are here", async () => {
    expect([isSpoken("en"), text("en", "settings.title")]).toEqual([false, "设置"]);
    await loadEnglish();
    expect([isSpoken("en"), text("en", "settings.title")]).toEqual([true, "Settings"]);
  });

  it("are filled in, and a value that looks like a placeholder stays as it is", () => {
    expect(text("zh-CN", "header.sheet", { sheet: "附件1-1" })).toBe("工作表“附件1-1”");
    expect(text("en", "header.sheet", { sheet: "{name}" })).toBe("Sheet “{name}”");
  });

  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-US", "en"],
    ["de-DE", "zh-CN"],
    [undefined, "zh-CN"],
  ])("speak, where the program around speaks %s, %s", (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});

/** The modules that come with these, but for those that they fetch later. */
function filesWith(modules: readonly string[], seen = new Set<string>()): Set<string> {
  for (const module of modules) {
    const ends = [".ts", ".tsx", "/index.ts"].map((end) => module + end);
    const file = ends.find((one) => existsSync(one));
    if (file === undefined || seen.has(file)) continue;
    seen.add(file);
    const source = readFileSync(file, "utf8").replace(/^(import|export) type [^;]*;/gm, "");
    const imported = [...source.matchAll(/^(?:import|export|\}) [^;]*?from "(\.[^"]+)";/gm)];
    filesWith(
      imported.map(([, path = ""]) => join(dirname(file), path)),
      seen,
    );
  }
  return seen;
}
