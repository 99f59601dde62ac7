/** Milliseconds after which a page that shows nothing, as one in the background, is waited for no longer. */
const LONGEST = 200;

/** Resolves once the browser has drawn what stands on the page now. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    // a frame is drawn right after its callbacks; a message comes behind it
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}

/** Resolves once every script that the page names has run or could not be had. */
export function scriptsRun(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => resolve();
    document.addEventListener("DOMContentLoaded", done, { once: true });
    window.addEventListener("load", done, { once: true });
  });
}
