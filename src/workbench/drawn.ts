/** Milliseconds after which a page that draws nothing, as a hidden one, is not waited for. */
const LONGEST = 100;

/** Waits until the page shows what it was last told to show. */
export function drawn(): Promise<void> {
  return new Promise((resume) => {
    // a frame is drawn after its callback, and timers come after the drawing
    requestAnimationFrame(() => setTimeout(resume));
    setTimeout(resume, LONGEST);
  });
}
