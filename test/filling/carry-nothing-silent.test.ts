import { selfEvaluationFrom } from "../../src/filling/carry/self-evaluation-from";
import type { Form } from "../../src/forms";
import { only, row } from "../forms/small-form";
import { rowsOf, zh } from "./small-target";

const form = (...lines: string[]): Form => only(lines.map(row));
const SPLIT = "一级指标|二级指标|三级指标|指标性质|指标值|度量单位";
const split = (...rows: string[]): Form =>
  form("2024年项目支出绩效目标表", "项目名称|低保", SPLIT, ...rows);
const targets = (table: Form) => rowsOf(table).map(({ target }) => target);

describe("targets of three columns in one cell", () => {
  it.each([
    ["=|有所提高|年", "有所提高"],
    ["＝|2024-11-30|日期", "2024-11-30"],
    ["≥|95|%", "≥95%"],
    ["=|12|座", "=12座"],
  ])("%s → %s", (cells, target) => {
    const table = split(`产出指标|数量指标|里程|${cells}`, "效益指标|社会效益|人数|≥|3|人");
    expect(targets(table)[0]).toBe(target);
  });
});

describe("a number that takes the unit of the form's amounts", () => {
  const table = (unit: string) =>
    form(
      "2024年项目支出绩效目标表",
      "项目名称|运维",
      `项目资金（${unit}）|年度资金总额|120`,
      "一级指标|二级指标|三级指标|指标值",
      "成本指标|经济成本指标|项目预算控制数|120",
    );
  it.each(["元", "万元"])("of %s is said", (unit) => {
    expect(targets(table(unit))).toEqual([`120${unit}`]);
    expect(zh(table(unit))).toContain(`按表上的金额单位带入：D5（120→120${unit}），请核对`);
  });
});

describe("a reading that was assumed", () => {
  const table = (target: string) =>
    form(
      "2024年项目支出绩效目标表",
      "项目名称|管网",
      "一级指标|二级指标|三级指标|指标值",
      `产出指标|数量指标|检查井|${target}`,
    );
  it("says that the cell is carried as it stands where it is", () => {
    expect(targets(table("约180座"))).toEqual(["约180座"]);
    expect(zh(table("约180座"))).toContain("D4（照原样带入）：“约180座”是约数");
  });
});

describe("rows that set nothing", () => {
  const table = form(
    "2025年项目支出绩效目标表",
    "项目名称|供水",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|水厂处数|12处",
    "|成本指标|成本指标|",
    "效益指标|社会效益指标|受益人口|≥4.5万人",
    "|生态效益指标|无|",
    "满意度指标|服务对象满意度指标|群众满意度|≥90%",
  );
  it("get no points, and the points are 100 without them", () => {
    expect(rowsOf(table).map(({ level3, points }) => `${level3} ${points}`)).toEqual([
      "水厂处数 50",
      "受益人口 30",
      "无 ",
      "群众满意度 10",
    ]);
  });
  it("are said", () => {
    expect(zh(table)).toContain("“成本指标”一行没有写指标和指标值，没有带入");
    expect(zh(table)).toContain("不分配分值：D7");
  });
});

describe("indicators without levels", () => {
  it("are said where the table has no levels at all", () => {
    const bare = form(
      "2024年项目绩效目标表",
      "项目名称|防火",
      "指标名称|指标权重|计量单位|指标性质|指标值",
      "护林员人数|50|人|≥|120",
      "处置及时率|40|%|≥|95",
    );
    expect(rowsOf(bare).map(({ points }) => points)).toEqual(["50", "40"]);
    expect(zh(bare)).toContain("没有一级、二级指标，自评表的这两栏空着（2 行）");
  });
});

it("a second heading inside the table is no row, and is told", () => {
  const table = form(
    "2022年项目绩效目标表",
    "项目名称|图书馆",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|加工册数|30万册",
    "一级指标|二级指标|指标名称|某某口径",
    "满意度指标|满意度指标|读者满意度|92%",
  );
  expect(rowsOf(table).map(({ level3 }) => level3)).toEqual(["加工册数", "读者满意度"]);
  expect(table.notUnderstood).toMatchObject([{ cell: "A5", text: "一级指标" }]);
  expect(zh(table)).toContain("没有读取，没有带入，请核对：A5“一级指标”");
});

