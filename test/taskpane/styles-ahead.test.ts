import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const stylesAhead = createRequire(__filename)("../../src/dev/styles-ahead.cjs") as (
  source: string,
) => string;

/** The arguments of the one call that the loader put in the place of the styles. */
function madeOf(source: string): [classes: object, rules: object] {
  const [, given = ""] = /__styles\((.*)\)/.exec(stylesAhead(source)) ?? [];
  return JSON.parse(`[${given}]`) as [object, object];
}

describe("styles made ahead of time", () => {
  it("are the rules of Griffel, with Fluent's tokens as variables", () => {
    const [classes, rules] = madeOf(
      `const useStyles = makeStyles({ root: { color: tokens.colorNeutralForeground1 } });`,
    );
    expect(rules).toEqual({
      d: [expect.stringMatching(/^\.\w+\{color:var\(--colorNeutralForeground1\);\}$/)],
    });
    expect(classes).toEqual({ root: { sj55zd: expect.stringMatching(/^f\w+$/) } });
  });

  it("know the constants of the same file", () => {
    const [, rules] = madeOf(
      `const WIDE = "12px" as const;
       const BOX = { width: WIDE } as const;
       const useStyles = makeStyles({ root: { ...BOX, height: WIDE } });`,
    );
    expect(JSON.stringify(rules)).toMatch(/width:12px.*height:12px/);
  });

  it("have no mirror image for a page that reads from the right", () => {
    // in a process of its own, as the loader puts another module in the place of the mirroring one
    const made = execFileSync(process.execPath, [
      "-e",
      `console.log(require("./src/dev/styles-ahead.cjs")('const use = makeStyles({ root: { marginLeft: "1px" } })'))`,
    ]);
    expect(String(made)).toMatch(/__styles\(\{"root":\{"\w+":"f\w+"\}\},\{"d":\["[^"]*"\]\}\)/);
  });

  it("take the styles of a whole page along", () => {
    const [classes, rules] = madeOf(
      `const usePage = makeStaticStyles({ "html, body": { margin: 0 } });`,
    );
    expect([classes, rules]).toEqual([{}, { d: ["html,body{margin:0;}"] }]);
  });

  it("leave every line of the file where it was", () => {
    const source = `const useStyles = makeStyles({\n  root: {\n    margin: 0,\n  },\n});\nconst next = 1;\n`;
    const line = (text: string) => text.split("\n").indexOf("const next = 1;");
    expect(line(stylesAhead(source))).toBe(line(source));
  });

  it.each([
    ["what another file says", `const useStyles = makeStyles({ root: { ...ELSEWHERE } });`],
    ["styles made inside a function", `function use() { return makeStyles({ root: {} }); }`],
  ])("stop the build at %s", (_what, source) => {
    expect(() => stylesAhead(source)).toThrow();
  });

  it("exist for every component", () => {
    const files = execFileSync("grep", ["-rlE", "make(Static)?Styles\\(", "src"], {
      encoding: "utf8",
    })
      .split("\n")
      .filter((file) => /\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files)
      expect(stylesAhead(readFileSync(file, "utf8"))).toContain("__styles(");
  });
});
