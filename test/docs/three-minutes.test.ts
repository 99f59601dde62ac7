import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planEdits } from "../../src/editing";
import { findForms } from "../../src/forms";
import { FileHost } from "../../src/hosts/file";
import { gradeWord } from "../../src/rulebooks";
import { assess } from "../../src/scoring";

const ROOT = join(__dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/guide/user.md"), "utf8");
const WALK = GUIDE.split("## 三分钟：第一个总分")[1]?.split("\n## ")[0] ?? "";
const SAMPLE = "assets/samples/project-self-evaluation-unscored.xlsx";

/** The sample as it stands in the file, scored. */
async function scored(host: FileHost) {
  const [grid] = await host.read("all");
  const [form] = findForms(grid!).forms;
  return { form: form!, assessment: assess(form!) };
}

it("the first three minutes give what the guide says", async () => {
  const host = FileHost.open(new Uint8Array(readFileSync(join(ROOT, SAMPLE))), "表.xlsx");
  const first = await scored(host);
  const { edits, marks, left } = planEdits(first.form, first.assessment);
  expect(WALK).toContain(`写入 ${String(edits.length)} 格`);
  expect(WALK).toContain(`${first.assessment.provisional ?? ""} 分`);
  expect(first.assessment.total).toBeNull();
  const judged = left.filter(({ reason }) => reason === "manual");
  expect([marks.length, judged.length]).toEqual([2, 1]);
  expect(WALK).toContain("两处斜纹格");
  expect(WALK).toContain("三件事");
  expect(WALK).toContain(`写入 ${marks[0] ?? ""}`);

  await host.write(edits);
  const cell = judged[0]!.cell;
  const before = { value: "", formula: null };
  await host.write([{ sheet: first.form.sheet, cell, before, after: { value: 9, formula: null } }]);
  const { total, grade } = (await scored(host)).assessment;
  expect(WALK).toContain(`${total ?? ""}，${grade === null ? "" : gradeWord(grade)}`);
});
