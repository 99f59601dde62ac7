import { at, only, row, type Rows } from "./small-form";

const HEAD: Rows = [
  ["广水市财政预算支出项目绩效目标自评表"],
  row("项目名称|道路养护|||||自评总分|95|"),
];
const MANAGED = [
  "项目权重|评价内容|分值|自评分|复核分|评价标准及依据",
  "项目决策2分|决策依据|2|2||有项目年度工作计划计2分，没有不得分。",
  "项目管理13分|财务制度|5|5||没有不得分。",
  "|目标申报|8|8||缺一项扣0.5分，扣完为止。",
].map(row);
const GOALS = [
  "一级指标|二级指标|指标名称（三级指标）|年初指标值|年终完成值|自评分|复核分|评价标准",
  "产出指标40分|数量指标|养护里程|300公里|300公里|40||",
  "效益指标45分|社会效益|群众出行|改善|改善|40||",
].map(row);
const POINTED = GOALS.map((line, at) => [...line, ["分值", "40", "45"][at] ?? ""]);
const BLOCK = ["项目年度目标1：乡村道路建设养护项目"];

const rowsOf = (lines: Rows) =>
  only([...HEAD, ...lines]).indicators.map((one) =>
    [one.level1, one.level3, one.points, one.score].map((cell) => cell?.text ?? null),
  );

describe("决策 and 管理 in a table above that of the indicators (广水)", () => {
  const form = only([...HEAD, ...MANAGED, BLOCK, ...GOALS]);

  it("are rows of the form with their scores", () => {
    expect(rowsOf([...MANAGED, BLOCK, ...GOALS])).toEqual([
      ["项目决策2分", "决策依据", null, "2"],
      ["项目管理13分", "财务制度", null, "5"],
      ["项目管理13分", "目标申报", null, "8"],
      ["产出指标40分", "养护里程", null, "40"],
      ["效益指标45分", "群众出行", null, "40"],
    ]);
    expect(at(form.total?.score)).toBe("H2 95");
    expect(form.indicators[0]?.rule?.cell).toBe("F4");
    expect(form.indicators.map(({ block }) => block?.text ?? null)).toEqual([
      ...[null, null, null, ...BLOCK, ...BLOCK],
    ]);
  });

  it("have points of which it is said that they are not used", () => {
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["C3"]);
    expect(form.notUnderstood[0]?.why.zh).toContain("只有前后几张表中的一部分有");
  });

  it("keep their points where the indicators have points too", () => {
    const points = rowsOf([...MANAGED, BLOCK, ...POINTED]).map((one) => one[2]);
    expect(points).toEqual(["2", "5", "8", "40", "45"]);
  });

  it("keep points that are the whole without the other table", () => {
    const whole = MANAGED.map((line) => line.map((text) => (text === "8" ? "93" : text)));
    expect(rowsOf([...whole, BLOCK, ...GOALS]).map((one) => one[2])).toEqual([
      ...["2", "5", "93", null, null],
    ]);
  });
});

describe("评价内容 beside 三级指标", () => {
  it("explains the indicator and is not its name", () => {
    const form = only([
      ...HEAD,
      row("一级指标|二级指标|三级指标|评价内容|年度指标值|实际完成值|分值|得分"),
      row("产出指标|数量指标|里程|按图施工的里程|50公里|48公里|100|96"),
    ]);
    const [one] = form.indicators;
    expect([one?.level3, one?.description].map(at)).toEqual(["C4 里程", "D4 按图施工的里程"]);
  });
});
