import { TRIED_ELSEWHERE } from "./store-readiness/elsewhere";
import { MANIFEST_POLICIES } from "./store-readiness/manifest-policies";
import { read } from "./store-readiness/policy";
import { namesIn } from "./store-readiness/script-names";
import { SITE_POLICIES } from "./store-readiness/site-policies";

// all built scripts are parsed, which takes a busy machine its time
jest.setTimeout(120_000);

const POLICIES = [...MANIFEST_POLICIES, ...SITE_POLICIES];
const DOC = read("docs/store-readiness.md");

describe("what the store asks, as far as it can be looked into without the store", () => {
  it.each(POLICIES)("$number $asks", ({ holds }) => {
    holds();
  });

  it.each(TRIED_ELSEWHERE)("$number $asks (tried by $file)", ({ file, title }) => {
    expect(read(file)).toContain(`"${title}"`);
  });
});

describe("the page of docs on the store", () => {
  const [tried = "", people = ""] = DOC.split("## 要由人来查的");
  const numbersIn = (text: string) =>
    [...text.matchAll(/^\|\s*(\d+\.\d+)\s*\|/gm)].map(([, n]) => n);

  it("lists the numbers that are tried, no more and no fewer", () => {
    const numbers = [...POLICIES, ...TRIED_ELSEWHERE].map(({ number }) => number);
    expect(new Set(numbersIn(tried))).toEqual(new Set(numbers));
  });

  it("says of everything else who looks into it", () => {
    const rows = people.split("\n").filter((line) => /^\|\s*\d/.test(line));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows)
      expect(row.split("|").map((cell) => cell.trim())[3]).toMatch(/\p{Script=Han}{2}/u);
  });
});

describe("what a script uses of the browser", () => {
  const NAMES = ["alert", "fetch", "document.cookie", "crypto.subtle", "localStorage"];
  it.each([
    ["alert(1)", [["alert", "1"]]],
    ["window.alert(x)", [["alert", "x"]]],
    ["globalThis.fetch(`a/${b}`)", [["fetch", "`a/${b}`"]]],
    ["window.document.cookie = 1", [["document.cookie", null]]],
    ["self.crypto.subtle.digest()", [["crypto.subtle", null]]],
    ["use(() => window.localStorage)", [["localStorage", null]]],
    ["typeof alert", [["alert", null]]],
    ["box.alert(1); ({ fetch: 2 }); 'alert'; // fetch", []],
  ])("%s", (text, expected) => {
    const found = namesIn("x.js", text, NAMES).map(({ name, argument }) => [name, argument]);
    expect(found).toEqual(expected);
  });
});
