/** A folder as a zip whose bytes depend on the files' names and contents alone. */
const { readdirSync, readFileSync, statSync } = require("node:fs");
const { join } = require("node:path");
const { zipSync } = require("fflate");

/** The first moment that a zip can name; the real times would make every zip another one. */
const MOMENT = new Date(1980, 0, 1);
const UNIX = 3;
const READABLE = 0o100644;
const EXECUTABLE = 0o100755;

/** Paths of all files below a folder, with slashes, in the order of their code units. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The folder's files, all below one folder named `top`, compressed. */
function zipOf(folder, top) {
  const entries = filesIn(folder).map((file) => {
    const mode = file.startsWith("cli/") ? EXECUTABLE : READABLE;
    const settings = { os: UNIX, attrs: mode << 16, mtime: MOMENT };
    return [`${top}/${file}`, [new Uint8Array(readFileSync(join(folder, file))), settings]];
  });
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

module.exports = { filesIn, zipOf };
