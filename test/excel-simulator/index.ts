export { Dialog } from "./dialog";
export { Simulator, type SimulatorOptions } from "./simulator";
export type { CellDescription, SheetDescription, WorkbookDescription } from "./model/description";
export { hostBridge } from "./transport/host-bridge";
export {
  DARK_THEME,
  LIGHT_THEME,
  installInBrowser,
  type BrowserOptions,
  type ThemeColors,
} from "./transport/external";
