import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/react";
import { PARTS } from "../../src/taskpane/parts/parts";
import { PageMessageChannel } from "./message-channel";

// how long a busy machine needs is no matter of these tests; what never comes still fails
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout: Fluent's MessageBar only asks whether it has room, so a silent observer will do.
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= SilentResizeObserver;
// nothing to scroll in without a layout
Element.prototype.scrollIntoView ??= () => undefined;

Object.assign(globalThis, { MessageChannel: PageMessageChannel });

// what every browser has and jsdom has not: files are read with them
Object.assign(globalThis, { TextDecoder, TextEncoder });

// a pane that has been open for a moment has fetched its later parts
beforeAll(async () => {
  for (const part of PARTS) await part.load();
});
