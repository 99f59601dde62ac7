/**
 * `npm run package`: builds the release for one address and zips it. The same source gives the same
 * bytes. Its options are listed by `npm run package -- --help`.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { assemble } = require("./release/assemble.cjs");
const { sha256 } = require("./release/checksums.cjs");
const { EXAMPLE_ORIGIN, USAGE, releaseOptions } = require("./release/options.cjs");
const { filesIn, zipOf } = require("./release/zip.cjs");

const root = fileURLToPath(new URL("../..", import.meta.url));
const { version } = require("../../package.json");

/** Builds the site and the program into the folder, quietly, or takes what was built before. */
function build(folder, { built }) {
  if (built !== null) {
    for (const part of ["web", "cli"]) {
      cpSync(resolve(built, part), join(folder, part), { recursive: true });
    }
    return;
  }
  const cli = join(dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
  // addresses are put in afterwards, so that every release is of one build
  const env = { ...process.env, BUILD_FOLDER: folder, ADDIN_BASE_URL: "", OFFICE_JS_URL: "" };
  const args = [cli, "--mode", "production", "--stats", "errors-only"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  if (status !== 0) throw new Error("构建没有成功，见上面的提示。");
}

function release(options) {
  const name = `ziping-${version}`;
  const folder = resolve(options.out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`正在打包 ${name}，网址 ${options.origin} …`);
  build(folder, options);
  assemble(folder, options, root);
  const zip = zipOf(folder, name);
  const sum = sha256(zip);
  writeFileSync(`${folder}.zip`, zip);
  writeFileSync(`${folder}.zip.sha256`, `${sum}  ${name}.zip\n`);
  return { folder, zip, sum };
}

function report({ folder, zip, sum }, options) {
  const megabytes = (zip.length / 1_048_576).toFixed(1);
  console.log(readFileSync(join(folder, "SHA256SUMS"), "utf8"));
  console.log(`${folder}.zip：${filesIn(folder).length} 个文件，${megabytes} MB`);
  console.log(`SHA-256 ${sum}`);
  if (options.origin === EXAMPLE_ORIGIN) {
    console.log(
      `没有指定网址：部署前请把 web/manifest.xml 里的 ${EXAMPLE_ORIGIN} 换成您的，` +
        "或者用 npm run package -- --origin https://您的网址 重新打包。",
    );
  }
}

try {
  if (process.argv.includes("--help")) console.log(USAGE);
  else {
    const options = releaseOptions(process.argv.slice(2));
    report(release(options), options);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
