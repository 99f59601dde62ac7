import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import type { WorkbookDescription } from "./model/description";
import { Simulator, type SimulatorOptions } from "./simulator";
import { hostBridge, type NativeBridge } from "./transport/host-bridge";

const CLIENT = "@microsoft/office-js/dist/excel-win32-16.01.debug.js";

let compiled: Script | null = null;

/** The client's script, compiled once for all that is opened in a process. */
function client(): Script {
  const file = require.resolve(CLIENT);
  compiled ??= new Script(readFileSync(file, "utf8"), { filename: file });
  return compiled;
}

/** Adds what the client expects of a browser's window and calls by the bare name. */
const WINDOW = `
  globalThis.window = globalThis;
  globalThis.self = globalThis;
  globalThis.location = { href: "https://add-in.test/", protocol: "https:", search: "", hash: "" };
  globalThis.navigator = { userAgent: "simulator", appVersion: "" };
  globalThis.addEventListener = () => undefined;
`;

/** Forgets a client that was loaded before; its names cannot be deleted, but start anew when empty. */
const FORGET = `
  globalThis.__beforeClient ??= new Set(Object.getOwnPropertyNames(globalThis));
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (/^[A-Z]/.test(name) && !globalThis.__beforeClient.has(name)) globalThis[name] = undefined;
  }
`;

/**
 * Stands in for the part of the loader that makes `Office.context` and `Office.onReady`, and makes
 * the client obey requirement sets, which it does not by itself.
 */
const REQUIREMENTS = `{
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const requirements = {
    isSetSupported: (name, version) =>
      name === "ExcelApi" &&
      Number(String(version ?? "1.1").split(".")[1]) <= globalThis.__excelApiMinor,
  };
  OSF._OfficeAppFactory = { getContext: () => ({ requirements, document: { url: globalThis.__documentUrl } }), getHostInfo: () => ({}) };
  Office.onReady = () => Promise.resolve({ host: "Excel", platform: "PC" });
}`;

/** Where the client runs and leaves its globals: a context of its own, or a whole process. */
export interface Realm {
  readonly globals: Record<string, unknown>;
  run(script: Script): void;
}

/** Makes a realm look like a browser's window, as far as the client asks. */
export function prepareRealm(realm: Realm): void {
  realm.run(new Script(WINDOW));
}

/** Opens a workbook and loads the client afresh, since it keeps event handlers for ever. */
export function openInRealm(
  realm: Realm,
  description: WorkbookDescription,
  options?: SimulatorOptions,
): Simulator {
  const simulator = new Simulator(description, options);
  const bridge: NativeBridge = hostBridge(simulator);
  Object.assign(realm.globals, {
    _richApiNativeBridge: bridge,
    __excelApiMinor: Number(simulator.excelApi.split(".")[1]),
    __documentUrl: options?.documentUrl ?? null,
  });
  realm.run(new Script(FORGET));
  realm.run(client());
  realm.run(new Script(REQUIREMENTS));
  return simulator;
}
