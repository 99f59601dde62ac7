import { readdirSync } from "node:fs";
import { read, type Policy } from "./policy";
import { usedNames, type UsedName } from "./script-names";

const SITE = "dist/web";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PAGES_OF_EXCEL = ["taskpane", "commands", "report"];
const pages = readdirSync(SITE).filter((file) => file.endsWith(".html"));
const page = (name: string) => read(`${SITE}/${name}.html`);
/** What a reader sees of a page, in one of its languages. */
const words = (html: string, lang: "zh" | "en") => {
  const [zh = "", en = ""] = html.split(/<section lang="?en"?>/);
  return (lang === "zh" ? zh : en).replace(/<[^>]*>/g, " ");
};

/** Ways to stop a person until they answer. */
const STOPPING = ["alert", "confirm", "prompt", "showModalDialog", "print"];
/** Ways to run text as a program, or a program from elsewhere. */
const RUNNING = ["eval", "Function", "importScripts", "document.write", "navigator.serviceWorker"];
/** Ways to ask or to tell another machine. */
const TALKING = [
  ...["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "RTCPeerConnection"],
  "navigator.sendBeacon",
];
/** Ways to keep something in the browser. */
const KEEPING = [
  ...["document.cookie", "cookieStore", "localStorage", "sessionStorage", "indexedDB", "caches"],
];
/** Ways to look at the person or at where they are. */
const LOOKING = ["navigator.geolocation", "navigator.mediaDevices", "Notification"];
const SECRETS = ["crypto.subtle"];

const ALL = [STOPPING, RUNNING, TALKING, KEEPING, LOOKING, SECRETS].flat();
let scripts: readonly UsedName[] | null = null;
/** Uses of some names in all built scripts, which are read once. */
function uses(names: readonly string[]): UsedName[] {
  scripts ??= usedNames(SITE, ALL);
  return scripts.filter(({ name }) => names.includes(name));
}
/** What mentions a name only to ask whether it is there does nothing with it. */
const called = (names: readonly string[]) =>
  uses(names)
    .filter(({ argument }) => argument !== null)
    .map(({ script, name, argument }) => `${script}: ${name}(${argument ?? ""})`);

/** What the store asks of the pages and scripts as they are built. */
export const SITE_POLICIES: readonly Policy[] = [
  {
    number: "100.6",
    asks: "There is a statement of privacy that names the product, in both languages, on the site itself",
    holds: () => {
      const html = page("privacy");
      expect(words(html, "zh")).toMatch(/绩效自评助手[^]*不上传[^]*本机记住的内容/);
      expect(words(html, "en")).toMatch(/Ziping[^]*nothing is sent[^]*kept on this machine/);
    },
  },
  {
    number: "100.11",
    asks: "Nothing is run that was not built in: no text as a program, no script from elsewhere but Office.js",
    holds: () => {
      expect(called(RUNNING)).toEqual([]);
      for (const name of pages) {
        const foreign = [
          ...read(`${SITE}/${name}`).matchAll(/<script[^>]*src="?(https?:[^\s">]+)/g),
        ];
        expect(foreign.map(([, url]) => url).filter((url) => url !== OFFICE_JS)).toEqual([]);
        expect(read(`${SITE}/${name}`)).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+=/);
      }
    },
  },
  {
    number: "100.11",
    asks: "Every page states what it may load, and starts from nothing",
    holds: () => {
      for (const name of pages) {
        const html = read(`${SITE}/${name}`);
        expect(html).toMatch(/Content-Security-Policy"? content="default-src 'none'; /);
        expect(html).not.toMatch(/unsafe-(inline|eval)/);
      }
    },
  },
  {
    number: "1100.1",
    asks: "The first screen says in a few lines what it does, before anything is asked",
    holds: () => {
      for (const file of ["zh-CN", "en"]) {
        const [, does = ""] =
          /"welcome\.does":\s*"([^"]+)"/.exec(read(`src/taskpane/strings/${file}.ts`)) ?? [];
        expect(does.length).toBeGreaterThan(20);
      }
    },
  },
  {
    number: "1100.3",
    asks: "Nothing is for sale: no page speaks of price, payment or trial",
    holds: () => {
      const sold = /付费|购买|价格|试用|升级到|\bbuy\b|\bprice|\bpurchas|\btrial\b|\bsubscri/i;
      for (const name of pages) expect(read(`${SITE}/${name}`)).not.toMatch(sold);
      for (const file of ["zh-CN", "en"]) {
        expect(read(`src/taskpane/strings/${file}.ts`)).not.toMatch(sold);
      }
    },
  },
  {
    number: "1100.4",
    asks: "No box of the browser's stops a person: no alert, no question, no print",
    holds: () => {
      expect(uses(STOPPING)).toEqual([]);
    },
  },
  {
    number: "1100.5",
    asks: "Nothing is sent: the only thing ever fetched by a script is a sample of the site's own",
    holds: () => {
      expect(uses(TALKING).map(({ script, argument }) => [script.split(".")[0], argument])).toEqual(
        [["scripts/workbench", expect.stringMatching(/^`assets\/samples\/\$\{\w+\}`$/)]],
      );
    },
  },
  {
    number: "1100.5",
    asks: "Nothing is kept in the browser but the entry that the statement of privacy names",
    holds: () => {
      expect(new Set(uses(KEEPING).map(({ name }) => name))).toEqual(new Set(["localStorage"]));
      const store = read("src/taskpane/preferences/store.ts");
      const keys = [...store.matchAll(/\?\.(?:get|set|remove)Item\((\w+)/g)].map(([, key]) => key);
      expect(keys).toEqual(["key", "key", "key"]);
      const [, name = "?"] = /const NAME = "([^"]+)";/.exec(store) ?? [];
      expect(store).toContain("const key = partition + NAME;");
      for (const lang of ["zh", "en"] as const)
        expect(words(page("privacy"), lang)).toContain(name);
    },
  },
  {
    number: "1100.5",
    asks: "It looks neither at the person nor at where they are",
    holds: () => {
      expect(uses(LOOKING)).toEqual([]);
    },
  },
  {
    number: "1100.5",
    asks: "There is a page of support, in both languages, with the way to whoever answers",
    holds: () => {
      expect(words(page("support"), "zh")).toMatch(/找谁[^]*请联系/);
      expect(words(page("support"), "en")).toMatch(/Support[^]*ask whoever installed/);
    },
  },
  {
    number: "1100.6",
    asks: "It contains no cryptography that would have to be declared",
    holds: () => {
      expect(uses(SECRETS)).toEqual([]);
    },
  },
  {
    number: "1120.1",
    asks: "Office.js is Microsoft's own, at its present address, and never put into our scripts",
    holds: () => {
      for (const name of PAGES_OF_EXCEL) {
        expect(page(name)).toMatch(
          new RegExp(`<script (?:defer )?src="?${OFFICE_JS.replaceAll(".", "\\.")}"?>`),
        );
      }
      expect(readdirSync(SITE)).not.toContain("office-js");
    },
  },
];
