import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { all, named, parseXml } from "../manifest/xml";
import { EXAMPLE_ORIGIN, PAGES, pageOptions, policyOf, tailored } from "./pieces";

const nginx = readFileSync("docs/deploy/nginx.conf", "utf8");
const iis = readFileSync("docs/deploy/web.config", "utf8");
const pages = Object.keys(PAGES);

/** The pages that Excel on the web shows in a frame of its own. */
const FRAMED = ["taskpane", "commands", "message", "report"];

/** What nginx is told for each page: policy, and who may frame it. */
const ofNginx: Readonly<Record<string, string>> = (() => {
  const policies = [...nginx.matchAll(/^\s+~\/(\w+)\\\.html\$\s+"(.*)";$/gm)];
  const [, framed = "", frames = ""] = /~\/\(([\w|]+)\)\\\.html\$\s+"(.*)";/.exec(nginx) ?? [];
  const framing = (page: string) => (framed.split("|").includes(page) ? frames : "'none'");
  return Object.fromEntries(
    policies.map(([, page = "", policy = ""]) => [
      page,
      `${policy}; frame-ancestors ${framing(page)}`,
    ]),
  );
})();

const locations = named(parseXml(iis), "location");
const headersIn = (place: Parameters<typeof named>[0]) =>
  Object.fromEntries(
    named(place, "customHeaders")
      .flatMap(({ children }) => children.filter(({ name }) => name === "add"))
      .map(({ attributes }) => [attributes["name"], attributes["value"]]),
  );

/** What IIS is told for each page. */
const ofIis: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  locations
    .filter(({ attributes }) => attributes["path"]?.endsWith(".html"))
    .map((place) => [
      place.attributes["path"]?.replace(".html", "") ?? "",
      headersIn(place)["Content-Security-Policy"],
    ]),
);

describe("the examples for servers", () => {
  it.each(pages)("send %s the policy that the page itself states, word for word", (page) => {
    const own = policyOf(PAGES[page]!.html);
    expect(own).toContain("default-src 'none'");
    expect(ofNginx[page]?.split("; frame-ancestors")[0]).toBe(own);
    expect(ofIis[page]).toBe(ofNginx[page]);
  });

  it("name no page that there is not", () => {
    expect(Object.keys(ofNginx).sort()).toEqual([...pages].sort());
    expect(Object.keys(ofIis).sort()).toEqual([...pages].sort());
  });

  it("let Office frame the add-in's pages, and nobody any other", () => {
    for (const page of pages) {
      const frames = ofNginx[page]?.split("frame-ancestors ")[1] ?? "";
      if (!FRAMED.includes(page)) expect(frames).toBe("'none'");
      else expect(frames).toMatch(/^(https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+ ?)+$/);
    }
    expect(ofNginx["taskpane"]).toContain("https://*.officeapps.live.com");
  });

  it.each(["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"])(
    "send %s, the same from both",
    (name) => {
      const [, value] =
        new RegExp(`^\\s+add_header ${name}\\s+"(.*)" always;`, "m").exec(nginx) ?? [];
      expect(value).toBeTruthy();
      const [root] = named(parseXml(iis), "system.webServer");
      expect(headersIn(root!)[name]).toBe(value);
    },
  );

  it("leave it to the administrator to promise https for good, and never forbid framing by the old header", () => {
    for (const text of [nginx.replace(/#.*/g, ""), iis.replace(/<!--[\s\S]*?-->/g, "")]) {
      expect(text).not.toMatch(/Strict-Transport-Security|X-Frame-Options/i);
    }
  });
});

describe("the example for IIS", () => {
  const files = readdirSync("dist/web", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.includes("."),
  );
  const cacheOf = (path: string) =>
    locations
      .filter(({ attributes }) => attributes["path"] === path)
      .flatMap((place) => named(place, "clientCache"))[0]?.attributes["cacheControlMode"];

  it("keeps for good what carries a hash, and nothing else", () => {
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const hasHash = /\.[\da-f]{8}\.(js|css)(\.map|\.LICENSE\.txt)?$/.test(file);
      const kept = cacheOf(file.split("/")[0] ?? "") === "UseMaxAge";
      expect([file, kept]).toEqual([file, hasHash]);
    }
  });

  it("adds nothing to icons, which Office must be able to keep", () => {
    expect(cacheOf("assets")).toBe("NoControl");
  });

  it("knows the type of every kind of file that is served", () => {
    const known = all(parseXml(iis))
      .filter(({ name }) => name === "mimeMap")
      .map(({ attributes }) => attributes["fileExtension"]);
    // what every IIS knows by itself
    const kinds = new Set(files.map((file) => extname(file)));
    for (const kind of [".map", ".png", ".txt"]) kinds.delete(kind);
    expect(known).toEqual(expect.arrayContaining([...kinds]));
  });
});

describe("the pages and examples in a release", () => {
  it("carry its contact, in both languages, as text", () => {
    const page = readFileSync("dist/web/support.html", "utf8");
    const options = { origin: EXAMPLE_ORIGIN, officeJsUrl: undefined, support: "<信息$&中心>" };
    const text = tailored(page, options, ".");
    expect(text).toContain("请联系：&lt;信息$&amp;中心&gt;");
    expect(text).toContain("Please contact: &lt;信息$&amp;中心&gt;");
    expect(text).not.toMatch(/为您安装本工具的单位|whoever installed/);
  });

  it("carry its address", () => {
    const options = { origin: "https://ziping.example.cn/self", officeJsUrl: undefined };
    const text = tailored(`${EXAMPLE_ORIGIN}/a server_name addin.example.gov.cn;`, options, ".");
    expect(text).toBe("https://ziping.example.cn/self/a server_name ziping.example.cn;");
  });

  it.each([
    ["office-js/office.js", "script-src 'self'; style-src"],
    ["https://office.example.cn/lib/office.js", "script-src 'self' https://office.example.cn;"],
  ])("carry the policies of pages whose Office.js stands at %s", (officeJsUrl, expected) => {
    for (const example of [nginx, iis]) {
      const text = tailored(example, { origin: EXAMPLE_ORIGIN, officeJsUrl }, ".");
      expect(text).not.toContain("appsforoffice.microsoft.com");
      const policy = policyOf(PAGES["taskpane"]!.html, pageOptions(officeJsUrl));
      expect(policy).toContain(expected);
      expect(text).toContain(policy);
    }
  });
});
