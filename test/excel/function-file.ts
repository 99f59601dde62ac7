import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, type AbortablePromise } from "jsdom";
import { installInBrowser, Simulator, type WorkbookDescription } from "../excel-simulator";
import type { SimulatorOptions } from "../excel-simulator";

const CLIENT = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Answers the address of office.js, and of all it loads, from the installed package. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> {
    const file = readFile(join(CLIENT, new URL(url).pathname.replace("/office/", "")));
    return Object.assign(file, { abort: () => undefined });
  }
}

/** The ribbon's function file with the whole office.js in it, as Excel opens it beside no pane. */
export interface FunctionFile {
  readonly excel: Simulator;
  /** Presses a ribbon button; gives the client's status (0 is well) and what was said, in order. */
  press(command: string): Promise<{ status: number; said: readonly string[] }>;
  close(): void;
}

export async function functionFile(
  workbook: WorkbookDescription,
  options: SimulatorOptions = {},
): Promise<FunctionFile> {
  const excel = new Simulator(workbook, options);
  const { window } = new JSDOM('<script src="https://add-in.test/office/office.js"></script>', {
    url: "https://add-in.test/commands.html",
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    beforeParse: (page) => installInBrowser(excel, { window: page, language: "zh-CN" }),
  });
  await new Promise((resolve) => window.addEventListener("load", resolve));
  await window.eval("Office.onReady()");
  const names = ["Office", "Excel", "OfficeExtension"];
  const client = Object.fromEntries(names.map((name) => [name, window.eval(name) as unknown]));
  Object.assign(globalThis, { window, ...client });
  jest.resetModules();
  await import("../../src/commands/commands");
  // it associates its commands as soon as Office is ready, which takes some turns
  await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    excel,
    async press(command) {
      const before = excel.ribbon.dialogs.length;
      const status = await excel.ribbon.press(command);
      return {
        status,
        said: excel.ribbon.dialogs.slice(before).map(({ address }) => text(address)),
      };
    },
    close: () => window.close(),
  };
}

function text(address: string): string {
  return new URLSearchParams(new URL(address).hash.slice(1)).get("text") ?? "";
}
