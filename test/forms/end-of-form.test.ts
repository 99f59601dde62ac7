import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { rangeToA1 } from "../../src/sheet/address";
import { gridOf } from "../support/grid";
import { HEADER, TITLE, at } from "./small-form";

const ROW = "产出指标|数量指标|养护里程|50公里|48公里|100|96|雨季停工".split("|");
const NAME = ["项目名称", "农村公路养护"];

function only(rows: readonly string[]): Form {
  const { forms } = findForms(
    gridOf([TITLE, NAME, HEADER, ROW, ...rows.map((one) => one.split("|"))]),
  );
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

describe("the total", () => {
  type Want = readonly [string | null, string | null, string | null, string | null] | null;
  const TOTALS: readonly (readonly [string, readonly string[], Want])[] = [
    ["as 附件1-1 prints it", ["总分|||||100|83|"], ["F5 100", "G5 83", null, "H5"]],
    ["with a grade word in its row", ["总分|||||100|96|优"], ["F5 100", "G5 96", "H5 优", "H5 优"]],
    [
      "with a labelled grade word",
      ["总分|||||100|96|等级：优"],
      ["F5 100", "G5 96", "H5 等级：优", "H5 等级：优"],
    ],
    [
      "with 分 behind the number",
      ["合计|||||100分|99.3 分|"],
      ["F5 100分", "G5 99.3 分", null, "H5"],
    ],
    ["spaced out", ["合  计|||||100|96|"], ["F5 100", "G5 96", null, "H5"]],
    ["outside its columns", ["总分|100|96|||||"], ["B5 100", "C5 96", null, "H5"]],
    ["with an empty score", ["总分|||||100||"], ["F5 100", "G5", null, "H5"]],
    [
      "with a grade in a row of its own",
      ["总分|||||100|96|", "自评等级|优||||||"],
      ["F5 100", "G5 96", "B6 优", "H5"],
    ],
    [
      "with an empty grade cell",
      ["总分|||||100|96|", "评价等级|||||||"],
      ["F5 100", "G5 96", "B6", "H5"],
    ],
    [
      "after other rows",
      ["其他需要说明的事项|无||||||", "总分|||||100|96|优"],
      ["F6 100", "G6 96", "H6 优", "H6 优"],
    ],
    ["after a subtotal", ["小计|||||90|86|", "总分|||||100|96|"], ["F6 100", "G6 96", null, "H6"]],
    [
      "with its label in every cell of a lost merge",
      ["总分|总分|总分|总分|总分|总分|96|"],
      [null, "G5 96", null, "H5"],
    ],
    ["glued to its label", ["总分：96|||||||"], ["F5", "A5 96", null, "H5"]],
    ["nowhere", [], null],
  ];
  it.each(TOTALS)("is read %s", (_, rows, want) => {
    const { total } = only(rows);
    const seen = total && [total.points, total.score, total.grade, total.last].map(at);
    expect(seen).toEqual(want);
  });

  it("is taken from the head where the table has none", () => {
    const rows = [
      TITLE,
      NAME,
      ["主管部门", "交通局", "自评总分（分）", "97.93", "自评等级", "优"],
      HEADER,
      ROW,
    ];
    const total = findForms(gridOf(rows)).forms[0]?.total;
    expect([at(total?.score), at(total?.grade)]).toEqual(["D3 97.93", "F3 优"]);
  });

  it("is taken from its own row before the head", () => {
    const rows = [
      TITLE,
      ["项目名称", "养护", "自评得分", "1"],
      HEADER,
      ROW,
      "总分|||||100|96|".split("|"),
    ];
    expect(at(findForms(gridOf(rows)).forms[0]?.total?.score)).toBe("G5 96");
  });

  it("has no last cell where the table ends with the score", () => {
    const header = HEADER.slice(0, 7);
    const rows = [TITLE, NAME, header, ROW.slice(0, 7), "总分|||||100|96".split("|")];
    expect(findForms(gridOf(rows)).forms[0]?.total?.last).toBeNull();
  });

  it("has one last cell of a merged area", () => {
    const rows = [TITLE, NAME, [...HEADER, ""], [...ROW, ""], "总分|||||100|96||".split("|")];
    const merged = [3, 4, 5].map((line) => ({
      top: line - 1,
      bottom: line - 1,
      left: 7,
      right: 8,
    }));
    expect(at(findForms(gridOf(rows, merged)).forms[0]?.total?.last)).toBe("H5");
  });
});

describe("the printed rules", () => {
  const NOTES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      "in rows under a heading",
      ["填报注意事项：", "1.得分不超过上限。", "2.说明原因。"],
      ["A7 1.得分不超过上限。", "A8 2.说明原因。"],
    ],
    [
      "in one cell",
      ["填报注意事项：\n1.得分不超过上限。\n2.说明原因。"],
      ["A6 1.得分不超过上限。", "A6 2.说明原因。"],
    ],
    [
      "in one line",
      ["注：1.得分不超过90.5分;2.说明原因,3.一级指标50分。"],
      ["A6 1.得分不超过90.5分;", "A6 2.说明原因,", "A6 3.一级指标50分。"],
    ],
    [
      "without a heading",
      ["1.得分一档最高不能超过该指标分值上限。", "2.说明原因。"],
      ["A6 1.得分一档最高不能超过该指标分值上限。", "A7 2.说明原因。"],
    ],
    [
      "with limits that are no rule numbers",
      ["注：1.等级界限：90、80、60；2.说明原因。"],
      ["A6 1.等级界限：90、80、60；", "A6 2.说明原因。"],
    ],
    [
      "with circled numbers",
      ["说明：①得分不超过上限；②说明原因。"],
      ["A6 ①得分不超过上限；", "A6 ②说明原因。"],
    ],
    ["without numbers", ["注：得分不超过上限。"], ["A6 注：得分不超过上限。"]],
    [
      "beside their heading",
      ["备注|1.得分不超过上限。 2.说明原因。"],
      ["B6 1.得分不超过上限。", "B6 2.说明原因。"],
    ],
    [
      "up to the next attachment",
      ["注：1.得分不超过上限。", "附件1-2", "项目支出绩效评价报告"],
      ["A6 注：1.得分不超过上限。"],
    ],
    ["up to a gap", ["注：得分不超过上限。", "", "联系人：财务科"], ["A6 注：得分不超过上限。"]],
    ["that are none", ["", "", "本页由财务科整理"], []],
  ];
  it.each(NOTES)("are read %s", (_, rows, want) => {
    const form = only(["总分|||||100|96|", ...rows]);
    expect(form.printedNotes.map(at)).toEqual(want);
    const last = want.at(-1)?.split(" ")[0]?.slice(1) ?? "5";
    expect(rangeToA1(form.area)).toBe(`A1:H${last}`);
  });
});