describe("what a self-evaluation has no place for", () => {
  it("rules of the rows are said, with their cells", () => {
    const table = form(
      "2023年项目支出绩效目标表",
      "项目名称|校舍",
      "一级指标|二级指标|三级指标|指标值|评分标准|分值",
      "产出指标|数量指标|楼栋数|3栋|按完成比例|50",
      "|时效指标|完工时间|8月31日前|逾期不得分|20",
      "|质量指标|合格率|100%|行业标准|20",
    );
    expect(zh(table)).toContain("评分标准（E4 等 2 格），自评表没有这一栏，没有带入");
  });

  it("explanations and grounds are said where they say more than the row does", () => {
    const table = (...rows: string[]) =>
      form(
        "2023年项目支出绩效目标表",
        "项目名称|校舍",
        "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
        ...rows,
      );
    const more = table(
      "产出指标|数量指标|楼栋数|新建教学楼数量|3栋|建设计划",
      "|质量指标|合格率|合格率|100%|",
    );
    expect(zh(more)).toContain("指标解释或确定依据（D4 等 2 格），自评表没有这一栏，没有带入");
    expect(zh(table("产出指标|数量指标|楼栋数|楼栋数|3栋|/"))).not.toContain("指标解释或确定依据");
  });

  it("another year than the table's is said", () => {
    const table = split("产出指标|数量指标|人数|≥|3|人");
    expect(zh(table, { year: 2025 })).toContain("目标表是 2024 年度的");
    expect(zh(table, { year: 2024 })).not.toContain("目标表是 2024 年度的");
  });
});

describe("the budget of a project of several years", () => {
  const funds = (...lines: string[]) =>
    form(
      "2023年度项目支出绩效目标表",
      "项目名称|修缮",
      ...lines,
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|处数|≥6处",
    );
  it("is said to be the whole term's", () => {
    const table = funds("项目总预算|200万元");
    expect(selfEvaluationFrom(table).content.fund.total.initialBudget).toBe("200.00");
    expect(zh(table)).toContain("年初预算数取自“项目总预算”");
    expect(zh(funds("年度资金总额|200万元"))).not.toContain("年初预算数取自");
  });
  it("a year in the place of an amount has no unit to convert", () => {
    expect(zh(funds("项目资金（万元）|2024年|150|2025年|150"))).not.toContain("由年换算");
  });
});

describe("what stands in the place of an amount", () => {
  const table = (amount: string) =>
    form(
      "2021年项目支出绩效目标表",
      "项目名称|养殖场",
      "年度资金总额：|50万",
      `其中：财政拨款|${amount}`,
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|棚圈|≥1个",
    );
  it.each([
    ["少数民族发展任务50", true],
    ["参见附件1", true],
    ["50万元", false],
    ["", false],
  ])("%j is told where no amount was read: %s", (amount, told) => {
    expect(zh(table(amount)).includes("没有读成金额，没有带入")).toBe(told);
  });
});

describe("the fiscal money of a table that names its sources alone", () => {
  const table = form(
    "2021年财政支出绩效目标申报表",
    "项目名称|设备更新",
    "项目资金申请（万元）|资金总额：|200",
    "|一般公共预算拨款：|150",
    "|政府性基金预算拨款：|",
    "|纳入财政专户管理的收入：|50",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|设备|80台",
  );
  it("is what was appropriated, without the fees of 财政专户", () => {
    const { fund } = selfEvaluationFrom(table).content;
    expect(fund.total.initialBudget).toBe("200.00");
    expect(fund.appropriation.initialBudget).toBe("150.00");
    expect(zh(table)).toContain("“当年财政拨款”取自“一般公共预算拨款”，为 150.00 万元");
    expect(zh(table)).toContain("200.00 万元与各项资金之和 150.00 万元不一致");
  });
});

it("words that count as 0 lack no unit", () => {
  const table = form(
    "2025年项目支出绩效目标表",
    "项目名称|防疫",
    "一级指标|二级指标|三级指标|指标值",
    "效益指标|社会效益指标|重大动物疫情|不发生",
  );
  expect(zh(table)).not.toContain("只有数、没有单位");
});

it("a number that every place has is said to be each one's", () => {
  const table = form(
    "2025年水利专项资金绩效目标表",
    "项目名称|水毁修复",
    "一级指标|二级指标|三级指标|指标解释|甲镇|乙镇",
    "产出指标|数量指标|修复工程||1个|1个",
    "|质量指标|合格率||100%|100%",
  );
  expect(rowsOf(table).map(({ level3, target }) => `${level3} ${target}`)).toEqual([
    "修复工程 1个",
    "合格率 100%",
  ]);
  expect(zh(table)).toContain(
    "“修复工程”各地的目标相同，自评表合为一行，写的是每地的目标，不是合计",
  );
});
