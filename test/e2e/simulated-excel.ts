import { installInBrowser, Simulator, type WorkbookDescription } from "../excel-simulator";

declare global {
  interface Window {
    /** The Excel behind the page, for the test to look into and to disturb. */
    excel: Simulator;
    openSimulatedExcel: (description: WorkbookDescription, language: string) => void;
  }
}

window.openSimulatedExcel = (description, language) => {
  window.excel = new Simulator(description);
  installInBrowser(window.excel, { window, language });
};