describe("a note between two parts of the table", () => {
  it.each([
    "注：以上产出指标共50分。",
    "说明：以上产出指标由业务股室填写",
    "1.以下效益指标按实际情况填写，没有的不填。",
  ])("does not end it: %s", (note) => {
    const rows = [note, "效益指标|社会效益指标|通行率|≥95%|96%|50|50|", "总分|||||100|96|"];
    const form = only(rows);
    expect(form.indicators.map(({ level3 }) => level3?.text)).toEqual(["养护里程", "通行率"]);
    expect(at(form.total?.score)).toBe("G7 96");
  });

  it("ends it where the total stands above", () => {
    const rows = ["总分|||||100|96|", "注：见下。", "效益指标|社会效益指标|通行率|≥95%|96%|50|50|"];
    expect(only(rows).indicators).toHaveLength(1);
  });

  it("or column names that are repeated keep the level of the rows above", () => {
    const rows = [HEADER.join("|"), "||养护桥梁|5座|5座|10|10|"];
    expect(only(rows).indicators.map(({ level1 }) => at(level1))).toEqual([
      "A4 产出指标",
      "A4 产出指标",
    ]);
  });
});

describe("several forms on one sheet", () => {
  const one = (name: string, score: string) => [
    TITLE,
    ["项目名称", name],
    HEADER,
    ROW,
    ["总分", "", "", "", "", "100", score, ""],
    ["注：1.得分不超过上限。"],
  ];
  it("are read one below the other, with or without a gap and an attachment line", () => {
    const rows = [
      ...one("甲", "96"),
      ...one("乙", "90"),
      [],
      ["附件2"],
      ...one("丙", "80"),
      [],
      [],
      [],
    ];
    const { forms } = findForms(gridOf(rows));
    expect(forms.map((form) => [at(form.fields.projectName), at(form.total?.score)])).toEqual([
      ["B2 甲", "G5 96"],
      ["B8 乙", "G11 90"],
      ["B16 丙", "G19 80"],
    ]);
    expect(forms.map(({ printedNotes }) => printedNotes.length)).toEqual([1, 1, 1]);
  });

  it("are told apart without titles by their project names", () => {
    const rows = [...one("甲", "96").slice(1, -1), ...one("乙", "90").slice(1, -1)];
    expect(findForms(gridOf(rows)).forms.map((form) => form.fields.projectName?.text)).toEqual([
      "甲",
      "乙",
    ]);
  });
});

