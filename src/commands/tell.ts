import { messageAddress, type Message } from "./message-address";

/** Per cent of the screen: room for a title and three lines. */
const SIZE = { height: 22, width: 28, displayInIframe: true } as const;

/**
 * Shows a message in a small dialog and resolves once the ribbon's event may end: as soon as the
 * dialog stands, but on a Mac, where ending the event takes the dialog away, when it is closed.
 * Where Excel allows no dialog (another one is open, say), the sheet alone tells the result.
 */
export function tell(message: Message): Promise<void> {
  const address = messageAddress(message, window.location.href);
  return new Promise((resolve) => {
    // a copy: the client keeps its callback in what it is given, and refuses it the second time
    Office.context.ui.displayDialogAsync(address, { ...SIZE }, (shown) => {
      const waits =
        shown.status === Office.AsyncResultStatus.Succeeded &&
        Office.context.platform === Office.PlatformType.Mac;
      if (!waits) resolve();
      else shown.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
