import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packaged, type Packaged } from "../support/packaged";

const ORIGIN = "https://ziping.example.cn/self";

// the zip is made four times, with the best compression; not a measure of speed
jest.setTimeout(120_000);

let release: Packaged;
beforeAll(() => {
  release = packaged(["--built", "dist", "--origin", ORIGIN]);
});
afterAll(() => release.clear());

const bytes = (file: string) => readFileSync(join(release.folder, file));
const sum = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
const lines = () => bytes("SHA256SUMS").toString().trimEnd().split("\n");
const files = () => lines().map((line) => line.slice(66));

describe("what is in a release", () => {
  it("every file stands in the list, with its checksum", () => {
    const present = readdirSync(release.folder, { recursive: true, encoding: "utf8" });
    const expected = present.filter((file) => /\.|LICENSE$|SHA256SUMS$/.test(file)).sort();
    expect([...files(), "SHA256SUMS"].sort()).toEqual(expected);
    for (const line of lines()) {
      expect(line).toBe(`${sum(bytes(line.slice(66)))}  ${line.slice(66)}`);
    }
    expect(release.printed).toContain(`SHA-256 ${sum(release.zip)}`);
  });

  it("packaged again, it is the same bytes", () => {
    const again = packaged(["--built", "dist", "--origin", ORIGIN]);
    expect(sum(again.zip)).toBe(sum(release.zip));
    again.clear();
  });

  it("nothing names the address that is developed with, or shows the source", () => {
    for (const file of files().filter((one) => /\.(html|xml|conf|config|txt)$/.test(one))) {
      expect([file, bytes(file).toString().includes("localhost")]).toEqual([file, false]);
    }
    expect(bytes("web/manifest.xml").toString()).toContain(`"${ORIGIN}/taskpane.html"`);
    expect(bytes("安装说明.txt").toString()).toContain(`${ORIGIN}/workbench.html`);
    expect(bytes("deploy/nginx.conf").toString()).toContain("server_name ziping.example.cn;");
    expect(bytes("deploy/nginx.conf").toString()).toContain("return 302 /self/workbench.html;");
    expect(files().filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const file of files().filter((one) => one.endsWith(".js"))) {
      expect(bytes(file).toString().slice(-200)).not.toContain("sourceMappingURL=");
    }
  });

  it("Microsoft's files are there only where they are asked for", () => {
    expect(files().filter((file) => /office/i.test(file))).toEqual([]);
    const whole = packaged(["--built", "dist", "--with-office-js"]);
    const listed = readFileSync(join(whole.folder, "SHA256SUMS"), "utf8");
    expect(listed).toMatch(/ web\/office-js\/office\.js$/m);
    expect(listed).toMatch(/ web\/office-js\/LICENSE\.md$/m);
    for (const page of ["taskpane", "commands", "report"]) {
      const html = readFileSync(join(whole.folder, `web/${page}.html`), "utf8");
      expect(html).toContain("src=office-js/office.js");
      expect(html).not.toContain("appsforoffice");
    }
    whole.clear();
  });

  it("the licence of every component is there, and what works without the internet is said", () => {
    const notices = bytes("THIRD-PARTY-NOTICES.txt").toString();
    for (const name of ["react", "docx", "nanoid", "fflate", "saxes", "big.js", "@borgar/fx"]) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    }
    expect(bytes("LICENSE").toString()).toContain("MIT License");
    expect(bytes("安装说明.txt").toString()).toContain("没有互联网能用什么");
  });

  it("the program is one file that scores a form in an otherwise empty folder", () => {
    const empty = join(release.folder, "../elsewhere");
    mkdirSync(empty);
    copyFileSync(join(release.folder, "cli/ziping.js"), join(empty, "ziping.js"));
    copyFileSync("assets/samples/project-self-evaluation-2021.xlsx", join(empty, "表.xlsx"));
    const told = execFileSync(process.execPath, ["ziping.js", "score", "表.xlsx", "--json"], {
      cwd: empty,
      encoding: "utf8",
    });
    expect(told).toContain("良");
  });
});