describe("what is no form", () => {
  it.each([
    [
      "a table with the word 指标 in it",
      [
        ["指标名称", "目标值", "完成值", "得分"],
        ["客户数", "10", "12", "5"],
      ],
    ],
    ["an indicator header alone", [HEADER, ROW]],
    ["another document", [["部门预算项目绩效运行监控表"], NAME, HEADER, ROW]],
  ])("is %s, and it is said why", (_, rows) => {
    const { forms, remarks } = findForms(gridOf(rows));
    expect(forms).toEqual([]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.why.zh).not.toBe("");
    expect(remarks[0]?.why.en).not.toBe("");
  });

  it("is a title over a fund block without indicators, and it is said", () => {
    const { forms, remarks } = findForms(gridOf([TITLE, NAME, ["主管部门", "交通局"]]));
    expect(forms).toEqual([]);
    expect(remarks.map(({ cell }) => cell)).toEqual(["A1"]);
  });

  it.each([
    ["an empty sheet", []],
    [
      "a list of forms",
      [
        ["序号", "表名"],
        ["1", "项目支出绩效自评表"],
        ["2", "部门整体支出绩效自评表"],
      ],
    ],
    [
      "a ledger",
      [
        ["科目", "本月", "累计"],
        ["办公费", "1", "2"],
        ["合计", "1", "2"],
      ],
    ],
  ])("is %s, without a word", (_, rows) => {
    expect(findForms(gridOf(rows))).toEqual({ forms: [], remarks: [] });
  });
});

describe("the kind of a form", () => {
  const TARGETS = ["一级指标", "二级指标", "三级指标", "指标值"];
  const KINDS: readonly (readonly [string, readonly string[], string | null])[] = [
    ["项目支出绩效自评表", HEADER, "project-self-evaluation"],
    ["部门整体支出绩效自评表", HEADER, "department-self-evaluation"],
    ["部门（单位）整体支出绩效自评表", HEADER, "department-self-evaluation"],
    ["绩效目标自评表", HEADER, "project-self-evaluation"],
    ["项目支出绩效目标表", TARGETS, "target-table"],
    ["项目支出绩效目标批复表", TARGETS, "target-table"],
    ["项目支出绩效目标申报表", TARGETS, "target-table"],
    ["项目支出绩效目标表", HEADER, "project-self-evaluation"],
    ["项目支出绩效自评表", TARGETS, null],
  ];
  it.each(KINDS)("of %s with its columns", (title, header, kind) => {
    const { forms } = findForms(
      gridOf([[title], NAME, header, header.map((_, index) => ROW[index]!)]),
    );
    expect(forms[0]?.kind ?? null).toBe(kind);
  });
});
