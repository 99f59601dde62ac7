/** Makes the one folder that is handed over out of what was built into it. */
const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { checksumsOf } = require("./checksums.cjs");
const { noticesOf } = require("./notices.cjs");
const { copyOfficeJs } = require("./office-js.cjs");
const { tailored } = require("./tailor.cjs");
const { filesIn } = require("./zip.cjs");

/** Texts that are put right for the release, by their place in it. */
const TAILORED = {
  "安装说明.txt": "docs/deploy/install.txt",
  "deploy/nginx.conf": "docs/deploy/nginx.conf",
  "deploy/web.config": "docs/deploy/web.config",
};

/** Adds licences, instructions, examples and checksums to the built site and program in `folder`. */
function assemble(folder, options, root) {
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), noticesOf(folder, root));
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  // who only runs the program has no use for maps of its source
  for (const file of filesIn(folder).filter((one) => one.endsWith(".map"))) {
    rmSync(join(folder, file));
  }
  for (const [place, source] of Object.entries(TAILORED)) {
    const text = tailored(readFileSync(join(root, source), "utf8"), options, root);
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), text);
  }
  if (options.withOfficeJs) copyOfficeJs(join(folder, "web"), root);
  writeFileSync(join(folder, "SHA256SUMS"), checksumsOf(folder));
}

module.exports = { assemble };
