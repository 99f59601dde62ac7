import {
  DARK_THEME,
  installInBrowser,
  LIGHT_THEME,
  Simulator,
  type BrowserOptions,
  type SimulatorOptions,
  type WorkbookDescription,
} from "../excel-simulator";

/** What kind of Excel it is, where it is not the newest one in the system's theme. */
export type ExcelKind = SimulatorOptions & Pick<BrowserOptions, "theme">;

declare global {
  interface Window {
    /** The Excel behind the page, for the test to look into and to disturb. */
    excel: Simulator;
    openSimulatedExcel: (
      description: WorkbookDescription,
      language: string,
      kind?: ExcelKind,
    ) => void;
  }
}

window.openSimulatedExcel = (description, language, kind = {}) => {
  window.excel = new Simulator(description, kind);
  const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = isDark ? DARK_THEME : LIGHT_THEME;
  installInBrowser(window.excel, { window, language, theme, ...kind });
};
