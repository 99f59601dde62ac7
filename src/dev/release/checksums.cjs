/** SHA-256 of bytes and of a folder's files, as `sha256sum` writes them. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { filesIn } = require("./zip.cjs");

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** One line for each file: `sha256sum -c` checks them. */
function checksumsOf(folder) {
  return filesIn(folder)
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`)
    .join("");
}

module.exports = { checksumsOf, sha256 };
