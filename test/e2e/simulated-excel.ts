import {
  DARK_THEME,
  Dialog,
  installInBrowser,
  LIGHT_THEME,
  Simulator,
  type BrowserOptions,
  type SimulatorOptions,
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
  Object.assign(window, dialog);
  installInBrowser(window.excel, { window, language, theme, ...kind, ...dialog });
};
