import type { FundLine } from "../../src/forms/form";
import { across, down, NAME, only, row, TITLE, type Rows } from "./small-form";

type Merges = NonNullable<Parameters<typeof only>[1]>;

/** A line as `total 合计 130 188 187 99%`: role, name, the amounts and the rate. */
const shown = ({ role, name, initialBudget, annualBudget, executed, rate }: FundLine) =>
  [role, name, ...[initialBudget, annualBudget, executed, rate].map((cell) => cell?.text || "—")]
    .join(" ")
    .replace(/( —)+$/, "");

const EVALUATED: Rows = [
  row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
  row("产出指标|数量指标|里程|50公里|50公里|90|90"),
];
const PLANNED: Rows = [
  row("一级指标|二级指标|三级指标|指标值"),
  row("产出指标|数量指标|里程|50公里"),
];

const BLOCKS: readonly (readonly [what: string, fund: Rows, lines: readonly string[]])[] = [
  [
    "小计 of a budget and its change, what was paid of it, with numbered columns (福建)",
    [
      row("资金安排（万元）|资金结构|预算安排|||拨付情况||结余情况|"),
      row(
        "||年初部门预算安排金额（含历年结余结转）①|年中调整金额②|小计\n③ = ①+ ②|年度拨付金额④|支出实现率（%）⑤=④/③|本年度结余金额⑥=③-④|资金结余率（%）⑦=⑥/③",
      ),
      row("|财政资金小计|130|58|188|187|99.47|1|0.53"),
      row("|①项目支出|30|0|30|30|100|0|0"),
      row("|合 计|130|58|188|187|99.47|1|0.53"),
    ],
    [
      "appropriation 财政资金小计 130 188 187 99.47",
      "part ①项目支出 30 30 30 100",
      "total 合 计 130 188 187 99.47",
    ],
  ],
  [
    "the money of the year among its sources, and what is left of former years apart",
    [
      row(
        "资金安排（元）|年初预算数①|历年结余结转②|年中调整金额③|小计④=①+②+③|年度拨付金额⑤|支出实现率",
      ),
      row("合计|100|20|0|120|108|90%"),
    ],
    ["total 合计 100 120 108 90%"],
  ],
  [
    "年初预算安排, what it was changed by and 合计",
    [
      row("资金|项目|年初预算安排|年中调整|合计|实际支出|执行率"),
      row("|财政拨款|100|20|120|110|91.67%"),
      row("|其他资金|0|0|0|0|"),
    ],
    ["total 财政拨款 100 120 110 91.67%", "other 其他资金 0 0 0"],
  ],
  [
    "a part of the budget behind it in one row",
    [row("预算资金总额|120|其中：财政资金|100|实际支出总额|110|执行率|91.67%")],
    ["total 预算资金总额 — 120 110 91.67%", "appropriation 其中：财政资金 — 100"],
  ],
  [
    "公益金预算 beside 公益金支出",
    [row("公益金预算|30|公益金支出|28"), row("资金使用率|93%||")],
    ["total 公益金预算 — 30 28 93%"],
  ],
  [
    "a score in one cell with its name, without a colon",
    [row("资金情况（万元）|全年预算数|200|全年执行数|190|执行率|95%|分值|10|得分 9.5")],
    ["total 全年预算数 — 200 190 95%"],
  ],
];

it.each(BLOCKS)("a self-evaluation has %s", (_what, fund, lines) => {
  const form = only([TITLE, NAME, ...fund, ...EVALUATED]);
  expect(form.fund?.lines.map(shown)).toEqual(lines);
  expect(form.notUnderstood).toEqual([]);
});

it("keeps the score of a cell that names it, and writes nothing over it", () => {
  const [line] = only([TITLE, NAME, ...(BLOCKS.at(-1)?.[1] ?? []), ...EVALUATED]).fund?.lines ?? [];
  expect(line?.score).toMatchObject({ text: "9.5", locked: true });
});

it("takes the unit that amounts of the block print behind them, where nothing else says it", () => {
  const { fund } = only([
    TITLE,
    NAME,
    row("预算执行情况|预算数：|2.38|执行数：|2.38"),
    row("|其中：中央补助|2.38 万元|其中：中央补助|2.38万元"),
    ...EVALUATED,
  ]);
  expect(fund?.unit).toBe("万元");
});

