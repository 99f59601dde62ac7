/**
 * Finds a Chrome, Edge or Chromium for the tests that need a real browser. Nothing is downloaded
 * but, on Debian as root, the distribution's own packages.
 */
const { execFileSync, spawnSync } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const PACKAGES = ["chromium", "fonts-noto-cjk"];

const PLACES = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((root) => {
    const base = process.env[root];
    return base
      ? [
          join(base, "Google/Chrome/Application/chrome.exe"),
          join(base, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [];
  }),
};

/** Path of a browser on this machine, or null. CHROME_PATH wins. */
function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  return (PLACES[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Chinese text needs a Chinese font; only Linux comes without one. */
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  const list = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}

function isDebianRoot() {
  const root = typeof process.getuid === "function" && process.getuid() === 0;
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return root && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/** A browser and a Chinese font, installed where that is possible; else an error with the command. */
function ensureBrowser() {
  const found = findBrowser();
  if (found && hasChineseFont()) return found;
  if (process.platform === "linux" && isDebianRoot()) {
    process.stdout.write(`Installing ${PACKAGES.join(", ")} for the browser tests …\n`);
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", ...PACKAGES], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    process.platform === "linux"
      ? `The browser tests need Chrome, Edge or Chromium and a Chinese font. Run: sudo apt-get install ${PACKAGES.join(" ")}`
      : "The browser tests need Chrome or Edge. Install one, or set CHROME_PATH to its program file.",
  );
}

module.exports = { findBrowser, ensureBrowser };
