/** Makes the one folder that is handed over out of what was built into it. */
const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { DEVELOPMENT_URL, servedFrom } = require("../manifests.cjs");
const { checksumsOf } = require("./checksums.cjs");
const { noticesOf } = require("./notices.cjs");
const { copyOfficeJs } = require("./office-js.cjs");
const { tailored } = require("./tailor.cjs");
const { filesIn } = require("./zip.cjs");

/** Texts that go with the build, by their place in the release. */
const TEXTS = {
  "安装说明.txt": "docs/deploy/install.txt",
  "deploy/nginx.conf": "docs/deploy/nginx.conf",
  "deploy/web.config": "docs/deploy/web.config",
};

/**
 * Puts the pages and manifests in `folder` right for the release, and adds licences, instructions,
 * examples and checksums. Throws where the folder was built for another address already.
 */
function assemble(folder, options, root) {
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), noticesOf(folder, root));
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  // who only runs the program has no use for maps of its source
  for (const file of filesIn(folder).filter((one) => one.endsWith(".map"))) {
    rmSync(join(folder, file));
  }
  tailorSite(join(folder, "web"), options, root);
  for (const [place, source] of Object.entries(TEXTS)) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    cpSync(join(root, source), join(folder, place));
    rewrite(join(folder, place), (text) => tailored(text, options, root));
  }
  if (options.withOfficeJs) copyOfficeJs(join(folder, "web"), root);
  writeFileSync(join(folder, "SHA256SUMS"), checksumsOf(folder));
}

function tailorSite(web, options, root) {
  const files = filesIn(web).filter((file) => !file.includes("/"));
  for (const file of files.filter((one) => one.endsWith(".html"))) {
    rewrite(join(web, file), (text) => tailored(text, options, root));
  }
  for (const file of files.filter((one) => /^manifest.*\.xml$/.test(one))) {
    rewrite(join(web, file), (text) => {
      if (!text.includes(`${DEVELOPMENT_URL}/`)) {
        throw new Error(`${file} 已经写了别的网址。请不设 ADDIN_BASE_URL 重新构建，再打包。`);
      }
      return servedFrom(text, options.origin);
    });
  }
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

module.exports = { assemble };
