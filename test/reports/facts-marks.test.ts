import { deviationsOf } from "../../src/reports/facts/deviations";
import { itemsOf, marksOf } from "../../src/reports/facts/items";
import { outlineOf } from "../../src/reports/facts/outline";
import { countGrades, resultOf } from "../../src/reports/facts/result";
import { tellItem } from "../../src/reports/facts/tell-row";
import type { CellRange } from "../../src/sheet/address";
import { findForms } from "../../src/forms";
import { assess } from "../../src/scoring";
import { gridOf } from "../support/grid";

const COLUMNS = "一级指标 二级指标 三级指标 指标值 完成值 分值 得分 偏差原因分析及改进措施";
const FUND = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分";

interface Sketch {
  readonly fund?: string;
  readonly rows: readonly string[];
  readonly total?: string;
  readonly merges?: readonly CellRange[];
  readonly columns?: string;
}

/** A form of a few rows: cells parted by |. The first indicator stands in row 5, or in row 3 without a fund block. */
function assessed({ fund, rows, total, merges = [], columns = COLUMNS }: Sketch) {
  const lines = [
    ["项目支出绩效自评表（2021年度）"],
    ["项目名称", "养护"],
    ...(fund === undefined ? [] : [FUND.split(" "), fund.split("|")]),
    columns.split(" "),
    ...rows.map((row) => row.split("|")),
    ...(total === undefined ? [] : [total.split("|")]),
  ];
  const [form] = findForms(gridOf(lines, merges)).forms;
  if (!form) throw new Error("no form");
  const assessment = assess(form);
  const items = itemsOf(assessment);
  return { form, assessment, items, deviations: deviationsOf(items) };
}

const GOOD = "产出指标|数量指标|里程|≥10公里|10公里|50|50|";
const told = (one: ReturnType<typeof assessed>) =>
  one.deviations.map(({ item, lost, note }) => [
    item.name,
    lost?.toFixed() ?? null,
    note.reason,
    note.remedy,
  ]);

describe("what deviates", () => {
  it.each<[string, Sketch, readonly (readonly (string | null)[])[]]>([
    ["nothing where all is met in full", { rows: [GOOD] }, []],
    [
      "a score below its points, with the note",
      { rows: ["产出指标|数量指标|里程|≥10公里|8公里|50|40|因雨停工，下一步加快施工。"] },
      [["里程", "10", "因雨停工，", "下一步加快施工。"]],
    ],
    [
      "同上 with the words of the note above it",
      {
        rows: [
          "产出指标|数量指标|里程|≥10公里|8公里|25|20|因雨停工，下一步加快施工。",
          "产出指标|时效指标|完工率|100%|80%|25|20|同上",
        ],
      },
      [
        ["里程", "5", "因雨停工，", "下一步加快施工。"],
        ["完工率", "5", "因雨停工，", "下一步加快施工。"],
      ],
    ],
    [
      "a score below its points, without a word",
      { rows: ["产出指标|数量指标|里程|≥10公里|8公里|50|40|无"] },
      [["里程", "10", null, null]],
    ],
    [
      "a target that is not met though all points are given",
      { rows: ["产出指标|数量指标|里程|≥10公里|8公里|50|50|"] },
      [["里程", null, null, null]],
    ],
    [
      "twice the target",
      { rows: ["产出指标|数量指标|里程|≥10公里|20公里|50|50|"] },
      [["里程", null, null, null]],
    ],
    [
      "less than twice the target does not",
      { rows: ["产出指标|数量指标|里程|≥10公里|19公里|50|50|"] },
      [],
    ],
    [
      "half the cost of a cost target does not",
      { rows: ["产出指标|成本指标|总成本|≤10万元|5万元|50|50|"] },
      [],
    ],
    [
      "what does not apply never does",
      { rows: [GOOD, "效益指标|经济效益|增收|不涉及|不涉及|20|0|"] },
      [],
    ],
    [
      "the execution rate, first",
      { fund: "年度资金总额|100|100|95|10|95%|9.5", rows: [GOOD] },
      [["预算执行率", "0.5", null, null]],
    ],
    ["a rate without points does not", { fund: "年度资金总额|100|100|95||95%|", rows: [GOOD] }, []],
  ])("%s", (_, sketch, expected) => {
    expect(told(assessed(sketch))).toEqual(expected);
  });
});

describe("the score that is printed", () => {
  it("is the one that stands, even where the rule gives another", () => {
    const [item] = assessed({ rows: ["产出指标|数量指标|里程|≥10公里|8公里|50|45|"] }).items;
    expect(item?.score?.toFixed()).toBe("45");
  });

  it("is the rule's where the cell is empty", () => {
    const [item] = assessed({ rows: ["产出指标|数量指标|里程|≥10公里|8公里|50||"] }).items;
    expect(item?.score?.toFixed()).toBe("40");
  });

  it("is open where only a person can give it", () => {
    const { items } = assessed({ rows: ["效益指标|社会效益|环境改善|明显改善|较好|30||", GOOD] });
    const marks = marksOf(items);
    expect([marks.points?.toFixed(), marks.score.toFixed(), marks.open.length]).toEqual([
      "80",
      "50",
      1,
    ]);
    const [first] = items;
    expect(first && tellItem(first, { name: false, marks: false })).toContainEqual({
      kind: "gap",
      text: "环境改善的得分（分值30分）",
    });
  });
});

