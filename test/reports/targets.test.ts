import { gapsOf, reportKind, type ReportForm, type ReportTable } from "../../src/reports";
import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { department } from "./gansu";
import { targetTables } from "./hebei";

const kind = reportKind("绩效目标")!;
const textOf = (runs: ReportTable["rows"][number][number]["runs"]) =>
  runs.map((run) => (run.kind === "gap" ? `【${run.text}】` : run.text)).join("");
const titled = (title: string, rows: readonly string[]): ReportForm => {
  const [form] = findForms(gridOf([[title], ...rows.map((row) => row.split("|"))])).forms;
  if (!form) throw new Error("no form");
  return { form, assessment: null, file: null };
};
const table = (...rows: readonly string[]) => titled("项目支出绩效目标表", rows);
/** The tables of a report, each cell as text with its spans. */
const drawn = (forms: readonly ReportForm[]) =>
  kind.compose(forms).blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const cells = ({ rows }: ReportTable) =>
  rows.map((row) =>
    row
      .map(({ runs, colSpan = 1, rowSpan = 1 }) => {
        const spans = colSpan * rowSpan > 1 ? ` ${String(colSpan)}×${String(rowSpan)}` : "";
        return `${textOf(runs)}${spans}`;
      })
      .join("|"),
  );

describe("the targets of the court in Hebei", () => {
  const report = kind.compose(targetTables());
  const texts = report.blocks.flatMap((block) =>
    block.kind === "heading"
      ? [block.text]
      : block.kind === "paragraph"
        ? [textOf(block.runs)]
        : [],
  );

  it("has the published title and chapters", () => {
    expect(report.title).toEqual(["承德市鹰手营子矿区人民法院", "2023年部门整体绩效目标"]);
    expect(texts.filter((text) => /^[一二三四]、/u.test(text))).toEqual([
      "一、总体绩效目标",
      "二、分项绩效目标",
      "三、工作保障措施",
    ]);
    expect(kind.fileName(targetTables())).toBe("承德市鹰手营子矿区人民法院2023年部门整体绩效目标");
  });

  it("adds the six budgets up and tells each project by what its table says", () => {
    expect(texts).toContain("本部门设有绩效目标的项目6个，预算数合计287万元。");
    expect(texts).toContain(
      "3.聘任制书记员经费。预算数117万元，资金用途：书记员工资及保险。" +
        "该项目绩效目标：【第3个项目的绩效目标，目标表上没有填写】",
    );
  });

  it("heads the seven measures and leaves their words to the person", () => {
    const measures = texts.slice(
      texts.indexOf("三、工作保障措施") + 1,
      texts.indexOf("1.办案业务经费绩效目标表"),
    );
    expect(measures.map((text) => text.slice(0, text.indexOf("【")))).toEqual([
      "1.完善制度建设。",
      "2.加强支出管理。",
      "3.加强绩效运行监控。",
      "4.规范财务资产管理。",
      "5.加强内部监督。",
      "6.加强宣传培训调研等。",
      "7.做好绩效自评。",
    ]);
  });

  it("heads every table with its number and begins a page with each but the first", () => {
    const headings = report.blocks.flatMap((block) =>
      block.kind === "heading" && block.text.endsWith("绩效目标表")
        ? [[block.text, block.newPage ?? false]]
        : [],
    );
    expect(headings.map(([, newPage]) => newPage)).toEqual([false, true, true, true, true, true]);
    expect(headings.map(([text]) => text)).toEqual([
      "1.办案业务经费绩效目标表",
      "2.公务运转经费绩效目标表",
      "3.聘任制书记员经费绩效目标表",
      "4.2023年法院建设补助资金(承财政法【2023】6号）智慧法院设备（安防智能化）购置经费绩效目标表",
      "5.2023年法院建设补助资金（承财政法【2023】6号）1辆囚车购置经费绩效目标表",
      "6.2023年法院建设补助资金（承财政法【2023】6号）人民法庭维修经费绩效目标表",
    ]);
  });

  it("draws the table as the form does", () => {
    const [head, indicators] = drawn(targetTables());
    expect(cells(head!)).toEqual([
      "335001承德市鹰手营子矿区人民法院本级 5×1|单位：万元 2×1",
      "项目编码|13080023P00024610002U 2×1|项目名称|办案业务经费 3×1",
      "预算规模及资金用途 1×2|预算数|20.00|其中：财政资金|20.00|其他资金|",
      "企业破产、人民陪审员、特邀调解员、信访维稳经费 6×1",
      "资金支出计划（%） 1×2|3月底 2×1|6月底|10月底|12月底 2×1",
      "20% 2×1|50%|70%|100% 2×1",
      "绩效目标|【绩效目标】 6×1",
    ]);
    expect(cells(indicators!)).toEqual([
      "一级指标|二级指标|三级指标|绩效指标描述 2×1|指标值|指标值确定依据",
      "产出指标 1×4|数量指标|完成办案数量|完成办案数量 2×1|≥95保证办案完成度|单位要求",
      "质量指标|经费支出准确率|经费支出准确率 2×1|100经费支出准确率|单位要求",
      "时效指标|按照时间进度支付使用资金|反映资金支付情况 2×1|100月度时序|支付进度要求",
      "成本指标|经费支出总成本|经费支出总成本 2×1|≤20经费支出总成本|经费支出总成本",
      "效益指标 1×4|经济效益指标|不涉及|不涉及 2×1|0不涉及|不涉及",
      "社会效益指标|保证正常办公保障|反应保障情况 2×1|≥90保证法院办公正常运行|保证正常办公保障",
      "生态效益指标|使用节能减排产品|购买节能环保设备 2×1|≥30持续使用|购买节能环保设备",
      "可持续影响指标|不涉及|不涉及 2×1|0不涉及|不涉及",
      "满意度指标|服务对象满意度指标|群众满意度|群众满意度 2×1|≥95群众满意度|群众满意度",
    ]);
  });

  it("fills every row of every table to the same width", () => {
    for (const { rows, widths } of drawn(targetTables())) {
      const taken = rows.map(() => 0);
      rows.forEach((row, at) => {
        for (const { colSpan = 1, rowSpan = 1 } of row)
          for (let below = at; below < at + rowSpan; below++) taken[below]! += colSpan;
      });
      expect(new Set(taken)).toEqual(new Set([widths.length]));
    }
  });
});

