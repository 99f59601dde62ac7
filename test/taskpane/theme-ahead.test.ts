import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { themeOf, type ThemeName } from "../../src/taskpane/theme";

const themeAhead = createRequire(__filename)("../../src/dev/theme-ahead.cjs") as (
  this: { getOptions(): { of: string }; addContextDependency(folder: string): void },
  source: string,
) => string;

const SOURCE = readFileSync("src/taskpane/theme.ts", "utf8");
const NAMES: readonly ThemeName[] = ["light", "dark"];

/** The themes that the loader makes for the pages in a folder. */
function themesFor(of: string): Record<ThemeName, Record<string, unknown>> {
  const watched: string[] = [];
  const made = themeAhead.call(
    { getOptions: () => ({ of }), addContextDependency: (folder) => watched.push(folder) },
    SOURCE,
  );
  expect(watched).toEqual([of]);
  const code = `${made.replace("export ", "")}\n({ light: themeOf("light"), dark: themeOf("dark") })`;
  return runInNewContext(code) as ReturnType<typeof themesFor>;
}

describe("themes made ahead of time", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "theme-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(NAMES)("have the values of the %s theme, and a third of its tokens", (name) => {
    const made = themesFor("src/taskpane")[name];
    expect(themeOf(name)).toEqual(expect.objectContaining(made));
    const [some, all] = [made, themeOf(name)].map((theme) => Object.keys(theme).length);
    expect(some! / all!).toBeLessThan(0.35);
  });

  it("have what the sources name themselves, by Fluent's list or in a style", () => {
    writeFileSync(join(folder, "a.tsx"), "const style = { color: tokens.colorPaletteRedBorder1 };");
    writeFileSync(join(folder, "b.ts"), 'const box = "calc(2 * var(--spacingHorizontalXXL))";');
    writeFileSync(join(folder, "c.css"), "p { color: var(--colorNeutralForeground4) }");
    const { light, dark } = themesFor(folder);
    expect(Object.keys(light).sort()).toEqual(["colorPaletteRedBorder1", "spacingHorizontalXXL"]);
    expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
    expect(dark["colorPaletteRedBorder1"]).not.toBe(light["colorPaletteRedBorder1"]);
  });

  it("have what the components of Fluent name that the sources take, and those within them", () => {
    writeFileSync(join(folder, "a.tsx"), 'import { Field } from "@fluentui/react-components";');
    const { light } = themesFor(folder);
    // a field's own error, and the label that it draws
    expect(Object.keys(light)).toEqual(
      expect.arrayContaining(["colorPaletteRedForeground1", "fontSizeBase300"]),
    );
  });
});
