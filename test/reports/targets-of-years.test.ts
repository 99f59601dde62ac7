import { reportKind, type ReportForm, type ReportTable } from "../../src/reports";
import { only, row } from "../forms/small-form";

const kind = reportKind("绩效目标")!;
type Runs = ReportTable["rows"][number][number]["runs"];
const textOf = (runs: Runs) =>
  runs.map((run) => (run.kind === "gap" ? `【${run.text}】` : run.text)).join("");
const table = (...rows: readonly (string | readonly string[])[]): ReportForm => {
  const cells = [
    ["2024年项目支出绩效目标表"],
    ...rows.map((one) => (typeof one === "string" ? row(one) : [...one])),
  ];
  return { form: only(cells), assessment: null, file: null };
};
/** The paragraphs, and each table's rows. */
const told = (form: ReportForm): readonly string[] =>
  kind.compose([form]).blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [textOf(block.runs)];
    if (block.kind !== "table") return [];
    return block.rows.map((cells) => cells.map(({ runs }) => textOf(runs)).join("|"));
  });

const ROWS = ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|路数|≥2800路"];

describe("amounts of several years", () => {
  const form = table(
    "项目名称|平台运维",
    "项目资金（万元）|实施期资金总额|360||年度资金总额|120|",
    "|其中：财政拨款|360||其中：财政拨款|100|",
    "|其他资金|0||其他资金|20|",
    ...ROWS,
  );
  it("are told as the year's, in the text and in the table", () => {
    expect(told(form)).toContain("本部门设有绩效目标的项目1个，预算数合计120万元。");
    expect(told(form)).toContain("预算规模|预算数|120|其中：财政资金|100|其他资金|20");
  });
});

describe("an amount that says its own unit", () => {
  const form = table("项目名称|公益性岗位|资金总额|286.56万元", ...ROWS);
  it("leaves no unit to be asked for", () => {
    expect(told(form).join()).not.toContain("金额单位");
    expect(told(form).join()).toContain("1.公益性岗位项目。预算数286.56万元。该项目");
  });
  it("is asked for where the number is bare", () => {
    const bare = table("项目名称|公益性岗位|资金总额|286.56", ...ROWS);
    expect(told(bare).join()).toContain("【表上没有注明金额单位，这里按万元，请核对】");
    expect(told(bare).join()).toContain("【金额单位】");
  });
});

it("parts the lines of a goal that stand in one sentence", () => {
  const goal = ["绩效目标", "目标1：在线率99%以上\n目标2：扩容。\n目标3：处置率92%"];
  expect(told(table("项目名称|平台运维", goal, ...ROWS)).join()).toContain(
    "该项目绩效目标：目标1：在线率99%以上；目标2：扩容。目标3：处置率92%。",
  );
});
