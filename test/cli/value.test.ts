import { readFileSync } from "node:fs";
import { ziping, zipingJson } from "./program";

interface Answer {
  target: {
    kind: string;
    operator: string | null;
    number: string | null;
    unit: string | null;
    direction: string | null;
  };
  actual: unknown;
  status: string | null;
  score: string | null;
  steps: string[];
  assumption?: string | null;
  error?: { message: string };
}

describe("ziping value", () => {
  it.each([
    // target, actual, points, status, score
    ["≥95%", "90%", "10", "computed", "9.47"],
    ["≤20万元", "25万元", "10", "computed", "8.00"],
    ["≤20万元", "150000元", "10", "computed", "10.00"],
    [">60%", "85%", "10", "computed", "10.00"],
    ["6次", "150次", "1", "computed", "1.00"],
    ["0起", "0起", "5", "computed", "5.00"],
    ["2.6亿元", "2.45亿元", "6", "computed", "5.65"],
    ["135.00万元", "100%", "10", "assumed", "10.00"],
    ["效果明显", "75%", "15", "assumed", "11.25"],
    ["效果明显", "效果明显", "10", "manual", null],
    ["≥10个", "≥10个", "10", "assumed", "10.00"],
    ["不涉及", "不涉及", "10", "notApplicable", null],
    ["2021年12月底前", "2021年11月", "10", "computed", "10.00"],
    ["2021年12月底前", "2022年3月", "10", "manual", null],
    ["≥5个", "", "10", "manual", null],
  ])("scores %s against %s of %s points: %s, %s", (text, actual, points, status, score) => {
    const { json } = zipingJson<Answer>(["value", text, "--actual", actual, "--points", points]);
    expect({ status: json.status, score: json.score }).toEqual({ status, score });
    if (score !== null) expect(json.steps.length).toBeGreaterThan(0);
  });

  it("reads what a cost row and its form say", () => {
    const { json } = zipingJson<Answer>([
      "value",
      "≤20经费支出总成本",
      "--level2",
      "成本指标",
      "--unit",
      "万元",
    ]);
    expect(json.target).toMatchObject({
      operator: "<=",
      number: "20",
      unit: "万元",
      direction: "reverse",
    });
    expect(json).toMatchObject({ actual: null, status: null, score: null, steps: [] });
  });

  it.each(["-2.5%", "—", "-"])("takes %s as a value, not as an option", (text) => {
    expect(ziping(["value", text, "--json"]).status).toBe(0);
    const { json } = zipingJson<Answer>(["value", "≤0%", "--actual", "-2.5%", "--points", "8"]);
    expect(json).toMatchObject({ status: "computed", score: "8.00" });
  });

  it("answers every line of a stream in order", () => {
    const cells = readFileSync("test/fixtures/expressions.tsv", "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0]!);
    const lines = cells.map((text) => JSON.stringify({ text })).join("\n");
    const run = ziping(["value", "--stdin", "--json"], lines);
    const answers = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Answer);
    expect(run.status).toBe(0);
    expect(answers).toHaveLength(cells.length);
    expect(answers[cells.indexOf("≥266米")]!.target).toMatchObject({ number: "266", unit: "米" });
    expect(answers[cells.indexOf("0不涉及")]!.target.kind).toBe("notApplicable");
  });

  it("goes on after a line that is no question, and says so in its status", () => {
    const run = ziping(
      ["value", "--stdin", "--json"],
      '{"text":"≥5个"}\nnonsense\n{"text":"3次","points":10}\n',
    );
    const answers = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Answer);
    expect(run.status).toBe(2);
    expect(answers.map((one) => one.target?.number ?? one.error?.message)).toEqual([
      "5",
      expect.stringContaining("JSON"),
      "3",
    ]);
  });

  it.each([
    [["value"], "请写出一个指标值"],
    [["value", "≥95%", "90%"], "完成值写在 --actual 后面"],
    [["value", "≥5", "--nonsense"], "没有 --nonsense 这个选项"],
    [["nonsense"], "没有 nonsense 这个命令"],
    [["read"], "请写出至少一个"],
    [["score", "a.xlsx", "--decimals", "3"], "0、1 或 2"],
    [["score", "a.xlsx", "--rulebook", "mars-2099"], "没有名为 mars-2099 的规则集"],
    [["score", "a.xlsx", "--out", "d", "--in-place"], "只能用一个"],
    [["score", "a.xlsx", "--out", "package.json"], "package.json 是一个文件"],
    [["read", "-"], "--files-from -"],
    [["read", "a.xlsx", "-0"], "要和 --files-from 一起用"],
    [["read", "--files-from", "没有的清单.txt"], "找不到这个文件"],
    [["read", "a.xlsx", "--shard", "5/4"], "--shard 要写成"],
    [["read", "a.xlsx", "--threads", "0"], "--threads 要写线程数"],
    [["read", "a.xlsx", "--timeout", "很久"], "--timeout 要写秒数"],
  ])("refuses %j with a sentence", (args, sentence) => {
    const run = ziping(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(sentence);
    expect(run.stdout).toBe("");
  });
});
