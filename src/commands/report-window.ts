import { READY, type ReportParcel } from "./report-parcel";

/** Per cent of the screen: a page of text beside the sheet. */
const SIZE = { height: 80, width: 45 } as const;
/** Milliseconds within which the window's page has loaded, or never will. */
const PATIENCE = 20_000;

/**
 * Opens a window with the reports; false where Excel opens none. Resolves once the ribbon's event
 * may end: when the window has what it shows, but on a Mac, where ending the event takes the window
 * away, when it is closed. The window is a real one, not a frame: frames may not download.
 */
export function showReports(parcel: ReportParcel): Promise<boolean> {
  const address = new URL("report.html", window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE }, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve(false);
      const isMac = Office.context.platform === Office.PlatformType.Mac;
      const given = setTimeout(() => resolve(true), PATIENCE);
      const end = () => {
        clearTimeout(given);
        resolve(true);
      };
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        if (!("message" in said) || said.message !== READY) return;
        dialog.messageChild(JSON.stringify(parcel));
        clearTimeout(given);
        if (!isMac) end();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
    });
  });
}
