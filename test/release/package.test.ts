import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { checksumsOf, EXAMPLE_ORIGIN, noticesOf, releaseOptions, zipOf } from "./pieces";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ziping-release-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, text: string, time = new Date()) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  utimesSync(join(folder, file), time, time);
}

describe("what a release is made for", () => {
  it.each([
    [[], { origin: EXAMPLE_ORIGIN, withOfficeJs: false, officeJsUrl: undefined, out: "dist" }],
    [["--origin", "https://a.gov.cn/z/"], { origin: "https://a.gov.cn/z" }],
    [["--with-office-js"], { withOfficeJs: true, officeJsUrl: "office-js/office.js" }],
    [["--office-js", "https://b.cn/office.js"], { officeJsUrl: "https://b.cn/office.js" }],
    [["--support", "信息中心"], { support: "信息中心" }],
    [["--built", "dist"], { built: "dist" }],
  ])("%j", (args, expected) => {
    expect(releaseOptions(args, {})).toMatchObject(expected);
  });

  it("takes the build's variables where the command line says nothing", () => {
    const env = { ADDIN_BASE_URL: "https://a.gov.cn", OFFICE_JS_URL: "https://b.cn/office.js" };
    expect(releaseOptions([], env)).toMatchObject({
      origin: "https://a.gov.cn",
      officeJsUrl: "https://b.cn/office.js",
    });
  });

  it.each([
    [["--origin", "http://a.gov.cn"], "https://"],
    [["--origin", "a.gov.cn"], "https://"],
    [["--office-js", "office.js"], "https://"],
    [["--office-js", "https://b.cn/office.js", "--with-office-js"], "只能选一个"],
    [["--orgin", "https://a.gov.cn"], "--orgin"],
  ])("%j is refused with a sentence and the usage", (args, told) => {
    expect(() => releaseOptions(args, {})).toThrow(told);
    expect(() => releaseOptions(args, {})).toThrow("npm run package");
  });
});

describe("the zip", () => {
  it("holds every file below one folder, the program as one that runs", () => {
    put("web/说明.html", "<p>");
    put("cli/ziping.js", "#!");
    const zip = zipOf(folder, "ziping-1.2.3");
    const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(files).toEqual([
      ["ziping-1.2.3/cli/ziping.js", "#!"],
      ["ziping-1.2.3/web/说明.html", "<p>"],
    ]);
    // the upper half of the directory entry's external attributes is the mode
    const central = Buffer.from(zip).indexOf("PK\x01\x02", 0, "latin1");
    expect((Buffer.from(zip).readUInt32LE(central + 38) >>> 16).toString(8)).toBe("100755");
  });

  it("is the same bytes whenever and wherever it is made", () => {
    const made = (time: string, TZ: string) => {
      for (const name of ["b", "a", "c/d"]) put(name, name.repeat(100), new Date(time));
      const script = `const zip = require("./src/dev/release/zip.cjs").zipOf(process.argv[1], "z");
        process.stdout.write(Buffer.from(zip).toString("base64"))`;
      const env = { ...process.env, TZ };
      return execFileSync(process.execPath, ["-e", script, folder], { env, encoding: "utf8" });
    };
    const zip = made("2020-01-01", "Asia/Shanghai");
    expect(Object.keys(unzipSync(Buffer.from(zip, "base64")))).toEqual(["z/a", "z/b", "z/c/d"]);
    expect(made("2026-12-31", "America/Los_Angeles")).toBe(zip);
  });
});

const sum = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

it("the checksums are those that sha256sum reads", () => {
  put("web/b.txt", "b");
  put("a.txt", "a");
  expect(checksumsOf(folder)).toBe(`${sum("a")}  a.txt\n${sum("b")}  web/b.txt\n`);
});

describe("the licences", () => {
  const map = (sources: string[], sourcesContent: string[] = []) =>
    put("web/x.js.map", JSON.stringify({ sources, sourcesContent }));

  it("are those of the packages in the scripts, and of what these carry inside, each with its text", () => {
    map(
      [
        "webpack://ziping/./node_modules/@fluentui/react-icons/lib/a.js",
        "webpack://ziping/./src/a.ts",
      ],
      ["", "// node_modules/fflate/esm/browser.js\nvar u8;"],
    );
    const text = noticesOf(folder, ".");
    const titles = [...text.matchAll(/^={78}\n(\S+) \S+ \((\S+)\)\n={78}$/gm)];
    expect(titles.map(([, name, licence]) => [name, licence])).toEqual([
      ["@fluentui/react-icons", "MIT"],
      ["fflate", "MIT"],
      ["webpack", "MIT"],
    ]);
    expect(text).toContain("Copyright (c) Microsoft Corporation.");
  });

  it("are refused where a text is missing", () => {
    put("node_modules/nameless/package.json", '{"name":"nameless","license":"MIT"}');
    map(["webpack://ziping/./node_modules/nameless/index.js"]);
    expect(() => noticesOf(folder, folder)).toThrow("nameless ships no licence text");
  });
});
