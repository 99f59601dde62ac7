import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { partsZhCN } from "../../src/taskpane/strings/parts-zh-CN";
import type { HostErrorCode } from "../../src/sheet/host-error";
import { HOST_ERROR_CODES, hostErrorOf } from "../support/host-error-of";

const ROOT = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const GUIDE = read("docs/guide/user.md");

/** Every text in quotes of the folders and files where the words on the screen are written down. */
function wordsOnScreen(): string[] {
  const sources = ["src/taskpane", "src/workbench", "src/commands"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => read(join(folder, file))),
  );
  return [...sources, read("src/checks/outcome-words.ts"), read("manifest.xml")]
    .flatMap((source) => [...source.matchAll(/"([^"\n]+)"/gu)])
    .map(([, words = ""]) => words);
}

const SCREEN = wordsOnScreen();
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
/** What `写入 {cells} 格` may look like on the screen; `{name} {count}` may look like anything. */
const PATTERNS = SCREEN.filter((words) =>
  /\p{Script=Han}.*\p{Script=Han}/u.test(words.replace(/\{\w+\}/gu, "")),
).map((words) => {
  const fixed = words.split(/\{\w+\}/u).map(escaped);
  return new RegExp(`^${fixed.join(".+")}$`, "u");
});

const isOnScreen = (phrase: string) =>
  SCREEN.some((words) => words.includes(phrase)) || PATTERNS.some((one) => one.test(phrase));

describe.each(["docs/guide/user.md"])("the words in bold in %s", (page) => {
  it("are words on the screen, and not few", () => {
    const bold = [...read(page).matchAll(/\*\*([^*\n]+)\*\*/gu)].map(([, phrase = ""]) => phrase);
    expect(bold.length).toBeGreaterThan(5);
    expect(bold.filter((phrase) => !isOnScreen(phrase))).toEqual([]);
  });
});

it("the help inside the product calls the states of a row what the pane calls them", () => {
  const states =
    read("src/help/help.html").split("<h2>每一行的状态</h2>")[1]?.split("<h2>")[0] ?? "";
  const names = [...states.matchAll(/<dt>(.+?)<\/dt>/gu)].map(([, name]) => name);
  const ofStatus = Object.entries(partsZhCN).filter(([key]) => key.startsWith("status."));
  expect(names).toEqual(ofStatus.map(([, words]) => words));
});

it("a word that is nowhere on the screen is told", () => {
  expect([isOnScreen("一键重算"), isOnScreen("写入 11 格")]).toEqual([true, true]);
  expect([isOnScreen("一键搞定"), isOnScreen("改好了 11 行")]).toEqual([false, false]);
});

/** What the guide quotes in its table of troubles; …… stands for what differs from case to case. */
function quotedTroubles(): RegExp[] {
  const table = GUIDE.slice(GUIDE.indexOf("## 出了问题"));
  const rows = table.split("\n").filter((line) => line.startsWith("| "));
  return rows
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/“([^”]+)”/gu)])
    .map(([, words = ""]) => new RegExp(words.split("……").map(escaped).join(".*"), "u"));
}

const sentenceOf = (code: HostErrorCode) => hostErrorOf(code).said.zh.replace(/\{\w+\}/gu, "Ａ");

it.each(HOST_ERROR_CODES)("the guide says what to do about %s", (code) => {
  expect(quotedTroubles().filter((words) => words.test(sentenceOf(code)))).not.toEqual([]);
});

it("every trouble that the guide quotes can be met", () => {
  const met = [...HOST_ERROR_CODES.map(sentenceOf), ...SCREEN];
  const never = quotedTroubles().filter((words) => !met.some((one) => words.test(one)));
  expect(never.map(String)).toEqual([]);
});
