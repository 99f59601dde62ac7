import { review, viewOf } from "../../src/checks";
import { typedCell } from "../../src/checks/examples/typed-cell";
import { notRead } from "../../src/checks/sheets/not-read";
import { parseRange } from "../../src/sheet/address";
import { NO_FACTS } from "../../src/sheet/facts";
import type { Grid } from "../../src/sheet/grid";

/** Rows of cells parted by bars, from A1. */
function gridOf(rows: readonly string[], merges: readonly string[] = []): Grid {
  const cells = rows.map((row) => row.split("|").map((text) => typedCell(text.trim())));
  const width = Math.max(...cells.map((row) => row.length));
  const full = cells.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => typedCell("")),
  ]);
  return {
    ...{ sheet: "表", visibility: "visible", locked: null },
    used: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
    values: full.map((row) => row.map(({ value }) => value)),
    texts: full.map((row) => row.map(({ text }) => text)),
    formulas: full.map((row) => row.map(({ formula }) => formula)),
    formats: full.map((row) => row.map(({ format }) => format)),
    merges: merges.flatMap((area) => parseRange(area) ?? []),
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
}

function found(rows: readonly string[], merges?: readonly string[]): string[] {
  const findings = review(viewOf([gridOf(rows, merges)], NO_FACTS), [notRead]);
  return findings.map(({ cell, outcome, message }) => `${cell} ${outcome} ${message.zh}`);
}

const starting = (text: string) => expect.stringMatching(`^${text}`) as string;

const TITLE = ["项目支出绩效自评表", "（2022年度）", "项目名称|培训"];
const ROWS = [
  "产出指标|数量指标|培训人数|≥100人|100人|50|50|镇里",
  "效益指标|社会效益指标|就业率|≥90%|'92%|50|50|镇里",
  "合计|||||100|100",
];
const NAMES = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分";
const withColumn = (name: string, ...cells: string[]) => [
  ...TITLE,
  `${NAMES}|${name}`,
  ...ROWS.map((row, at) => row.replace(/\|镇里$/u, `|${cells[at] ?? ""}`)),
];

describe("targets of several columns", () => {
  const table = (names: string, ...cells: string[]) => [
    "水利专项资金绩效目标表（2025年度）",
    "项目名称|水毁修复",
    `一级指标|二级指标|三级指标|${names}`,
    `产出指标|数量指标|修复工程|${cells[0] ?? ""}`,
    `产出指标|质量指标|合格率|${cells[1] ?? ""}`,
  ];
  it("are a question where the rows have no other", () => {
    expect(found(table("指标解释|甲镇|乙镇", "|适量|1个", "|100%|"))).toEqual([
      starting("E4 question 这些内容没有检查：“甲镇、乙镇”各列的指标值，共 3 格。"),
    ]);
  });
  it("are none beside a target of the row", () => {
    expect(found(table("绩效目标|优|良", "≥2个|3个|2个", "≥90%|95%|90%"))).toEqual([]);
  });
});

describe("a column that was not read", () => {
  it("is a question where it holds figures", () => {
    expect(found(withColumn("镇里的数", "48", "45"))).toEqual([
      starting("H4 question 这些内容没有检查：“镇里的数”一列填了 2 格。"),
    ]);
  });

  it("is a warning where the form has no such column", () => {
    const rows = withColumn("镇里的数", "", "").map((row) => row.replace("实际完成值", "办到多少"));
    expect(found(rows)).toEqual([starting("E4 warning 这些内容没有检查：本表没有读到完成值；")]);
  });

  it("is a warning where it holds points and scores in one cell", () => {
    const rows = [
      ...TITLE,
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值/得分",
      "产出指标|数量指标|培训人数|≥100人|98人|'50/49",
      "效益指标|社会效益指标|就业率|≥90%|'92%|'50分/50分",
    ];
    expect(found(rows)).toEqual([
      starting("F4 warning 这些内容没有检查：本表没有读到分值、得分；“分值/得分”一列填了 2 格。"),
    ]);
  });

  it("may be the note of a form that has none, where it holds words", () => {
    expect(found(withColumn("我们的话", "因天气推迟", "已补办"))).toEqual([
      starting("H4 question 这些内容没有检查：本表没有读到偏差原因；"),
    ]);
  });

  it("is found under a heading of two rows", () => {
    const [title, year, name] = TITLE;
    const rows = [
      ...[title ?? "", year ?? "", name ?? ""],
      "一级指标|二级指标|三级指标|分值|指标值|完成值|得分||原因",
      "||||||自评分|镇里的数",
      "产出指标|数量指标|培训人数|50|≥100人|100人|50|48",
      "效益指标|社会效益指标|就业率|50|≥90%|'92%|50|40",
      "合计|||100|||100",
    ];
    const merges = "A4:A5 B4:B5 C4:C5 D4:D5 E4:E5 F4:F5 G4:H4 I4:I5".split(" ");
    expect(found(rows, merges)).toEqual([starting("H5 question")]);
  });

  it("is found above a row of column numbers, which say nothing themselves", () => {
    const rows = withColumn("镇里的数", "48", "45");
    expect(found([...rows.slice(0, 4), "1|2|3|4|5|6|7|8", ...rows.slice(4)])).toEqual([
      starting("H4 question"),
    ]);
  });

  it.each([
    ["words beside a form that has its note", ["合同", "照片"]],
    ["nothing", ["", ""]],
    ["strokes", ["—", "/"]],
  ])("is left alone where it holds %s", (_, cells) => {
    const rows = withColumn("放在哪里", ...cells).map((row, at) =>
      at < 3 ? row : `${row}${row.endsWith("100") ? "|" : ""}|${at === 3 ? "偏差原因" : ""}`,
    );
    expect(found(rows)).toEqual([]);
  });
});

describe("a text across the indicator table", () => {
  const across = (text: string) => {
    const rows = withColumn("偏差原因", "", "");
    return found([...rows.slice(0, 5), text, ...rows.slice(5)], ["A6:H6"]);
  };
  it("is a question where it may be a row", () => {
    expect(across("合格率不低于95%，全年实际98%")).toEqual([starting("A6 question")]);
  });
  it("is none where a page ends", () => {
    expect(across("（接上页）")).toEqual([]);
  });
});

describe("a fund block", () => {
  const FUND = "|年度资金总额|120|120|108|10|90%|9";
  const form = (...fund: string[]) => [...TITLE, ...fund, ...withColumn("偏差原因").slice(3)];

  it("may number its columns", () => {
    const names = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分";
    expect(found(form(names, "|1|2|3|4|5|6=5/4|7", FUND))).toEqual([]);
  });

  it("is a warning where its executed amounts were not read", () => {
    const names = "项目资金（万元）||年初预算数|全年预算数|钱花了多少|分值|执行率|得分";
    expect(found(form(names, FUND))).toEqual([
      starting("E4 warning 这些内容没有检查：本表没有读到执行数；“钱花了多少”一列填了 1 格。"),
    ]);
  });
});

it.each([
  "1|2|3|4|5|6|7|8",
  "甲|乙|丙|1|2|3|4|5",
  "①|②|③|④|⑤|⑥|⑦|⑧",
  "第1列|第2列|第3列|第4列|第5列|第6列|第7列|第8列",
])("a column stands over its values behind a row of numbers: %s", (numbers) => {
  const [title, year, project, names, ...rows] = withColumn("镇里的数", "500", "97%");
  expect(found([title, year, project, names, numbers, ...rows].map(String))).toEqual([
    starting("H4 question .*“镇里的数”一列填了 2 格。"),
  ]);
});
