/** Prints the milliseconds of the first check of a workbook in a new process, code already loaded. */
require("../../src/dev/typescript.cjs");
const { readFileSync } = require("node:fs");
const { performance } = require("node:perf_hooks");
const { CHECKS, inspectWorkbook } = require("../../src/checks/index.ts");
const { FileHost } = require("../../src/hosts/file/index.ts");

async function main([file]) {
  const host = FileHost.open(readFileSync(file), "自评表.xlsx");
  const [grids, facts] = [await host.read("all"), await host.inspect()];
  const from = performance.now();
  inspectWorkbook(grids, facts, CHECKS);
  console.log(performance.now() - from);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