describe("points that rows share", () => {
  /** 分值 (column 5) over rows 3 to 4, and 得分 (column 6) too where one score is given. */
  const merged = (column: number): CellRange => ({
    top: 3,
    bottom: 4,
    left: column,
    right: column,
  });
  const rows = (first: string, second: string) => [
    `产出指标|数量指标|甲|≥10件|10件|${first}|`,
    `产出指标|数量指标|乙|优良|良好|${second}|`,
  ];

  it("are told with the one score of all rows", () => {
    const { items } = assessed({ rows: rows("30|26", "|"), merges: [merged(5), merged(6)] });
    expect(
      items.map(({ name, points, score }) => [name, points?.toFixed(), score?.toFixed()]),
    ).toEqual([["甲、乙", "30", "26"]]);
    const said = items.flatMap((item) => tellItem(item, { name: false, marks: false }));
    expect(said.map(({ text }) => text).join("")).toContain(
      "以上2项合并计分，共得26分（分值30分）",
    );
  });

  it("are counted once where each row has a score", () => {
    const { items, assessment } = assessed({
      rows: rows("30|18", "|12"),
      merges: [merged(5)],
    });
    const { points, score } = marksOf(items);
    expect([points?.toFixed(), score.toFixed()]).toEqual(["30", "30"]);
    expect(assessment.rows).toHaveLength(2);
    expect(deviationsOf(items)).toEqual([]);
  });
});

describe("the table's outline", () => {
  it("has every level once, with the sums of what stands under it", () => {
    const { items } = assessed({
      fund: "年度资金总额|100|100|100|10|100%|10",
      rows: [
        "产出指标|数量指标|甲|≥10件|10件|20.5|20.5|",
        "产出指标|质量指标|乙|≥90%|90%|10.8|8.81|",
        "产出指标|数量指标|丙|≥10件|10件|10|10|",
        "效益指标|社会效益|丁|明显|明显|30|27|",
      ],
    });
    const seen = outlineOf(items).map(({ name, marks, branches }) => [
      `${name} ${marks.points?.toFixed() ?? ""} ${marks.score.toFixed()}`,
      branches.map(
        (one) => `${one.name} ${one.marks.points?.toFixed() ?? ""} ${one.marks.score.toFixed()}`,
      ),
    ]);
    expect(seen).toEqual([
      ["产出指标 41.3 39.31", ["数量指标 30.5 30.5", "质量指标 10.8 8.81"]],
      ["效益指标 30 27", ["社会效益 30 27"]],
    ]);
  });

  it("takes the points of a heading where the rows have none", () => {
    const { items } = assessed({
      columns: "一级指标 二级指标 三级指标 年初目标值(A) 实际完成值(B) 得分",
      rows: ["产出指标(40分)|数量指标|甲|≥10件|10件|20", "产出指标(40分)|数量指标|乙|≥10件|9件|18"],
    });
    const [trunk] = outlineOf(items);
    expect([trunk?.name, trunk?.marks.points?.toFixed(), trunk?.marks.score.toFixed()]).toEqual([
      "产出指标",
      "40",
      "38",
    ]);
  });
});

describe("total and grade", () => {
  const result = (rows: readonly string[], total?: string) => {
    const one = assessed({ rows, ...(total === undefined ? {} : { total }) });
    const { grade, otherGrade, otherSum, ...rest } = resultOf(one.form, one.assessment);
    return {
      total: rest.total?.toFixed() ?? null,
      grade,
      otherGrade,
      otherSum: otherSum?.toFixed() ?? null,
    };
  };
  const scored = (score: string) => [`产出指标|数量指标|甲|优良|良好|100|${score}|`];

  it.each([
    [
      "the grade follows from the total, whatever word stands there",
      scored("89.3"),
      "总分|||||100|89.3|优",
      "89.3",
      "good",
      "优",
      null,
    ],
    [
      "the same word is no other word",
      scored("90"),
      "总分|||||100|90|优",
      "90",
      "excellent",
      null,
      null,
    ],
    [
      "a total that is no sum is told beside it",
      scored("85"),
      "总分|||||100|95|",
      "95",
      "excellent",
      null,
      "85",
    ],
    ["without a total row the sum counts", scored("59.9"), undefined, "59.9", "poor", null, null],
    ["no grade while a score is open", scored(""), "总分|||||100||", null, null, null, null],
  ])("%s", (_, rows, line, total, grade, otherGrade, otherSum) => {
    expect(result(rows, line)).toEqual({ total, grade, otherGrade, otherSum });
  });

  it("counts 优良中差, and the forms without a grade", () => {
    const results = ["95", "85", "85", ""].map((score) => {
      const { form, assessment } = assessed({ rows: scored(score) });
      return resultOf(form, assessment);
    });
    const { grades, without } = countGrades(results);
    expect(grades.map(({ count }) => count)).toEqual([1, 2, 0, 0]);
    expect(without).toBe(1);
  });
});
