/** @jest-environment jsdom */
import fc from "fast-check";
import { toHtml, toPlainText } from "../../../src/reports/preview";
import type { ReportDocument } from "../../../src/reports/document";
import { SAMPLE, TABLE, gap, text } from "../sample-report";

const read = (html: string) => new DOMParser().parseFromString(html, "text/html");
const page = (report: ReportDocument) => read(toHtml(report)).body;

/** The same text in every place that a report has. */
const everywhere = (words: string): ReportDocument => ({
  title: [words],
  addressee: [text(words)],
  blocks: [
    { kind: "heading", level: 2, text: words },
    { kind: "paragraph", runs: [{ kind: "text", text: words, bold: true }, gap(words)] },
    { kind: "part", title: [words] },
    {
      kind: "table",
      caption: words,
      widths: [1, 2],
      headerRows: 1,
      rows: [[{ runs: [text(words)] }, { runs: [gap(words)] }]],
    },
  ],
  closing: [[text(words)]],
});

describe("the HTML for the clipboard", () => {
  const body = page(SAMPLE);
  const styleOf = (selector: string) => body.querySelector(selector)?.getAttribute("style") ?? "";

  it("has Word's headings, each in its typeface", () => {
    const headings = [...body.querySelectorAll("h1,h2,h3,h4")];
    expect(headings.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ["H1", "一、基本情况"],
      ["H2", "（一）项目概况"],
      ["H3", "1.产出数量"],
      ["H4", "（1）审结案件数"],
      ["H1", "二、其他需要说明的问题"],
    ]);
    expect(styleOf("h1")).toContain("黑体");
    expect(styleOf("h2")).toContain("楷体_GB2312");
    expect(styleOf("h3")).toMatch(/仿宋_GB2312.*bold/u);
  });

  it("has the body in 16 pt on exact lines of 29 pt, indented by two characters", () => {
    const [paragraph] = [...body.querySelectorAll("p")].filter(({ textContent }) =>
      textContent.startsWith("2021年全年预算数"),
    );
    const style = paragraph?.getAttribute("style") ?? "";
    for (const rule of ["font-size:16pt", "line-height:29pt", "exactly", "char-indent-count:2"])
      expect(style).toContain(rule);
  });

  it("shows its gaps in yellow", () => {
    const gaps = [...body.querySelectorAll("span")].map(({ textContent }) => textContent);
    expect(gaps).toEqual(["【待补充：项目背景和立项依据】", "【待补充：实际完成值】"]);
    expect(styleOf("span")).toContain("mso-highlight:yellow");
  });

  it("has a table with a head to repeat, merged cells and borders", () => {
    expect([...body.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual(
      TABLE.rows[0]?.map(({ runs }) => runs[0]?.text),
    );
    expect(body.querySelectorAll("tbody tr")).toHaveLength(3);
    expect(body.querySelector("td[rowspan]")?.textContent).toBe("产出指标");
    expect(body.querySelector("td[colspan]")?.getAttribute("colspan")).toBe("5");
    for (const cell of body.querySelectorAll("td,th"))
      expect(cell.getAttribute("style")).toContain("border:0.5pt solid");
  });

  it("begins a further report on a new page", () => {
    const two = page({ ...SAMPLE, blocks: [{ kind: "part", title: ["第二份", "报告"] }] });
    const titles = [...two.querySelectorAll("p.MsoTitle")];
    expect(titles.map((one) => one.getAttribute("style")?.includes("page-break-before"))).toEqual([
      false,
      true,
    ]);
  });

  it("is closed at the right", () => {
    const closing = [...body.querySelectorAll("p")].slice(-2);
    expect(closing.map(({ textContent }) => textContent)).toEqual([
      "某某市人民法院",
      "2022年3月1日",
    ]);
    for (const line of closing) expect(line.getAttribute("style")).toContain("text-align:right");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    `" onmouseover="alert(1)`,
    "&lt;b&gt;",
    "</p></body>",
    "<!--",
  ])("never makes markup of a cell's text: %s", (words) => {
    expect(tagsOf(everywhere(words))).toEqual(tagsOf(everywhere("平常")));
    expect(page(everywhere(words)).querySelector("h2")?.textContent).toBe(words);
  });

  it("writes every sign of markup as an entity", () => {
    expect(toHtml(everywhere(`<&>"'`))).toContain("&lt;&amp;&gt;&quot;&#39;");
  });

  it("begins a table on a new page where it is asked to", () => {
    const breaks = (newPage: boolean) =>
      page({ ...SAMPLE, blocks: [{ ...TABLE, newPage }] }).innerHTML.includes("page-break-before");
    expect([breaks(true), breaks(false)]).toEqual([true, false]);
  });

  it("never makes markup of any text", () => {
    const plain = tagsOf(everywhere("平常"));
    const anything = fc.string({
      unit: fc.oneof(fc.constantFrom("<", ">", "&", "'", '"', "/", "=", "b", "案"), fc.string()),
    });
    fc.assert(
      fc.property(anything, (words) => {
        expect(tagsOf(everywhere(words))).toEqual(plain);
      }),
    );
  });
});

/** Every element with the names of its attributes, line breaks left out. */
function tagsOf(report: ReportDocument): string[] {
  return [...read(toHtml(report)).querySelectorAll("*:not(br)")].map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join(" ")}`,
  );
}

describe("the plain text", () => {
  const lines = toPlainText(SAMPLE).split("\n");

  it("is indented as the report is", () => {
    expect(lines.slice(0, 6)).toEqual([
      "某某市人民法院",
      "2021年度项目支出绩效评价报告",
      "",
      "某某省财政厅：",
      "　　一、基本情况",
      "　　（一）项目概况",
    ]);
    expect(lines.slice(-3)).toEqual(["某某市人民法院", "2022年3月1日", ""]);
  });

  it("has a table's columns apart by tabs, those under a merged cell empty", () => {
    const from = lines.indexOf("绩效指标完成情况表");
    expect(lines.slice(from + 1, from + 5).map((line) => line.split("\t"))).toEqual([
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      [
        "产出指标",
        "数量指标",
        "楼宇整体层高地上2层、地下1层，含办公室及当事人接待室",
        "≥95%",
        "97.5%",
        "50",
        "50",
      ],
      ["", "成本指标", "预算控制数", "≤135.00万元", "【待补充：实际完成值】", "40", "33"],
      ["合计", "", "", "", "", "90", "83"],
    ]);
  });

  it("lets no cell's break or tab begin a new row or column", () => {
    const [row] = toPlainText({
      ...SAMPLE,
      blocks: [{ ...TABLE, caption: null, widths: [1], rows: [[{ runs: [text("一\n二\t三")] }]] }],
    })
      .split("\n")
      .filter((line) => line.startsWith("一"));
    expect(row).toBe("一 二 三");
  });
});
