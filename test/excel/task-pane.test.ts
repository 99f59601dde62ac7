/** @jest-environment node */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, type AbortablePromise, type DOMWindow } from "jsdom";
import { installInBrowser, Simulator } from "../excel-simulator";

const CLIENT = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Answers the address of office.js, and of all it loads, from the installed package. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> {
    const file = readFile(join(CLIENT, new URL(url).pathname.replace("/office/", "")));
    return Object.assign(file, { abort: () => undefined });
  }
}

/** A page that loads office.js as every add-in does, in a window that looks like Excel's. */
async function taskPane(simulator: Simulator): Promise<DOMWindow> {
  const page = new JSDOM('<script src="https://add-in.test/office/office.js"></script>', {
    url: "https://add-in.test/pane.html",
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    beforeParse: (window) => installInBrowser(simulator, { window, language: "zh-CN" }),
  });
  await new Promise((resolve) => page.window.addEventListener("load", resolve));
  return page.window;
}

/** What an expression of the page comes to, as data of this realm. */
async function evaluate(window: DOMWindow, expression: string): Promise<unknown> {
  const text: unknown = await window.eval(
    `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
  );
  return JSON.parse(String(text));
}

describe("the whole office.js loader in a simulated task pane", () => {
  it("becomes ready, reads, writes and hears events", async () => {
    const simulator = new Simulator({ sheets: [{ name: "Marks", cells: { A1: "Ann", B1: 3 } }] });
    const window = await taskPane(simulator);
    const host = { host: "Excel", platform: "PC" };
    expect(await evaluate(window, "Office.onReady()")).toMatchObject(host);
    const facts = `[Office.context.displayLanguage,
      Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
      Office.context.requirements.isSetSupported("ExcelApi", "1.16")]`;
    expect(await evaluate(window, facts)).toEqual(["zh-CN", true, false]);
    const heard = await evaluate(
      window,
      `Excel.run(async (context) => {
        const heard = [];
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => { heard.push(event.address); });
        const range = sheet.getRange("B1");
        range.load("values");
        await context.sync();
        range.values = [[range.values[0][0] + 1]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 20));
        return heard;
      })`,
    );
    expect(heard).toEqual(["B1"]);
    expect(simulator.person.cell("Marks", "B1").value).toBe(4);
    window.close();
  });

  it("meets the host's error numbers as the client's codes", async () => {
    const simulator = new Simulator({ sheets: [{ name: "Marks" }] });
    const window = await taskPane(simulator);
    await evaluate(window, "Office.onReady()");
    simulator.faults.editingCell = true;
    const code = await evaluate(
      window,
      `Excel.run((context) => { context.workbook.worksheets.getCount(); return context.sync(); })
        .then(() => "none", (error) => error.code)`,
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
    window.close();
  });
});
