/**
 * Puts formatted text on the clipboard; false where the web view allows it in no way. The event is
 * for web views that have no asynchronous clipboard, as Excel's on the desktop may not.
 */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(html, plain);
  }
}

function copyByEvent(html: string, plain: string): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
