import { existsSync, readFileSync } from "node:fs";
import { all, named, parseXml, type Element } from "./xml";

/** As people edit it, and as the release carries it, with the address it is served from. */
const SOURCES: Readonly<Record<string, string>> = {
  "manifest.xml": readFileSync("manifest.xml", "utf8"),
  "dist/web/manifest.xml": readFileSync("dist/web/manifest.xml", "utf8"),
  "dist/web/manifest.en-US.xml": readFileSync("dist/web/manifest.en-US.xml", "utf8"),
};

/**
 * What may stand in an element, in this order: the sequences of the published schema
 * (OfficeAppManifest 1.1, TaskPaneAppVersionOverrides 1.0). `?` may be missing, `+` may be many.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? " +
    "HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings " +
    "Permissions VersionOverrides?",
  Requirements: "Sets? Methods?",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  DesktopFormFactor: "GetStarted? SupportsSharedFolders? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Item: "Label ToolTip? Supertip Icon? Action",
  Items: "Item+",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
};

/** A button and a menu differ in what follows the icon. */
const CONTROLS: Readonly<Record<string, string>> = {
  Button: "Label ToolTip? Supertip Icon Action",
  Menu: "Label ToolTip? Supertip Icon? Items",
};

/** Each action's own parts. */
const ACTIONS: Readonly<Record<string, string>> = {
  ExecuteFunction: "FunctionName",
  ShowTaskpane: "TaskpaneId? SourceLocation",
};

/** A sequence as a pattern over the names of the children, each followed by a space. */
function pattern(sequence: string): RegExp {
  const parts = sequence.split(" ").map((part) => {
    const [, name = "", often = ""] = /^([\w:]+)([?+]?)$/.exec(part) ?? [];
    return `(?:${name} )${often}`;
  });
  return new RegExp(`^${parts.join("")}$`);
}

const namesOf = ({ children }: Element) => children.map(({ name }) => `${name} `).join("");

describe.each(Object.keys(SOURCES))("%s", (file) => {
  const source = SOURCES[file] ?? "";
  const manifest = parseXml(source);
  const defaults = (name: string) =>
    named(manifest, name).flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
  const resource = (id: string | undefined) =>
    all(manifest).find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"];

  it.each(Object.keys(SEQUENCES))("has the parts of %s in the schema's order", (name) => {
    const found = named(manifest, name).filter(({ children }) => children.length > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(namesOf(one)).toMatch(pattern(SEQUENCES[name] ?? ""));
  });

  it("has controls of the two kinds, each with its parts", () => {
    const found = named(manifest, "Control");
    expect(found.length).toBeGreaterThan(0);
    for (const control of found) {
      const kind = control.attributes["xsi:type"] ?? "";
      expect(namesOf(control)).toMatch(pattern(CONTROLS[kind] ?? "unknown"));
    }
  });

  it("has actions of the two kinds, each with its parts", () => {
    for (const action of named(manifest, "Action")) {
      const kind = action.attributes["xsi:type"] ?? "";
      expect(namesOf(action)).toMatch(pattern(ACTIONS[kind] ?? "unknown"));
    }
  });

  it("gives every control, group and tab an id of its own, short enough", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
      named(manifest, name).map(({ attributes }) => attributes["id"] ?? ""),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
    const panes = named(manifest, "TaskpaneId").map(({ text }) => text);
    for (const id of panes) expect(id).toMatch(/^[\w.]{1,125}$/);
  });

  it("gives a version that Office can compare, the package's own", () => {
    const version = named(manifest, "Version")[0]?.text ?? "";
    const { version: own } = JSON.parse(readFileSync("package.json", "utf8")) as {
      version: string;
    };
    expect(version).toBe(`${own}.0`);
    for (const part of version.split(".")) expect(Number(part)).toBeLessThanOrEqual(65_535);
  });

  it("has three icons at each place, in the sizes they are named for", () => {
    for (const icon of named(manifest, "Icon")) {
      const sizes = named(icon, "bt:Image").map(({ attributes }) => {
        const bytes = readFileSync(
          `assets/${resource(attributes["resid"])?.split("/assets/")[1] ?? ""}`,
        );
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(
          [attributes["size"], attributes["size"]].map(Number),
        );
        return attributes["size"];
      });
      expect(sizes).toEqual(["16", "32", "80"]);
    }
  });

  it("uses https alone, at one address, whose files are all built", () => {
    const urls = [
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "SourceLocation",
      "bt:Url",
      "bt:Image",
    ];
    const found = urls.flatMap(defaults);
    expect(found.length).toBeGreaterThan(8);
    const [domain] = named(manifest, "AppDomain").map(({ text }) => text);
    for (const url of found) {
      expect(new URL(url).protocol).toBe("https:");
      expect(url.startsWith(`${domain ?? "?"}/`)).toBe(true);
      expect(existsSync(`dist/web${url.slice(domain?.length)}`)).toBe(true);
    }
    const withoutNames = source.replace(/\sxmlns(:\w+)?="[^"]*"/g, "");
    expect(withoutNames).not.toContain("http://");
  });

  it("asks for a document that is read and written, in workbooks, and for nothing else", () => {
    expect(named(manifest, "Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
    expect(named(manifest, "Host").map(({ attributes }) => attributes)).toEqual([
      { Name: "Workbook" },
      { "xsi:type": "Workbook" },
    ]);
  });
});

it("the release differs from the source by its address alone", () => {
  const [source = "", release = ""] = Object.values(SOURCES);
  const domain = (text: string) => /<AppDomain>([^<]*)</.exec(text)?.[1] ?? "?";
  expect(release.replaceAll(domain(release), domain(source))).toBe(source);
});
