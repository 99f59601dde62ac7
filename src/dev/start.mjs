/**
 * `npm start`: sideloads the add-in where desktop Excel is installed, else serves the workbench.
 * `npm start -- --workbench` serves the workbench anywhere.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const FIRST_PORT = 3000;
const PORTS_TO_TRY = 20;

function hasExcel() {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  return spawnSync("reg", ["query", "HKCR\\Excel.Application"], { stdio: "ignore" }).status === 0;
}

/** Starts Excel with the add-in; office-addin-debugging starts the https server (`dev-server`). */
function sideload() {
  const manifest = require.resolve("office-addin-debugging/package.json");
  const cli = join(dirname(manifest), require(manifest).bin["office-addin-debugging"]);
  const child = spawn(process.execPath, [cli, "start", "manifest.xml", "desktop"], {
    stdio: "inherit",
    env: { ...process.env, ADDIN_HTTPS: "1" },
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}

async function serveWorkbench() {
  const { default: webpack } = await import("webpack");
  const { default: DevServer } = await import("webpack-dev-server");
  const { default: configure } = await import("../../webpack.config.js");
  const port = await freePort();
  console.log("正在准备工作台，首次约半分钟 …");
  const web = configure({}, { mode: "production" }).find((one) => one.name === "web");
  // what is served is what would be deployed: no live reload, no client code of the server
  const quiet = { hot: false, liveReload: false, client: false, server: "http" };
  const compiler = webpack({
    ...web,
    infrastructureLogging: { level: "error" },
    stats: "errors-only",
  });
  const server = new DevServer({ ...web.devServer, ...quiet, host: "127.0.0.1", port }, compiler);
  await new Promise((ready, fail) => {
    compiler.hooks.done.tap("start", (stats) => {
      if (stats.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else ready(undefined);
    });
    server.start().catch(fail);
  });
  const address = `http://127.0.0.1:${port}/workbench.html`;
  console.log(`\n  工作台已就绪：${address}\n  Workbench ready. 按 Ctrl+C 结束。\n`);
  openBrowser(address);
}

/** The first port from 3000 that nobody listens on. */
async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    const free = await new Promise((tell) => {
      const probe = createServer();
      probe.once("error", () => tell(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => tell(true)));
    });
    if (free) return port;
  }
  throw new Error(`Ports ${FIRST_PORT}–${FIRST_PORT + PORTS_TO_TRY - 1} are all in use.`);
}

/** Shows the page where there is a desktop to show it on; the printed address serves everywhere. */
function openBrowser(address) {
  if (process.env.CI) return;
  const opener = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
    linux: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", address] : null,
  }[process.platform];
  if (!opener) return;
  const [command, ...args] = opener;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

if (hasExcel() && !process.argv.includes("--workbench")) sideload();
else
  serveWorkbench().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
