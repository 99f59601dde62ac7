import { findForms } from "../../src/forms";
import { gapsOf } from "../../src/reports/facts/gaps";
import { projectReport } from "../../src/reports/project/compose";
import { assess } from "../../src/scoring";
import { gridOf } from "../support/grid";

const HEAD = [
  "项目自评表（2021年度）",
  "项目名称|养护",
  "一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分",
];
const SHORT = "产出指标|数量指标|里程|10公里|8公里|16";
const MET = "产出指标|质量指标|合格率|100%|100%|20";

/** The report on a form without a column for notes, with these rows under its table. */
function report(rows: readonly string[], closing: readonly string[]) {
  const lines = [...HEAD, ...rows, "总分|||||36", ...closing];
  const [form] = findForms(gridOf(lines.map((line) => line.split("|")))).forms;
  if (!form) throw new Error("no form");
  const document = projectReport({ form, assessment: assess(form) });
  const text = document.blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.runs : []))
    .filter(({ kind }) => kind === "text")
    .map((run) => run.text);
  return { text, gaps: gapsOf(document).map((gap) => gap.text) };
}

describe("what a form tells under its table", () => {
  const CLOSING = [
    "偏差大或目标未完成原因分析|汛期连续降雨，两公里推迟到次年。",
    "改进措施及结果应用方案|错开汛期施工",
    "主要经验及做法|包段到人",
  ];

  it("stands in the report, and no gap asks for it", () => {
    const { text, gaps } = report([SHORT, MET], CLOSING);
    expect(text).toEqual(
      expect.arrayContaining(["汛期连续降雨，两公里推迟到次年。", "错开汛期施工。", "包段到人。"]),
    );
    expect(gaps.filter((gap) => /偏离原因|改进措施|有关建议|主要经验/u.test(gap))).toEqual([]);
  });

  it("is asked for where the form says nothing, 无, or still the template's words", () => {
    for (const said of ["", "无", "请在此处填写存在的问题"]) {
      const { text, gaps } = report(
        [SHORT, MET],
        [`存在问题|${said}`, `改进措施|${said}`, `主要经验及做法|${said}`],
      );
      expect(text.filter((line) => said !== "" && line.includes(said))).toEqual([]);
      expect(gaps).toEqual(expect.arrayContaining(["主要经验及做法", "其他有关建议"]));
      expect(gaps.some((gap) => gap.startsWith("偏离原因"))).toBe(true);
    }
  });
});
