import type { ReportDocument, ReportTable, Run } from "../../src/reports/document";

export const text = (words: string): Run => ({ kind: "text", text: words });
export const gap = (words: string): Run => ({ kind: "gap", text: words });

export const TABLE: ReportTable = {
  kind: "table",
  caption: "绩效指标完成情况表",
  widths: [2, 3, 4, 2, 2, 1, 1],
  headerRows: 1,
  rows: [
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"].map(
      (words) => ({
        runs: [text(words)],
      }),
    ),
    [
      { runs: [text("产出指标")], rowSpan: 2, align: "center" },
      { runs: [text("数量指标")] },
      { runs: [text("楼宇整体层高地上2层、地下1层，含办公室及当事人接待室")] },
      { runs: [text("≥95%")], align: "center" },
      { runs: [text("97.5%")], align: "center" },
      { runs: [text("50")], align: "right" },
      { runs: [text("50")], align: "right" },
    ],
    [
      { runs: [text("成本指标")] },
      { runs: [text("预算控制数")] },
      { runs: [text("≤135.00万元")], align: "center" },
      { runs: [gap("实际完成值")], align: "center" },
      { runs: [text("40")], align: "right" },
      { runs: [text("33")], align: "right" },
    ],
    [
      { runs: [text("合计")], colSpan: 5, align: "center" },
      { runs: [text("90")], align: "right" },
      { runs: [text("83")], align: "right" },
    ],
  ],
};

/** One of everything that a report may hold. */
export const SAMPLE: ReportDocument = {
  title: ["某某市人民法院", "2021年度项目支出绩效评价报告"],
  addressee: [text("某某省财政厅：")],
  blocks: [
    { kind: "heading", level: 1, text: "一、基本情况" },
    { kind: "heading", level: 2, text: "（一）项目概况" },
    {
      kind: "paragraph",
      runs: [
        text("2021年全年预算数135.00万元，执行数135.00万元，预算执行率100%。"),
        gap("项目背景和立项依据"),
      ],
    },
    { kind: "heading", level: 3, text: "1.产出数量" },
    { kind: "heading", level: 4, text: "（1）审结案件数" },
    {
      kind: "paragraph",
      runs: [
        text(
          "指标“审结案件数”——年度指标值≥1000件，实际完成值1039件，完成年度指标值的103.9%。本院按照“应评尽评”的要求，对照年初设定的绩效目标逐项填报实际完成值，计算得分。",
        ),
      ],
    },
    TABLE,
    { kind: "heading", level: 1, text: "二、其他需要说明的问题" },
    { kind: "paragraph", runs: [text("无。")] },
  ],
  closing: [[text("某某市人民法院")], [text("2022年3月1日")]],
};
