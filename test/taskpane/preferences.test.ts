import { readFileSync } from "node:fs";
import { FileHost } from "../../src/hosts/file";
import { DEFAULTS, readPreferences } from "../../src/taskpane/preferences/preferences";
import { keepSettings, rememberedOf } from "../../src/taskpane/preferences/remembered";
import { openPreferences, type KeptText } from "../../src/taskpane/preferences/store";
import { createSession } from "../../src/taskpane/session";
import { inView, opened, SEED, sheetOf } from "./support";

/** The browser's storage, as text by key. */
class Kept implements KeptText {
  readonly texts = new Map<string, string>();
  getItem = (key: string) => this.texts.get(key) ?? null;
  setItem = (key: string, text: string) => void this.texts.set(key, text);
  removeItem = (key: string) => void this.texts.delete(key);
}

const OWN = { department: "财政局", unit: "国库中心", manager: "张三", phone: "" };

describe("preferences", () => {
  it("are found again, each by itself", () => {
    const kept = new Kept();
    openPreferences(() => kept).set({ locale: "en", decimals: 1 });
    openPreferences(() => kept).set({ formulas: true, ownUnit: OWN });
    expect(openPreferences(() => kept).get()).toEqual({
      ...DEFAULTS,
      locale: "en",
      decimals: 1,
      formulas: true,
      ownUnit: OWN,
    });
  });

  it("are forgotten whole, the unit's name too", () => {
    const kept = new Kept();
    const store = openPreferences(() => kept);
    store.set({ ownUnit: OWN, marks: false });
    store.clear();
    expect(store.get()).toEqual(DEFAULTS);
    expect([...kept.texts]).toEqual([]);
  });

  it("are kept apart where Office keeps its hosts apart", () => {
    const kept = new Kept();
    openPreferences(() => kept, "one:").set({ marks: false });
    expect(openPreferences(() => kept, "other:").get().marks).toBe(true);
  });

  it("tell those who look at them", () => {
    const store = openPreferences(() => undefined);
    const seen: boolean[] = [];
    const end = store.subscribe(() => seen.push(store.get().marks));
    store.set({ marks: false });
    store.clear();
    end();
    store.set({ marks: false });
    expect(seen).toEqual([false, true]);
  });

  it.each([
    [
      "is barred",
      () => {
        throw new DOMException("denied", "SecurityError");
      },
    ],
    ["is missing", () => undefined],
  ])("last as long as the page where storage %s", (_, storage) => {
    const store = openPreferences(storage);
    store.set({ marks: false });
    expect(store.get().marks).toBe(false);
    store.clear();
    expect(store.get()).toEqual(DEFAULTS);
  });

  it("do not hide a fault that is no barred storage", () => {
    const broken = () => {
      throw new TypeError("a fault");
    };
    expect(() => openPreferences(broken)).toThrow("a fault");
  });

  it.each([
    null,
    "",
    "{",
    "7",
    "null",
    '"words"',
    '{"locale":"fr","marks":"no","decimals":3,"formulas":1,"ownUnit":"me"}',
  ])("are the usual ones where %s is kept", (stored) => {
    expect(readPreferences(stored)).toEqual(DEFAULTS);
  });

  it("keep what can be read of a unit", () => {
    expect(readPreferences('{"ownUnit":{"unit":"国库中心","phone":12}}').ownUnit).toEqual({
      department: "",
      unit: "国库中心",
      manager: "",
      phone: "",
    });
  });
});

describe("a session", () => {
  it("begins with what was set before, and leaves what belongs to one form", async () => {
    const kept = new Kept();
    const store = openPreferences(() => kept);
    const first = (await opened([sheetOf(SEED)])).session;
    const end = keepSettings(first, store);
    first.setDecimals(0);
    first.setFormulas(true);
    first.setRulebook("gansu-2020");
    end();
    first.setDecimals(2);
    const again = openPreferences(() => kept).get();
    const { session } = await opened([sheetOf(SEED)], { remembered: rememberedOf(again) });
    expect(session.getState().settings).toEqual({
      rulebook: null,
      decimals: 0,
      choices: {},
      formulas: true,
      judged: new Set(),
    });
  });

  it("does not take marks that were cleared from one sheet for a wish about all", async () => {
    const store = openPreferences(() => undefined);
    const { session } = await opened([sheetOf(SEED)]);
    keepSettings(session, store);
    await session.setMarks(false);
    expect(store.get().marks).toBe(true);
  });

  it("plans formulas where the person wants them, and keeps to it when the rules are reset", async () => {
    // typed by hand: numbers are numbers there
    const bytes = readFileSync("assets/samples/project-self-evaluation-unscored.xlsx");
    const session = createSession(FileHost.open(new Uint8Array(bytes), "自评表.xlsx"));
    await session.start();
    session.setFormulas(true);
    session.resetRules();
    const written = inView(session).plan.edits.filter(({ after }) => after.formula !== null);
    expect(written.length).toBeGreaterThan(0);
  });
});
