import type { CellRange } from "../../src/sheet/address";
import { across, down, NAME, only, row, TITLE, type Rows } from "./small-form";

const TABLE: Rows = [
  row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
  row("产出指标|数量指标|里程|50公里|50公里|90|90"),
];

/** What is read of a block that begins in row 3: each line, and what is said of the rest. */
function fundOf(block: Rows, merges: readonly CellRange[] = []) {
  const { fund, notUnderstood } = only([TITLE, NAME, ...block, ...TABLE], merges);
  const lines = fund?.lines.map(({ name, role, ...line }) =>
    [
      ...[name, role],
      ...[line.initialBudget, line.annualBudget, line.executed].map((cell) => cell?.text ?? "—"),
      ...[line.points, line.rate, line.score].map((cell) => cell?.text ?? "—"),
    ].join(" "),
  );
  return { lines, strange: notUnderstood.map(({ cell }) => cell) };
}

describe("amounts under a further row of headings", () => {
  const LINE = row("|年度资金总额|100|120|90|75%|10|7.5");
  const WHOLE = ["年度资金总额 total 100 120 90 10 75% 7.5"];

  it("are read with 执行率, 分值 and 得分, which reach down beside them", () => {
    const block = [
      row("项目资金（万元）||预算资金情况|||执行率|分值|得分"),
      row("||年初预算数|全年预算数|全年执行数|||"),
      LINE,
    ];
    const merges = [across(3, 3, 5), down(6, 3, 4), down(7, 3, 4), down(8, 3, 4)];
    expect(fundOf(block, merges)).toEqual({ lines: WHOLE, strange: [] });
    expect(fundOf(block)).toEqual({ lines: WHOLE, strange: [] });
  });

  it("are read where the heading could be a column's name itself", () => {
    const block = [
      row("项目资金（万元）||年度预算||年度执行|执行率|分值|得分"),
      row("||年初预算数|全年预算数|全年执行数|||"),
      LINE,
    ];
    const merges = [across(3, 3, 4), down(6, 3, 4), down(7, 3, 4), down(8, 3, 4)];
    expect(fundOf(block, merges)).toEqual({ lines: WHOLE, strange: [] });
  });
});

it("a block beside 主管部门 in its own rows is not read, and that is said", () => {
  const { notUnderstood } = only([
    TITLE,
    row("项目名称|公路养护|资金（万元）|预算数|执行数|执行率"),
    row("主管部门|某县交通局|年度资金总额|25|24|96%"),
    ...TABLE,
  ]);
  expect(notUnderstood.map(({ cell }) => cell)).toEqual(["D2"]);
});

describe("blocks of amounts side by side", () => {
  const NAMES = "预算数|决算数";
  it.each<[string, Rows, string[]]>([
    [
      "年度收入 before 年度支出, whose rate is the one behind them",
      [
        row("年度收入（万元）||||年度支出（万元）"),
        row(`项目|${NAMES}|完成率|项目|${NAMES}|执行率`),
        row("财政拨款|1000|1100|110%|基本支出|800|790|98.75%"),
        row("合计|1100|1180|107.27%|合计|1100|1070|97.27%"),
      ],
      ["基本支出 part — 800 790 — 98.75% —", "合计 total — 1100 1070 — 97.27% —"],
    ],
    [
      "收入 and 支出 as names of the lines",
      [
        row(`收入|${NAMES}|支出|${NAMES}|执行率`),
        row("财政拨款|1000|1100|基本支出|1100|1070|97.27%"),
        row("合计|1100|1180|合计|1100|1070|97.27%"),
      ],
      ["基本支出 part — 1100 1070 — 97.27% —", "合计 total — 1100 1070 — 97.27% —"],
    ],
    [
      "年度支出 before 年度收入, with the points behind both",
      [
        row("年度支出（万元）||||年度收入（万元）"),
        row(`支出项目|${NAMES}|执行率|收入项目|${NAMES}|分值|得分`),
        row("合计|1100|1070|97.27%|合计|1100|1180|10|9.73"),
      ],
      ["合计 total — 1100 1070 10 97.27% 9.73"],
    ],
    [
      "上年度 before 本年度",
      [
        row("项目资金（万元）|上年度||本年度"),
        row("|全年预算数|全年执行数|年初预算数|全年预算数|全年执行数"),
        row("年度资金总额|80|70|100|120|90"),
      ],
      ["年度资金总额 total 100 120 90 — — —"],
    ],
    [
      "合计 behind the sources",
      [
        row("项目资金（万元）|财政拨款||其他资金||合计"),
        row(`|${NAMES}|${NAMES}|${NAMES}|执行率|分值|得分`),
        row("年度资金总额|100|80|20|10|120|90|75%|10|7.5"),
      ],
      ["年度资金总额 total — 120 90 10 75% 7.5"],
    ],
  ])("%s", (_, block, lines) => {
    expect(fundOf(block)).toEqual({ lines, strange: [] });
  });

  it("are not read where none is the whole, and that is said", () => {
    const block = [
      row("项目资金（万元）|财政拨款|||其他资金"),
      row(`|${NAMES}|执行率|${NAMES}|执行率|分值|得分`),
      row("年度资金总额|100|80|80%|20|10|50%|10|7.5"),
    ];
    expect(fundOf(block)).toEqual({
      lines: ["年度资金总额 total — — — 10 — 7.5"],
      strange: ["B4", "C4", "D4", "E4", "F4", "G4"],
    });
  });

  it("leave out what came in, where each amount stands beside its label", () => {
    const block = [
      row("年度收入|预算数|1100|年度支出|预算数|1100"),
      row("|决算数|1180||决算数|1070"),
    ];
    const want = { lines: ["预算数 total — 1100 1070 — — —"], strange: [] };
    expect(fundOf(block, [down(1, 3, 4), down(4, 3, 4)])).toEqual(want);
    expect(fundOf(block)).toEqual(want);
  });
});