describe("other target tables", () => {
  const HEAD = "一级指标|二级指标|三级指标|指标值|分值";
  const forms = [
    table(
      "项目名称|河道养护",
      "绩效目标|1.清淤5公里。",
      HEAD,
      "产出指标|数量指标|里程|≥5公里|30",
      "产出指标|数量指标|闸门|≥2座|20",
      "产出指标|质量指标|合格率||20",
    ),
  ];

  it("tell the goal that is written, and ask for the budget that is not", () => {
    const text = kind
      .compose(forms)
      .blocks.flatMap((block) => (block.kind === "paragraph" ? [textOf(block.runs)] : []));
    expect(text).toContain("1.河道养护项目。该项目绩效目标：1.清淤5公里。");
    expect(text).toContain("本部门设有绩效目标的项目1个。【预算数合计；有1个项目没有读到预算数】");
  });

  it("have the columns that the form has, equal neighbours merged, a gap for a missing target", () => {
    expect(cells(drawn(forms)[1]!)).toEqual([
      "一级指标|二级指标|三级指标|指标值|分值",
      "产出指标 1×3|数量指标 1×2|里程|≥5公里|30",
      "闸门|≥2座|20",
      "质量指标|合格率|【指标值】|20",
    ]);
  });

  it("have no rows for a code, a purpose or a plan that the form does not print", () => {
    expect(cells(drawn(forms)[0]!)).toEqual([
      "【预算单位的编码和名称】 5×1|【金额单位】 2×1",
      "项目名称|河道养护 6×1",
      "预算规模|预算数|【预算数】|其中：财政资金||其他资金|",
      "绩效目标|1.清淤5公里。 6×1",
    ]);
  });

  it("have a column for every place or grade that has a target of its own", () => {
    const several = [
      table(
        "项目名称|农村饮水",
        "一级指标|二级指标|三级指标|指标值|||备注",
        "|||合计|凤城镇|蓬莱镇|",
        "产出指标|数量指标|管网|3公里|1公里|2公里|",
      ),
    ];
    const [, indicators] = drawn(several);
    expect(cells(indicators!).at(-1)).toBe("产出指标|数量指标|管网|3公里|1公里|2公里");
  });
});

it.each([
  ["nothing", () => [], "没有绩效目标表"],
  ["only a self-evaluation", () => [department()], "没有绩效目标表"],
  [
    "two years",
    () => [
      ...targetTables(),
      titled("项目支出绩效目标表（2024年度）", [
        "项目名称|养护",
        "一级指标|二级指标|三级指标|指标值",
        "产出|数量|里程|≥5公里",
      ]),
    ],
    "2023、2024 年度",
  ],
])("is refused: %s", (_, forms, why) => {
  expect(kind.refuse(forms())?.zh).toContain(why);
});

it("reads no other forms", () => {
  expect(kind.compose([department(), ...targetTables()])).toEqual(kind.compose(targetTables()));
  expect(gapsOf(kind.compose(targetTables())).map(({ under }) => under)).toContain(
    "1.办案业务经费绩效目标表",
  );
});

describe("a whole department's table among those of its projects", () => {
  const lines = (amount: string) => [
    "单位名称|某县农业农村局",
    amount,
    "绩效目标|保障粮食安全",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|播种面积|≥55万亩",
  ];
  const whole = titled("2025年部门整体支出绩效目标表", lines("资金总额（万元）|2560"));
  const project = titled("2025年项目支出绩效目标表", [
    "项目名称|高标准农田",
    ...lines("资金总额（万元）|120"),
  ]);
  const told = (forms: readonly ReportForm[]) =>
    kind
      .compose(forms)
      .blocks.flatMap((block) =>
        block.kind === "heading"
          ? [block.text]
          : block.kind === "paragraph"
            ? [textOf(block.runs)]
            : [],
      );
  it("is no project, and its budget is not added to theirs", () => {
    const texts = told([whole, project]);
    expect(texts.slice(0, 3)).toEqual([
      "一、总体绩效目标",
      "保障粮食安全。",
      "部门整体支出预算数2560万元。",
    ]);
    expect(texts).toContain("本部门设有绩效目标的项目1个，预算数合计120万元。");
    expect(texts).toContain("1.部门整体支出绩效目标表");
    expect(texts).toContain("2.高标准农田绩效目标表");
  });
  it("leaves the projects open where there is no other", () => {
    expect(told([whole])).toContain("【各项目的绩效目标；本次没有项目支出绩效目标表】");
  });
});
