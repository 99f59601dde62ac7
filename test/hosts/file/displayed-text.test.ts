import type { CellValue } from "../../../src/sheet/grid";
import { BUILT_IN_FORMATS } from "../../../src/hosts/file/styles/built-in-formats";
import { displayedText } from "../../../src/hosts/file/styles/displayed-text";

const shown = (value: CellValue, format: string) => displayedText(value, format, false);

describe("numbers are shown as Excel shows them", () => {
  it.each<[CellValue, string, string]>([
    [0.1 + 0.2, "General", "0.3"],
    [1234.56789012345, "General", "1234.56789"],
    [12345678901.5, "General", "12345678902"],
    [123456789012, "General", "1.23457E+11"],
    [0.00001234567, "General", "1.23457E-05"],
    [-0.5, "General", "-0.5"],
    [1 / 3, "General", "0.333333333"],
    [0.8045, "0.00%", "80.45%"],
    [0.975, "0%", "98%"],
    [1, "0%", "100%"],
    [1.005, "0.00", "1.01"],
    [2.675, "0.00", "2.68"],
    [215457.6, "#,##0.00", "215,457.60"],
    [-5, "#,##0.00;[Red]-#,##0.00", "-5.00"],
    [9.6, "0.00_ ", "9.60 "],
    [0, "0.00;-0.00;", ""],
    [12, '0"分"', "12分"],
    [5, "[DBNum1]0", "5"],
    [150, '#,##0"万元"', "150万元"],
    [2, "G/通用格式", "2"],
    [3, "没有这种格式[", "3"],
  ])("%p in %p is %p", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
});

describe("dates are shown in Chinese", () => {
  it.each<[number, string, string]>([
    [45657, "yyyy/m/d", "2024/12/31"],
    [45657, "yyyy-mm-dd", "2024-12-31"],
    [45657, 'yyyy"年"m"月"d"日"', "2024年12月31日"],
    [45657, '[$-804]yyyy"年"m"月";@', "2024年12月"],
    [45657, '[DBNum1][$-804]yyyy"年"m"月"d"日";@', "2024年12月31日"],
    [45657, "aaaa", "星期二"],
    [45657.75, '上午/下午h"时"mm"分"', "下午6时00分"],
    [-1, "yyyy-mm-dd", "######"],
  ])("%p in %p is %p", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("count from 1904 where the workbook does", () => {
    expect(displayedText(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
    expect(displayedText(5, "0.00", true)).toBe("5.00");
  });
});

describe("what is no number", () => {
  it.each<[CellValue, string, string]>([
    [null, "0.00", ""],
    [true, "0.00", "TRUE"],
    [false, "General", "FALSE"],
    ["#DIV/0!", "0.00%", "#DIV/0!"],
    ["≥95%", "0.00", "≥95%"],
    ["00123", "@", "00123"],
    ["甲", '@"：已填"', "甲：已填"],
    ["甲", '0;-0;0;"【"@"】"', "【甲】"],
    ["甲", "没有这种格式[@", "甲"],
  ])("%p in %p is %p", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
});

it.each([...BUILT_IN_FORMATS])("built-in format %i (%s) can be shown", (_id, format) => {
  expect(shown(45657.5, format)).not.toBe("");
  expect(() => shown("甲", format)).not.toThrow();
});

it("built-in formats of the Chinese list are those of ECMA-376", () => {
  const text = (id: number) => shown(45657.75, BUILT_IN_FORMATS.get(id) ?? "");
  expect([27, 28, 31, 32, 34, 57, 58].map(text)).toEqual([
    "2024年12月",
    "12月31日",
    "2024年12月31日",
    "18时00分",
    "下午6时00分",
    "2024年12月",
    "12月31日",
  ]);
});
