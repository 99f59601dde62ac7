import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { HEADER, NAME, ROW, TITLE, TOTAL, across, at, names, only, row } from "./small-form";

const LABELS =
  "其他说明的问题 自评结论 项目存在问题 存在的问题及原因 问题及建议 下一步工作计划 改进建议 整改情况 经验做法 绩效分析 自评总结 综合评价结论 审核意见 项目组意见 专家意见 联系人及电话 制表人 填表人（签字） 评价结果 偏离绩效目标的原因 结果应用情况 结论 主要经验 总体评价 扣分说明 未完成目标原因 佐证材料 需说明的事项 自评小组成员 打分人员 预算单位意见 自评等次 其他事项 填报人及审核日期".split(
    " ",
  );

describe("a label beside one text across names and values", () => {
  it.each(LABELS)("%s is no indicator of a target table", (label) => {
    const form = only(
      [
        ["项目支出绩效目标表（2025年度）"],
        NAME,
        row("一级指标|二级指标|三级指标|指标值"),
        row("产出指标|数量指标|里程|≥20公里"),
        row(`${label}|情况较好，继续推进。||`),
      ],
      [across(5, 2, 4)],
    );
    expect([names(form), form.notUnderstood]).toEqual([["里程"], []]);
  });

  it.each(LABELS)("%s above the total is no indicator of a self-evaluation", (label) => {
    const form = only(
      [TITLE, NAME, HEADER, ROW, row(`${label}||无||||||`), TOTAL],
      [across(5, 1, 2), across(5, 3, 8)],
    );
    expect([names(form), at(form.total?.score)]).toEqual([["养护里程"], "G6 96"]);
  });

  it("is none where the merge is lost and each cell repeats it", () => {
    const form = only([
      TITLE,
      NAME,
      HEADER,
      ROW,
      row("专家意见|同意|同意|同意|同意|同意|同意|同意"),
    ]);
    expect(names(form)).toEqual(["养护里程"]);
  });

  it("is none where names are the only level", () => {
    const form = only(
      [
        TITLE,
        NAME,
        row("指标名称|指标值|实际完成值|分值|得分"),
        row("里程|5公里|6公里|90|90"),
        row("总体评价|情况较好，继续推进。|||"),
      ],
      [across(5, 2, 5)],
    );
    expect(names(form)).toEqual(["里程"]);
  });

  it("is said where the label is none that such rows have", () => {
    const form = only(
      [TITLE, NAME, HEADER, ROW, row("满意度指标|群众满意度95%以上||||||")],
      [across(5, 2, 8)],
    );
    expect(names(form)).toEqual(["养护里程"]);
    expect(form.notUnderstood.map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      "A5 满意度指标",
    ]);
  });

  it.each([
    ["a name merged with its level", "满意度指标|群众满意度||≥95%|96%|10|10|", across(5, 2, 3)],
    ["a level that is not asked", "满意度指标|不涉及||||||", across(5, 2, 8)],
    ["values beside the merged text", "其他事项|按时完成||||10|10|", across(5, 2, 5)],
  ])("is an indicator: %s", (_, line, merged) => {
    const { forms } = findForms(gridOf([TITLE, NAME, HEADER, ROW, row(line)], [merged]));
    expect(forms[0]?.indicators).toHaveLength(2);
    expect(forms[0]?.notUnderstood).toEqual([]);
  });
});

describe("a row that says the same in cells of its own", () => {
  const head = [["项目绩效目标完成情况表"], ["（2020年度）"], NAME];
  const columns = row("一级指标|二级指标|三级指标|预期指标值|实际完成指标值");
  const first = row("产出指标|数量指标|新增床位|20张|20张");
  it.each([
    ["name, target and actual", "|时效指标|2020年|2020年|2020年", "2020年 2020年 2020年"],
    ["an amount", "|成本指标|100万|100万|100万", "100万 100万 100万"],
    [
      "a level twice, a sentence twice",
      "满意度指标|满意度指标|满意率达95%以上|满意率达95%以上|",
      "满意率达95%以上 满意率达95%以上 ",
    ],
  ])("is an indicator: %s", (_, line, want) => {
    const form = only([...head, columns, first, row(line)]);
    const { level3, target, actual } = form.indicators[1] ?? {};
    expect([level3, target, actual].map((cell) => cell?.text ?? "").join(" ")).toBe(want);
    expect(form.notUnderstood).toEqual([]);
  });
});

it.each(["绩效管理|结果应用|评价结果应用率|100%|100%|5|5|", "结果应用||应用率|100%||5||"])(
  "a level that is called as a row's label is: %s",
  (line) => {
    const form = only([TITLE, NAME, HEADER, row(line), ROW, TOTAL]);
    expect([form.indicators.length, at(form.total?.score)]).toEqual([2, "G6 96"]);
  },
);

describe("below the table", () => {
  it("who filled the form in is no indicator", () => {
    const form = only([
      ["项目支出绩效目标表（2025年度）"],
      NAME,
      row("一级指标|二级指标|三级指标|指标值"),
      row("产出指标|数量指标|里程|≥20公里"),
      row("制表人|张某|联系电话|13800000000"),
      row("填表日期|2025年1月5日||"),
    ]);
    expect(names(form)).toEqual(["里程"]);
    expect([form.fields.manager, form.fields.phone].map(at)).toEqual([
      ...["B5 张某", "D5 13800000000"],
    ]);
  });

  it.each(["备注", "附件清单", "附注"])("%s does not hide the total", (label) => {
    const form = only(
      [TITLE, NAME, HEADER, ROW, row(`${label}||见附件||||||`), TOTAL],
      [across(5, 1, 2), across(5, 3, 8)],
    );
    expect([names(form), at(form.total?.score)]).toEqual([["养护里程"], "G6 96"]);
  });
});
