/** Path of a browser on this machine, or null. CHROME_PATH wins. */
export function findBrowser(): string | null;
/** A browser and a Chinese font, installed where that is possible; throws with the command to run. */
export function ensureBrowser(): string;
