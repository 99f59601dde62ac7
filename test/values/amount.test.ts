import { readAmount } from "../../src/values";

describe("readAmount", () => {
  it.each([
    ["10.00", "10", null],
    ["215,457.6", "215457.6", null],
    ["9，034", "9034", null],
    ["4753.66万元", "4753.66", "万元"],
    ["150万", "150", "万元"],
    ["259.45 万元", "259.45", "万元"],
    ["99.3 分", "99.3", "分"],
    ["10（分）", "10", "分"],
    ["86.19%", "86.19", "%"],
    ["８６．１９％", "86.19", "%"],
    ["-3.5", "-3.5", null],
    ["￥20", "20", "元"],
    ["¥3万", "3", "万元"],
    ["100元整", "100", "元"],
    [" 8.62 \n", "8.62", null],
    ["0", "0", null],
    ["0.00", "0", null],
    [".5", "0.5", null],
    ["120（含追加20）", "120", null],
    ["120万元（其中：追加20万元）", "120", "万元"],
  ])("%s is %s %s", (text, number, unit) => expect(readAmount({ text })).toEqual({ number, unit }));

  it.each([
    "",
    " ",
    "—",
    "——",
    "-",
    "·",
    "/",
    "无",
    "10+20",
    "120（追加20）",
    "120（不含追加20）",
    "10分优",
    "约20",
    "≥95%",
    "1.2.3",
    "1,23",
    "10 20",
    "××",
    "一",
    "10²",
    "总分",
    "#REF!",
    "1、5",
  ])("%j is none", (text) => expect(readAmount({ text })).toBeNull());

  it.each([
    [{ text: "85%", value: 0.85, format: "0%" }, "85", "%"],
    [{ text: "85.00%", value: 0.85, format: "0.00%" }, "85", "%"],
    [{ text: "85%", value: 0.85 }, "85", "%"],
    [{ text: "1", value: 0.85, format: "0" }, "0.85", null],
    [{ text: "85", value: 85, format: "General" }, "85", null],
    [{ text: "0.3", value: 0.1 + 0.2, format: "General" }, "0.3", null],
    [{ text: "8.62", value: 8.6194, format: "0.00" }, "8.6194", null],
    [{ text: "1,234.50万元", value: 1234.5, format: '#,##0.00"万元"' }, "1234.5", "万元"],
    [{ text: "¥1,234", value: 1234, format: "[$¥-804]#,##0" }, "1234", "元"],
    [{ text: "95分", value: 95, format: '0"分"' }, "95", "分"],
    [{ text: "10%%", value: 10, format: '0"%"' }, "10", "%"],
    [
      { text: "-", value: 0, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
      "0",
      null,
    ],
    [{ text: "(1,234.00)", value: -1234, format: "#,##0.00_);[Red](#,##0.00)" }, "-1234", null],
    [{ text: "12.3万元", value: 123456, format: '0!.0,"万元"' }, "12.3", "万元"],
    [{ text: "", value: 5, format: ";;;" }, "5", null],
  ])("%j is %s %s", (cell, number, unit) => expect(readAmount(cell)).toEqual({ number, unit }));

  it.each([
    { text: "2021/12/31", value: 44561, format: "yyyy/m/d" },
    { text: "1:03", value: 0.04375, format: "h:mm" },
    { text: "TRUE", value: true, format: "General" },
    { text: "#DIV/0!", value: "#DIV/0!", format: "0.00" },
  ])("%j is none", (cell) => expect(readAmount(cell)).toBeNull());
});
