import {
  DARK_THEME,
  Dialog,
  installInBrowser,
  LIGHT_THEME,
  Simulator,
  type BrowserOptions,
  type SimulatorOptions,
  type ThemeColors,
  type WorkbookDescription,
} from "../excel-simulator";

/** What kind of Excel it is, where it is not the newest one in the system's theme. */
export type ExcelKind = SimulatorOptions &
  Pick<BrowserOptions, "theme"> & {
    /** The page is a window that the add-in has opened. */
    readonly isDialog?: boolean;
  };

declare global {
  interface Window {
    /** The Excel behind the page, for the test to look into and to disturb. */
    excel: Simulator;
    /** Excel's theme, which a test may change while the page is open. */
    look: { theme: ThemeColors };
    /** The page's end of the talk with the add-in, where it is a window of it. */
    dialog?: Dialog;
    openSimulatedExcel: (
      description: WorkbookDescription,
      language: string,
      kind?: ExcelKind,
    ) => void;
  }
}

window.openSimulatedExcel = (description, language, { isDialog = false, ...kind } = {}) => {
  window.excel = new Simulator(description, kind);
  const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = isDark ? DARK_THEME : LIGHT_THEME;
  const dialog = isDialog ? { dialog: new Dialog(window.location.href) } : {};
  const options = { window, language, theme, ...kind, ...dialog };
  Object.assign(window, dialog);
  window.look = options;
  installInBrowser(window.excel, options);
};
