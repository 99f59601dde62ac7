import { readFileSync } from "node:fs";
import { Script, type Context } from "node:vm";
import { TestEnvironment } from "jest-environment-node";
import type { WorkbookDescription } from "./model/description";
import { Simulator, type SimulatorOptions } from "./simulator";
import { hostBridge, type NativeBridge } from "./transport/host-bridge";

const CLIENT = "@microsoft/office-js/dist/excel-win32-16.01.debug.js";

let compiled: Script | null = null;

/** The client's script, compiled once for all test files of a worker. */
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

/**
 * The jest environment: the genuine Office client in the test's own realm, joined to a simulated
 * Excel. Gives tests the globals `simulator(description, options)`, `Excel`, `Office` and
 * `OfficeExtension`.
 */
export default class OfficeEnvironment extends TestEnvironment {
  readonly #timers = new Set<NodeJS.Timeout>();

  override async setup(): Promise<void> {
    await super.setup();
    this.#rememberTimers();
    const context = this.context;
    if (!context) throw new Error("the environment has no context");
    new Script(WINDOW).runInContext(context);
    this.global.simulator = (description: WorkbookDescription, options?: SimulatorOptions) =>
      openExcel(context, this.global, description, options);
  }

  override async teardown(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await super.teardown();
  }

  /** The client tries every five seconds to give back what it holds, even after the test. */
  #rememberTimers(): void {
    const { setTimeout: start } = this.global;
    const remember = (...args: Parameters<typeof start>): NodeJS.Timeout => {
      const timer = start(...args);
      this.#timers.add(timer);
      return timer;
    };
    this.global.setTimeout = Object.assign(remember, start);
  }
}

/** Opens a workbook and loads the client afresh, since it keeps event handlers for ever. */
function openExcel(
  context: Context,
  globals: Record<string, unknown>,
  description: WorkbookDescription,
  options?: SimulatorOptions,
): Simulator {
  const simulator = new Simulator(description, options);
  const bridge: NativeBridge = hostBridge(simulator);
  globals._richApiNativeBridge = bridge;
  globals.__excelApiMinor = Number(simulator.excelApi.split(".")[1]);
  globals.__documentUrl = options?.documentUrl ?? null;
  new Script(FORGET).runInContext(context);
  client().runInContext(context);
  new Script(REQUIREMENTS).runInContext(context);
  return simulator;
}
