import { chooseRulebook, rulebookById, rulebookOfRow } from "../../src/rulebooks";

const NONE = { title: "项目支出绩效自评表", year: 2021, notes: [] };
const notes = (...texts: string[]) => texts.map((text, i) => ({ text, cell: `A${String(i + 1)}` }));

const BANDS =
  "正向指标得分=全年实际值（B）/年度指标值（A）*该指标分值。（B-A）/A在200%-300%（含200%）区间，按该指标分值的20%扣分；高于300%（含300%），按该指标分值的40%扣分。";

describe("which rulebook a form gets", () => {
  it.each([
    ["北京市怀柔区人民法院", 2021, "beijing-2021"],
    ["北京市怀柔区人民法院", 2023, "beijing-2021"],
    ["北京市海淀区某街道办事处", 2016, "ministry-common"],
    ["上海市普陀区体育局", 2022, "ministry-common"],
    ["", 2021, "ministry-common"],
  ])("%s %i: %s", (region, year, id) => {
    expect(chooseRulebook({ ...NONE, region, year }).rulebook.id).toBe(id);
  });

  it("says why, in both languages, in one of three ways", () => {
    const ways = [
      chooseRulebook({ ...NONE, region: "北京市" }),
      chooseRulebook(NONE),
      chooseRulebook({ ...NONE, notes: notes(BANDS) }),
    ].map((chosen) => chosen.why);
    expect(new Set(ways.map((why) => why.zh)).size).toBe(3);
    expect(ways[2]?.zh).toContain("A1");
    expect(ways.every((why) => !/[{}]/u.test(why.zh + why.en))).toBe(true);
  });
});

describe("the rules on the form win", () => {
  it("over the rulebook of the region, number by number", () => {
    const { rulebook } = chooseRulebook({ ...NONE, region: "北京市", notes: notes(BANDS) });
    expect(rulebook.overfulfilment.map((band) => band.deduct)).toEqual(["0.2", "0.4"]);
    expect(rulebook.id).toBe("beijing-2021+printed");
    expect(rulebook.grades).toEqual(rulebookById("beijing-2021")?.grades);
  });

  it("and bring over-fulfilment bands to a form whose rulebook has none", () => {
    const { rulebook } = chooseRulebook({ ...NONE, notes: notes(BANDS) });
    expect(rulebook.overfulfilment).toHaveLength(2);
    expect(rulebook.id).toBe("ministry-common+printed");
  });

  it("a printed ratio without bands costs nothing for over-fulfilment, even in Beijing", () => {
    const printed = notes("完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。");
    const { rulebook } = chooseRulebook({ ...NONE, region: "北京市", notes: printed });
    expect(rulebook.overfulfilment).toEqual([]);
  });

  it("keeps the id where the form prints the rulebook's own numbers", () => {
    const printed = notes(
      "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
    );
    const { rulebook } = chooseRulebook({ ...NONE, notes: printed });
    expect(rulebook.id).toBe("ministry-common");
    expect(rulebook.grades[0]?.citation.cell).toBe("A1");
  });
});

describe("a row's own rule", () => {
  const book = rulebookById("ministry-common");
  if (!book) throw new Error("the common rulebook is gone");

  it.each([
    "完成值达到指标值,记满分;未达到指标值,按B/A或A/B*该指标分值记分。",
    "可量化的指标按照比率*单项指标分值即为该指标得分。如果不能定量评价，则以定性的方式进行自评。",
    "部门根据本单位情况自行确定并选择产出指标，合理确定各项指标权重。可量化的指标按照比率*单项指标分值即为该指标得分。",
    "计划完成率=（实际完成工作数/计划工作数）×100%。",
  ])("%s is scored by the ratio", (text) => {
    expect(rulebookOfRow(book, { text, cell: "I9" })).not.toBeNull();
  });

  it.each([
    "群众满意率 90%以上得10分，每降5%扣1分，扣完为止。",
    "控制率在±10%以内得5分，±10-15%以内得3分，±20%以外不得分。",
    "每有一项不合格扣0.5分，扣完为止。",
    "部门结转结余率低于上年的不扣分；高于上年结余率，每高出1个百分点扣0.4分，扣完为止。",
    "1、基础数据信息是否真实(1分); 2、基础数据信息是否完整(1分)",
    "缺一项扣0.5分,扣完为止；逾期扣1分",
    "按时得满分，延期15天得60%，延期30天以上不得分",
  ])("%s is left to the person", (text) => {
    expect(rulebookOfRow(book, { text, cell: "I9" })).toBeNull();
  });
});
