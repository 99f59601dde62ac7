import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

it("the pages on disk are what the data gives; otherwise run: npm run docs", () => {
  const run = spawnSync(process.execPath, [join(ROOT, "src/dev/docs.mjs"), "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  // the script names each file that differs, and says to run: npm run docs
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});
