import "@testing-library/jest-dom";

// jsdom has no layout: Fluent's MessageBar only asks whether it has room, so a silent observer will do.
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= SilentResizeObserver;