const PAIRS: readonly (readonly [what: string, fund: Rows, lines: readonly string[]])[] = [
  [
    "the year's budget beside that of the whole project (重庆)",
    [
      row("项目资金|项目总预算|165"),
      row("|当年年度预算|65"),
      row("|其中：财政资金|60"),
      row("|其中：其它资金|5"),
    ],
    [
      "part 项目总预算 165",
      "total 当年年度预算 65",
      "appropriation 其中：财政资金 60",
      "other 其中：其它资金 5",
    ],
  ],
  [
    "项目预算金额",
    [row("主管部门|某局|项目预算金额（万元）|5652")],
    ["total 项目预算金额（万元） 5652"],
  ],
  ["资金额度", [row("主管部门|某局|资金额度|4623 万")], ["total 资金额度 4623 万"]],
  ["下达资金总额", [row("下达资金总额|320")], ["total 下达资金总额 320"]],
  [
    "下达中央预算内投资",
    [row("下达中央预算内投资（万元）|2350")],
    ["total 下达中央预算内投资（万元） 2350"],
  ],
  [
    "the unit's own money where the level above gave none",
    [row("年度本级预算金额|250万|该项目支出上级资金|0")],
    ["total 年度本级预算金额 250万", "part 该项目支出上级资金 0"],
  ],
  [
    "no whole where the level above gave some, too",
    [row("年度本级预算金额|250万|该项目支出上级资金|40万")],
    ["part 年度本级预算金额 250万", "part 该项目支出上级资金 40万"],
  ],
  [
    "the year's share of the whole investment",
    [row("项目总投资（万元）|500|其中：本年度投资|120")],
    ["part 项目总投资（万元） 500", "total 其中：本年度投资 120"],
  ],
  ["资金规模", [row("资金规模|120万元")], ["total 资金规模 120万元"]],
  ["补助金额", [row("补助金额|120万元")], ["total 补助金额 120万元"]],
  ["本年申报金额", [row("本年申报金额|120万元|联系电话|")], ["total 本年申报金额 120万元"]],
  [
    "预算安排 with a bracket that divides it",
    [row("预算安排|120万元（其中：中央80万元，地方40万元）")],
    ["total 预算安排 120万元"],
  ],
  [
    "上年结转金额 beside the year's budget",
    [row("年度预算金额（元）|1,200,000.00|上年结转金额（元）|0")],
    ["total 年度预算金额（元） 1,200,000.00", "carryOver 上年结转金额（元） 0"],
  ],
  [
    "总金额 over 当年度金额 (广东)",
    [row("预算金额|总金额|150万元"), row("|当年度金额|50万元")],
    ["part 总金额 150万元", "total 当年度金额 50万元"],
  ],
  [
    "the sources of a project's investment (甘肃)",
    [
      row("项目总投资|20万元|中央补助安排|0"),
      row("省级财政安排|0|其他资金|20万元"),
      row("预算申报数|20万元"),
    ],
    [
      "total 项目总投资 20万元",
      "part 中央补助安排 0",
      "part 省级财政安排 0",
      "other 其他资金 20万元",
      "part 预算申报数 20万元",
    ],
  ],
  [
    "parts where the whole was left blank (陕西)",
    [row("资金金额（万元）|年度资金总额|"), row("|其中：中央补助|50.29"), row("|地方资金|")],
    ["total 年度资金总额", "part 其中：中央补助 50.29", "part 地方资金"],
  ],
  [
    "an amount with a bracket that divides it",
    [
      row(
        "资金情况（万元）|年度资金总额|854万（高标准农田建设400万元，示范建设295万元，畅通工程159万元）",
      ),
    ],
    ["total 年度资金总额 854万"],
  ],
  [
    "the whole and its parts in one cell (湖南)",
    [
      row(
        "资金总额及构成|总额106.75万元\n一、财政拨款：69.35万元（其中：上级财政资金：69.35万元；本级财政：0万元）\n二、自有资金：0万元\n三、其他：37.4万元",
      ),
    ],
    [
      "total 总额 106.75万元",
      "appropriation 一、财政拨款 69.35万元",
      "part 二、自有资金 0万元",
      "other 三、其他 37.4万元",
    ],
  ],
  [
    "a cell for each name with its amount",
    [
      row("项目资金申请（万元）|资金总额：250"),
      row("|一、预算资金：250"),
      row("|二、自有资金：0"),
      row("|三、其他：0"),
    ],
    ["total 资金总额：250 250", "part 一、预算资金 250", "part 二、自有资金 0", "other 三、其他 0"],
  ],
  [
    "an amount behind its name without a colon (新疆)",
    [row("项目资金（万元）|年度资金总额：203"), row("|其中：财政拨款 203")],
    ["total 年度资金总额：203 203", "appropriation 其中：财政拨款 203"],
  ],
  [
    "the amount applied for behind those of the year before (山西)",
    [
      row("项目资金情况|项 目|上年度预算安排|上年度实际执行|本年度申请金额"),
      row("|合 计|——|——|21.62"),
      row("|上年结转|——|——|"),
    ],
    ["total 合 计 21.62", "carryOver 上年结转"],
  ],
  [
    "a list whose lost merges repeat the names (四川)",
    [
      row("项目资金（万元）|年度资金总额|年度资金总额|金额（万元）"),
      row("项目资金（万元）|（一）财政拨款小计|（一）财政拨款小计|6.30"),
      row("项目资金（万元）|1、一般公共预算|1、一般公共预算|6.30"),
    ],
    ["appropriation （一）财政拨款小计 6.30", "part 1、一般公共预算 6.30"],
  ],
  [
    "one source that is the whole, as the others say 0",
    [
      row("项目资金（万元）|年度资金总额|金额（万元）"),
      row("|（一）财政拨款小计|6.30"),
      row("|1、一般公共预算|6.30"),
      row("|（二）自有资金小计|0.00"),
    ],
    ["total （一）财政拨款小计 6.30", "part 1、一般公共预算 6.30", "part （二）自有资金小计 0.00"],
  ],
  [
    "no whole where another source was left blank",
    [
      row("项目资金（万元）|年度资金总额|金额（万元）"),
      row("|（一）财政拨款小计|6.30"),
      row("|（二）自有资金小计|"),
    ],
    ["appropriation （一）财政拨款小计 6.30", "part （二）自有资金小计"],
  ],
];

