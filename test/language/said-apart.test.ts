import { createRequire } from "node:module";
import { said as together } from "../../src/language/said";
import { filledIn, learnEnglish, said, say } from "../../src/language/said-apart";

/** A loader of webpack, called as webpack calls it. */
type Loader = (
  this: { readonly resourcePath: string; addContextDependency(folder: string): void },
  source: string,
) => string;
const englishApart = createRequire(__filename)("../../src/dev/english-apart.cjs") as Loader;

const MISSING = "缺 {count} 行得分，请补上。";
const ENGLISH = "{count} rows lack a score; fill them in.";

describe("a sentence whose English comes apart from it", () => {
  afterEach(() => learnEnglish({}));

  it("is Chinese until its English is learnt, also where it was said before", () => {
    const early = said(MISSING, 0, { count: 2 });
    expect(say(early, "zh-CN")).toBe("缺 2 行得分，请补上。");
    expect(say(early, "en")).toBe("缺 2 行得分，请补上。");
    learnEnglish({ [MISSING]: ENGLISH });
    expect(say(early, "en")).toBe("2 rows lack a score; fill them in.");
  });

  it("may be filled later, from a template that was said without values", () => {
    const template = said(MISSING, 0);
    const early = said(template.zh, template.en, { count: 3 });
    const filled = filledIn(template, { count: 4 });
    learnEnglish({ [MISSING]: ENGLISH });
    expect([early, filled].map(({ en }) => en)).toEqual([
      "3 rows lack a score; fill them in.",
      "4 rows lack a score; fill them in.",
    ]);
  });

  it("has its English with it where the build left it", () => {
    expect(said("分值 {n}", "Points {n}", { n: 5 })).toEqual(
      together("分值 {n}", "Points {n}", { n: 5 }),
    );
    expect(said("3 × 5", "3 × 5").en).toBe("3 × 5");
  });
});

describe("the build of the pane", () => {
  const SOURCE = 'const A = said(\n  "没有连接到 Excel",\n  "There is no such sentence.",\n);';
  const build = (source: string, resourcePath = "any.ts") =>
    englishApart.call({ resourcePath, addContextDependency: () => undefined }, source);

  it("takes the English of a sentence out, and leaves what is not the project's", () => {
    expect(build(SOURCE)).toBe(SOURCE);
    const own =
      'said(\n    "这个文件是空的（0 字节），多半是下载或复制没有完成。请重新获取文件后再打开。",\n    "The file is empty (0 bytes), probably an unfinished download. Get the file again and reopen it.",\n  )';
    expect(build(own)).toBe(
      'said(\n    "这个文件是空的（0 字节），多半是下载或复制没有完成。请重新获取文件后再打开。",\n    0,\n  )',
    );
  });

  it("leaves short labels, whose Chinese may mean several things, and what is put together", () => {
    for (const source of ['said("分值", "Points")', "said(`${a}。`, `${b}.`)", "said(zh, en)"])
      expect(build(source)).toBe(source);
  });

  it("writes all that it takes into the table that is fetched for English", () => {
    const path = require.resolve("../../src/language/english-sentences.ts");
    const table = build("export const ENGLISH = {};", path);
    expect(table).toContain('"这个文件是空的（0 字节），多半是下载或复制没有完成。');
    expect(Object.keys(JSON.parse(table.slice(table.indexOf("{"), -1))).length).toBeGreaterThan(
      500,
    );
  });
});
