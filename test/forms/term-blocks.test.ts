import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { across, down, names, only, row, text, type Rows } from "./small-form";

const HEAD = [["项目支出绩效目标申报表"], ["（2025年度）"], row("项目名称|乡村公路")];
const COLUMNS = "一级指标|二级指标|三级指标|指标值";
const ROADS = "产出指标|数量指标|新建公路";
const PEOPLE = "效益指标|社会效益指标|受益人口";

/** A block with its label left of its rows, or of its column names too. */
const block = (label: string, roads: string, people: string): Rows => [
  row(`${label}|${ROADS}|${roads}`),
  row(`|${PEOPLE}|${people}`),
];
const targets = (rows: Rows, merges: Parameters<typeof only>[1] = []) =>
  only(rows, merges).indicators.map(({ target }) => text(target));

describe("targets of several years in a block of their own", () => {
  const LABELS: readonly (readonly [string, string])[] = [
    ["长期绩效指标", "年度绩效指标"],
    ["长期\n绩效\n指标", "年度\n绩效\n指标"],
    ["中长期绩效目标（2023-2025年）", "年度绩效目标（2025年）"],
    ["实施期绩效指标", "本年绩效指标"],
    ["总体绩效目标", "当年绩效目标"],
    ["总体指标", "2025年度指标"],
  ];

  it.each(LABELS)("are not the year's: %s over %s", (long, year) => {
    const rows = [...HEAD, row(`|${COLUMNS}`), ...block(long, "20公里", "5万人")];
    const both = [...rows, ...block(year, "5公里", "1万人")];
    expect(targets(both)).toEqual(["5公里", "1万人"]);
    expect(targets(both, [down(1, 5, 6), down(1, 7, 8)])).toEqual(["5公里", "1万人"]);
  });

  it("are not the year's where each block has column names of its own", () => {
    const rows = [
      ...HEAD,
      row(`长期绩效指标|${COLUMNS}`),
      ...block("", "20公里", "5万人"),
      row(`年度绩效指标|${COLUMNS}`),
      ...block("", "5公里", "1万人"),
    ];
    const merges = [down(1, 4, 6), down(1, 7, 9)];
    expect(targets(rows, merges)).toEqual(["5公里", "1万人"]);
    expect(targets(rows)).toEqual(["5公里", "1万人"]);
  });

  it("are not the year's below a heading right across the table", () => {
    const bare = (rows: Rows) => rows.map(([, ...cells]) => cells);
    const rows = [
      ...HEAD,
      row(COLUMNS),
      ["长期绩效指标"],
      ...bare(block("", "20公里", "5万人")),
      ["年度绩效指标"],
      ...bare(block("", "5公里", "1万人")),
    ];
    expect(targets(rows, [across(5, 1, 4), across(8, 1, 4)])).toEqual(["5公里", "1万人"]);
  });

  it("are not the year's where they come last", () => {
    const rows = [...HEAD, row(`|${COLUMNS}`), ...block("年度绩效指标", "5公里", "1万人")];
    expect(targets([...rows, ...block("长期绩效指标", "20公里", "5万人")])).toEqual([
      "5公里",
      "1万人",
    ]);
  });

  it("are said, with how many rows they are", () => {
    const rows = [...HEAD, row(`|${COLUMNS}`), ...block("长期绩效指标", "20公里", "5万人")];
    const { notUnderstood } = only([...rows, ...block("年度绩效指标", "5公里", "1万人")]);
    expect(notUnderstood.map(({ cell, why }) => [cell, why.zh])).toEqual([
      ["A5", "“长期绩效指标”下面的 2 行是多年的目标，不是本年度的，没有作为本年度的指标读取。"],
    ]);
  });
});

describe("targets that stay", () => {
  it.each([
    ["where no block is the year's", ["长期绩效指标", "绩效指标"]],
    ["where no block is of several years", ["年度绩效指标", "其他指标"]],
  ])("%s", (_, [one = "", other = ""]) => {
    const rows = [...HEAD, row(`|${COLUMNS}`), ...block(one, "20公里", "5万人")];
    const form = only([...rows, ...block(other, "5公里", "1万人")]);
    expect(names(form)).toHaveLength(4);
    expect(form.notUnderstood).toEqual([]);
  });

  it("where a self-evaluation has evaluated them", () => {
    const columns = `|${COLUMNS}|实际完成值|分值|得分`;
    const { forms } = findForms(
      gridOf([
        ["项目支出绩效自评表"],
        row("项目名称|乡村公路"),
        row(columns),
        row(`长期绩效目标|${ROADS}|20公里|20公里|50|50`),
        row(`年度绩效目标|${PEOPLE}|1万人|1万人|50|50`),
      ]),
    );
    expect(forms.map((form) => form.indicators.length)).toEqual([2]);
  });
});
