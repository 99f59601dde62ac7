import { existsSync, readFileSync } from "node:fs";
import { COMMANDS } from "../../src/taskpane/command-registry";
import { pngSize } from "./store-readiness/policy";
import { all, named, parseXml } from "./xml";

const SOURCE = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(SOURCE);
const BASE = "https://localhost:3000/";
/** The sets that the code calls for: hosts/excel/connect.ts holds the same floor. */
const EXCEL_FLOOR = "1.13";

const label = (id: string) =>
  named(manifest, "bt:String").find((one) => one.attributes["id"] === id)!.attributes[
    "DefaultValue"
  ];
const fileOf = (url: string) => url.replace(BASE, "");
const value = (name: string) => named(manifest, name)[0]!.attributes["DefaultValue"]!;

describe("the manifest", () => {
  it("has its parts in the schema's order", () => {
    expect(manifest.children.map((child) => child.name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const tab = named(manifest, "CustomTab")[0]!;
    expect(tab.children.map((child) => child.name)).toEqual([
      ...["Group", "Group", "Group", "Group"],
      "Label",
    ]);
  });

  it("has a GUID, a four-part version and the code's requirement floor", () => {
    expect(named(manifest, "Id")[0]!.text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(named(manifest, "Version")[0]!.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(named(manifest, "Set").map((set) => set.attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: EXCEL_FLOOR },
    ]);
  });

  it("speaks Chinese first and English everywhere", () => {
    expect(named(manifest, "DefaultLocale")[0]!.text).toBe("zh-CN");
    const strings = [
      ...named(manifest, "DisplayName"),
      ...named(manifest, "Description").filter((one) => one.attributes["DefaultValue"]),
      ...named(manifest, "bt:String"),
    ];
    expect(strings.length).toBeGreaterThan(8);
    for (const string of strings) {
      expect(string.attributes["DefaultValue"]).toMatch(/\p{Script=Han}/u);
      expect(string.children.map((child) => child.attributes["Locale"])).toEqual(["en-US"]);
      expect(string.children[0]!.attributes["Value"]).toMatch(/^[\x20-\x7e’“”]+$/);
    }
  });

  it("keeps to the length limits of names and strings", () => {
    expect(value("DisplayName").length).toBeLessThanOrEqual(125);
    expect(value("Description").length).toBeLessThanOrEqual(250);
    const limit = (list: string, most: number) => {
      for (const string of named(named(manifest, list)[0]!, "bt:String")) {
        const texts = [
          string.attributes["DefaultValue"]!,
          string.children[0]!.attributes["Value"]!,
        ];
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(most);
      }
    };
    limit("bt:ShortStrings", 125);
    limit("bt:LongStrings", 250);
  });

  it("defines every resource once, short enough, and uses all of them", () => {
    const ids = all(named(manifest, "Resources")[0]!)
      .map((one) => one.attributes["id"])
      .filter((id) => id !== undefined);
    const used = all(manifest)
      .map((one) => one.attributes["resid"])
      .filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.length <= 32)).toBe(true);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it("names only https addresses, and pages and pictures that exist", () => {
    const urls = SOURCE.match(/"https?:\/\/localhost[^"]*"/g)!.map((url) => url.slice(1, -1));
    for (const url of urls) {
      expect(url.startsWith(BASE) || url === BASE.slice(0, -1)).toBe(true);
    }
    const pages = urls.filter((url) => url.endsWith(".html")).map(fileOf);
    for (const page of pages) expect(existsSync(`dist/web/${page}`)).toBe(true);
  });

  it.each([16, 32, 64, 80])("has an icon that is really %d pixels wide and high", (size) => {
    expect(SOURCE).toContain(`${BASE}assets/icon-${size}.png`);
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
    expect(existsSync(`dist/web/assets/icon-${size}.png`)).toBe(true);
  });

  it("binds every ribbon button to a command of the registry, under the registry's name", () => {
    const functionOf = (control: (typeof manifest)["children"][number]) =>
      control.children
        .filter(({ name }) => name === "Action")
        .flatMap((action) => named(action, "FunctionName"))[0]?.text;
    const bound = all(manifest)
      .filter(({ name }) => name === "Control" || name === "Item")
      .filter((control) => functionOf(control) !== undefined)
      .map((control) => [
        functionOf(control),
        label(named(control, "Label")[0]!.attributes["resid"]!),
      ]);
    const ribbon = COMMANDS.filter((command) => command.ribbon);
    expect(bound).toEqual(ribbon.map((command) => [command.id, command.label.zh]));
  });
});
