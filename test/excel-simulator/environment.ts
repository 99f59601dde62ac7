import { TestEnvironment } from "jest-environment-node";
import type { WorkbookDescription } from "./model/description";
import { openInRealm, prepareRealm, type Realm } from "./realm";
import type { SimulatorOptions } from "./simulator";

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
    const realm: Realm = { globals: this.global, run: (script) => script.runInContext(context) };
    prepareRealm(realm);
    this.global.simulator = (description: WorkbookDescription, options?: SimulatorOptions) =>
      openInRealm(realm, description, options);
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
