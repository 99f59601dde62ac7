import { NAME, only, row, TITLE, type Rows } from "./small-form";

const form = (names: string, line: string) => {
  const rows: Rows = [
    TITLE,
    NAME,
    row(names),
    row(line),
    row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
    row("产出指标|数量指标|里程|50公里|50公里|90|90"),
  ];
  const { fund, notUnderstood } = only(rows);
  const marks = fund?.lines.map(({ role, annualBudget, executed, points, rate, score }) =>
    [role, ...[annualBudget, executed, points, rate, score].map((cell) => cell?.text ?? "—")].join(
      " ",
    ),
  );
  return [marks, notUnderstood.map(({ text }) => text)];
};

describe("columns of a fund block as places call them", () => {
  it.each([
    [
      "资金（万元）||计划资金|到位资金|支出资金|分值|支出率|得分",
      "|年度资金总额|10|10|9.5|10|95%|9.5",
      ["total 10 9.5 10 95% 9.5"],
    ],
    [
      "资金（万元）||预算安排|实际到位|资金支出数|分值|支出率|得分",
      "|年度资金总额|10|10|9.5|10|95%|9.5",
      ["total 10 9.5 10 95% 9.5"],
    ],
    [
      "资金（万元）||资金计划数|资金到位情况|资金支付金额|分值|支付率|得分",
      "|年度资金总额|10|10|9.5|10|95%|9.5",
      ["total 10 9.5 10 95% 9.5"],
    ],
  ])("%s", (names, line, lines) => {
    expect(form(names, line)).toEqual([lines, []]);
  });

  it("are said where no word knows the amounts, and the score is read all the same", () => {
    expect(
      form(
        "资金（万元）||要花的钱|花掉的钱|分值|花钱的进度|得分",
        "|年度资金总额|10|9.5|10|95%|9.5",
      ),
    ).toEqual([["total — — 10 — 9.5"], ["要花的钱", "花掉的钱", "花钱的进度"]]);
  });

  it("say what came in where nothing says what was planned", () => {
    expect(
      form("资金（万元）||实际到位|实际支出|分值|支出率|得分", "|年度资金总额|10|9.5|10|95%|9.5"),
    ).toEqual([["total — 9.5 10 95% 9.5"], ["实际到位"]]);
  });
});