const ALONE: Merges = [across(3, 2, 4)];

it.each(PAIRS)("a target table has %s", (what, fund, lines) => {
  const merges = what.includes("one cell") ? ALONE : [];
  const form = only([["项目支出绩效目标表（2023年度）"], NAME, ...fund, ...PLANNED], merges);
  expect(form.fund?.lines.map(shown)).toEqual(lines);
});

it.each([
  ["a unit with its code", "主管部门|某市城市管理局 308001"],
  ["a sentence with an amount", "项目概况|市财政局拨付250万元继续采购"],
  ["a sentence with a year", "资金安排|根据2023年预算批复安排"],
  ["a name with a list's number", "项目资金（万元）|1、一般公共预算"],
  ["a source that was left blank", "自有资金：|"],
])("takes %s for no amount", (_what, line) => {
  const form = only([["项目支出绩效目标表（2023年度）"], NAME, row(line), ...PLANNED]);
  expect(form.fund).toBeNull();
});

it.each([
  ["资金使用情况：预算安排120万元，实际支出110万元，执行率91.67%"],
  ["项目经费|总经费120万元，其中财政拨款100万元，自筹20万元"],
])("says that funds told in a sentence were not read: %s", (line) => {
  const form = only([["项目支出绩效目标表（2023年度）"], NAME, row(line), ...PLANNED]);
  expect(form.fund).toBeNull();
  expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["A3"]);
});

it("says where amounts among sources without a sum were not read (湖南)", () => {
  const form = only(
    [
      ["项目支出绩效目标表（2023年度）"],
      NAME,
      row("专项资金情况|本年度预计投入（万元）|财政资金||其他"),
      row("||中央|省级|"),
      row("|7|0|7|0"),
      ...PLANNED,
    ],
    [down(1, 3, 5)],
  );
  expect(form.fund).toBeNull();
  expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["A3"]);
});
