/**
 * Office.js beside the pages, for units without internet: only what Excel 2021 and later, Excel for
 * Mac and Excel on the web load. The files are Microsoft's, under Microsoft's licence, which is
 * copied with them; they are never part of this project's source.
 */
const { cpSync, mkdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { OFFICE_JS_FOLDER } = require("./options.cjs");

const FILES = [
  "dist/office.js",
  "dist/excel-win32-16.01.js",
  "dist/excel-mac-16.00.js",
  "dist/excel-web-16.00.js",
  "dist/telemetry/oteljs_agave.js",
  "dist/zh-cn/office_strings.js",
  "dist/zh-tw/office_strings.js",
  "dist/en-us/office_strings.js",
  "LICENSE.md",
];

/** Copies the files into the built site, from the installed package. */
function copyOfficeJs(web, root) {
  for (const file of FILES) {
    const target = join(web, OFFICE_JS_FOLDER, file.replace("dist/", ""));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, "node_modules/@microsoft/office-js", file), target);
  }
}

module.exports = { copyOfficeJs };
