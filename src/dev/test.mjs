/** `npm test`: everything that must hold, in the order in which it fails fastest. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import browser from "./browser.cjs";

const require = createRequire(import.meta.url);

/** The program file of an installed package, so that no shell has to find it. */
function program(name, bin = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: bins } = require(manifest);
  return join(dirname(manifest), typeof bins === "string" ? bins : bins[bin]);
}

const STEPS = [
  ["Lint", program("eslint"), ["."]],
  ["Format", program("prettier"), ["--check", "."]],
  ["Types", program("typescript", "tsc"), ["--noEmit"]],
  ["Build", program("webpack-cli"), ["--mode", "production"]],
  ["Tests", program("jest"), process.argv.slice(2)],
];

try {
  browser.ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

for (const [title, file, args] of STEPS) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\n${title} failed.`);
    process.exit(status ?? 1);
  }
}
