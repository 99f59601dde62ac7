import { FileHost } from "../../src/hosts/file";
import { newWorkbook } from "../../src/hosts/file/new-workbook";
import { drawSummary, summarise, type SummaryInput } from "../../src/reports/summary";
import type { Grid } from "../../src/sheet/grid";

const one = (more: Partial<SummaryInput> = {}): SummaryInput => ({
  file: "C:\\表\\甲.xlsx",
  sheet: "自评表",
  kind: "project-self-evaluation",
  name: "法律援助案件办理经费",
  unit: "某市法律援助中心",
  department: "某市司法局",
  year: 2021,
  amounts: {
    initialBudget: "1000",
    annualBudget: "1200.5",
    executed: "0.123456",
    budget: "1200.5",
  },
  rate: "0.8045",
  score: { number: "83", from: "sheet", fullMarks: "100", grade: "good" },
  open: { error: 2, warning: 1, question: 0 },
  projectSpending: null,
  ...more,
});

async function drawn(...inputs: SummaryInput[]): Promise<Grid> {
  const sheet = drawSummary(summarise(inputs), "汇总");
  const [grid] = await FileHost.open(newWorkbook([sheet]), "汇总.xlsx").read("all");
  if (!grid) throw new Error("no sheet");
  return grid;
}

const lines = (grid: Grid) => grid.texts.map((row) => row.filter((text) => text !== ""));

describe("the summary as a sheet", () => {
  it("is an official table: title, year, unit of money, two header rows, a total, the grades", async () => {
    const grid = await drawn(one(), one({ name: "乙", file: "/b/乙.xlsx", score: null }));
    expect(lines(grid).slice(0, 8)).toEqual([
      ["项目支出绩效自评情况汇总表"],
      ["（2021年度）"],
      ["主管部门：某市司法局", "金额单位：万元"],
      [
        "序号",
        "项目名称",
        "单位",
        "资金情况",
        "自评得分",
        "等级",
        "待处理的问题（处）",
        "来源文件",
      ],
      ["年初预算数", "全年预算数", "全年执行数", "执行率", "错误", "提醒", "待确认"],
      [
        ...["1", "法律援助案件办理经费", "某市法律援助中心", "1,000.00", "1,200.50", "0.123456"],
        ...["80.45%", "83.00", "良", "2", "1", "0", "甲.xlsx"],
      ],
      [
        ...["2", "乙", "某市法律援助中心", "1,000.00", "1,200.50", "0.123456"],
        ...["80.45%", "未评分", "—", "2", "1", "0", "乙.xlsx"],
      ],
      ["合计", "2 个项目", "2,000.00", "2,401.00", "0.246912", "0.01%", "—", "—", "4", "2", "0"],
    ]);
    expect(lines(grid)[8]).toEqual(["等级分布：优 0 个，良 1 个，中 0 个，差 0 个，未评 1 个。"]);
  });

  it("holds numbers as numbers", async () => {
    const grid = await drawn(one());
    const row = grid.values[5];
    expect(row).toEqual([
      ...[1, "法律援助案件办理经费", "某市法律援助中心", 1000, 1200.5, 0.123456, 0.8045, 83, "良"],
      ...[2, 1, 0, "甲.xlsx"],
    ]);
  });

  it("marks a score that stands on no form, and keeps it a number", async () => {
    const grid = await drawn(
      one({ score: { number: "96.83", from: "trial", fullMarks: "100", grade: "excellent" } }),
    );
    expect(grid.texts[5]?.[7]).toBe("96.83（试算）");
    expect(grid.values[5]?.[7]).toBe(96.83);
  });

  it("says what is missing, and names the sheet where a file holds several projects", async () => {
    const nothing = { initialBudget: null, annualBudget: null, executed: null, budget: null };
    const grid = await drawn(
      one({ name: "", amounts: nothing, rate: null }),
      one({ sheet: "自评表 (2)" }),
    );
    expect(grid.texts[5]).toEqual([
      ...["1", "（未写名称）", "某市法律援助中心", "—", "—", "—", "—", "83.00", "良"],
      ...["2", "1", "0", "甲.xlsx（自评表）"],
    ]);
    expect(grid.texts[6]?.at(-1)).toBe("甲.xlsx（自评表 (2)）");
  });

  it("is printed across A4, one page wide, with its headings on every page", () => {
    const sheet = drawSummary(summarise([one()]), "汇总");
    expect(sheet.print).toMatchObject({
      landscape: true,
      fitToWidth: true,
      titleRows: { first: 3, last: 4 },
    });
    // forty projects are no longer forced onto one page
    const many = drawSummary(summarise(Array.from({ length: 60 }, () => one())), "汇总");
    expect(many.print.fitToHeight).toBe(false);
  });
});
