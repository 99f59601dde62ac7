import { existsSync } from "node:fs";
import { all, named, parseXml, type Element } from "../xml";
import { pngSize, read, type Policy } from "./policy";

const { servedFrom, englishFirst } = jest.requireActual<{
  servedFrom: (xml: string, base: string) => string;
  englishFirst: (xml: string) => string;
}>("../../../src/dev/manifests.cjs");

/** The address of a release that would be submitted. */
const BASE = "https://ziping.example.com";
const source = servedFrom(read("manifest.xml"), BASE);
const manifest = parseXml(source);

const one = (name: string): Element => {
  const [found] = named(manifest, name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
};
const value = (name: string) => one(name).attributes["DefaultValue"] ?? "";
const urls = () => all(manifest).flatMap(({ attributes }) => httpIn(attributes["DefaultValue"]));
const httpIn = (text = "") => (/^https?:/.test(text) ? [text] : []);
const asset = (url: string) => url.slice(BASE.length + 1);
/** Name and description in one language. */
const worded = (name: string) => [
  value(name),
  ...named(one(name), "Override").map(({ attributes }) => attributes["Value"] ?? ""),
];

/** What the store asks of the manifest. */
export const MANIFEST_POLICIES: readonly Policy[] = [
  {
    number: "100.1",
    asks: "The name and the description say what it is, in few words: 50 and 250 characters",
    holds: () => {
      for (const name of worded("DisplayName")) {
        expect(name.length).toBeGreaterThan(3);
        expect(name.length).toBeLessThanOrEqual(50);
      }
      for (const text of worded("Description")) {
        expect(text.length).toBeGreaterThan(20);
        expect(text.length).toBeLessThanOrEqual(250);
      }
    },
  },
  {
    number: "1100.5",
    asks: "It asks for no higher permission than it needs: the document that it writes, no mail, no account",
    holds: () => {
      expect(one("Permissions").text).toBe("ReadWriteDocument");
      expect(source).not.toMatch(/WebApplicationInfo|<Scope>/);
    },
  },
  {
    number: "1100.5",
    asks: "Icons are pictures of the sizes that their places need",
    holds: () => {
      expect(pngSize(asset(value("IconUrl")))).toEqual([32, 32]);
      expect(pngSize(asset(value("HighResolutionIconUrl")))).toEqual([64, 64]);
      const images = named(manifest, "bt:Image").flatMap(
        ({ attributes }) => attributes["DefaultValue"] ?? [],
      );
      expect(images.length).toBeGreaterThan(20);
      for (const url of images) {
        const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
        expect(pngSize(asset(url))).toEqual([size, size]);
      }
    },
  },
  {
    number: "1100.5",
    asks: "Every address is https, and a release names no machine of a developer",
    holds: () => {
      expect(urls().length).toBeGreaterThan(20);
      for (const url of urls()) expect(url).toMatch(new RegExp(`^${BASE}/`));
      expect(source).not.toMatch(/localhost|127\.0\.0\.1/);
    },
  },
  {
    number: "1100.5",
    asks: "It goes to no other site inside the pane: the only domain is its own",
    holds: () => {
      expect(named(manifest, "AppDomain").map(({ text }) => text)).toEqual([BASE]);
    },
  },
  {
    number: "1100.7",
    asks: "The languages are declared, and every text of the manifest is there in both",
    holds: () => {
      expect(one("DefaultLocale").text).toBe("zh-CN");
      const texts = [
        ...named(manifest, "DisplayName"),
        ...named(manifest, "Description").filter(({ attributes }) => attributes["DefaultValue"]),
        ...named(manifest, "bt:String"),
      ];
      expect(texts.length).toBeGreaterThan(20);
      for (const { children } of texts) {
        expect(children.map(({ attributes }) => attributes["Locale"])).toEqual(["en-US"]);
      }
    },
  },
  {
    number: "1100.7",
    asks: "A listing whose first language is English has a manifest whose default is English, the same otherwise",
    holds: () => {
      const english = parseXml(englishFirst(source));
      expect(named(english, "DefaultLocale")[0]?.text).toBe("en-US");
      const defaults = (top: Element, locale: string) =>
        all(top).flatMap(({ attributes, children }) => {
          const override = children.find((child) => child.attributes["Locale"] === locale);
          return override ? [[attributes["DefaultValue"], override.attributes["Value"]]] : [];
        });
      const zh = defaults(manifest, "en-US");
      expect(zh.length).toBeGreaterThan(20);
      expect(defaults(english, "zh-CN")).toEqual(zh.map(([chinese, other]) => [other, chinese]));
    },
  },
  {
    number: "1100.7",
    asks: "The name is its own: not Microsoft's, and no product of theirs",
    holds: () => {
      for (const text of [...worded("DisplayName"), one("ProviderName").text]) {
        expect(text).not.toMatch(/microsoft|office|excel|365|微软/i);
        expect(text).not.toBe("");
      }
    },
  },
  {
    number: "1120.1",
    asks: "The manifest follows the present schema, with commands",
    holds: () => {
      expect(manifest.attributes["xmlns"]).toBe(
        "http://schemas.microsoft.com/office/appforoffice/1.1",
      );
      expect(one("VersionOverrides").attributes["xsi:type"]).toBe("VersionOverridesV1_0");
    },
  },
  {
    number: "1120.1",
    asks: "The page of support is an address of the site, and not a mailbox",
    holds: () => {
      expect(value("SupportUrl")).toBe(`${BASE}/support.html`);
      expect(existsSync("src/help/support.html")).toBe(true);
    },
  },
  {
    number: "1120.1",
    asks: "There is an icon for dense screens",
    holds: () => {
      expect(value("HighResolutionIconUrl")).toMatch(/\.png$/);
    },
  },
  {
    number: "1120.1",
    asks: "The pane's address is a page of the site",
    holds: () => {
      expect(value("SourceLocation")).toBe(`${BASE}/taskpane.html`);
      expect(existsSync("src/taskpane/taskpane.html")).toBe(true);
    },
  },
  {
    number: "1120.1",
    asks: "The version has four numbers that can be counted up, the first at least 1",
    holds: () => {
      expect(one("Version").text).toMatch(/^[1-9]\d{0,3}(\.\d{1,4}){3}$/);
    },
  },
  {
    number: "1120.2",
    asks: "It is not offered for phones and tablets, whose shops have demands of their own",
    holds: () => {
      expect(named(manifest, "MobileFormFactor")).toEqual([]);
    },
  },
  {
    number: "1120.3",
    asks: "It has commands on the ribbon, and only in the program it is made for",
    holds: () => {
      expect(
        named(manifest, "ExtensionPoint").map(({ attributes }) => attributes["xsi:type"]),
      ).toEqual(["PrimaryCommandSurface"]);
      expect(named(manifest, "Host").map(({ attributes }) => Object.values(attributes))).toEqual([
        ["Workbook"],
        ["Workbook"],
      ]);
    },
  },
  {
    number: "1120.3",
    asks: "What it needs of Excel is declared, so that it is not offered where it would not work",
    holds: () => {
      expect(one("Set").attributes).toEqual({ Name: "ExcelApi", MinVersion: "1.13" });
    },
  },
  {
    number: "1120.5",
    asks: "It brings no functions for cells, whose demands it need not keep",
    holds: () => {
      expect(source).not.toContain("CustomFunctions");
    },
  },
];
