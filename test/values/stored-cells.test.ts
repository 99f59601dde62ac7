import { readActual, readSplitTarget, readTarget } from "../../src/values";

const target = { text: "≥90%" };

describe("cells that hold numbers", () => {
  it("read 0.85 shown as 85% as the text 85%", () => {
    const stored = readTarget({ value: 0.85, text: "85%", format: "0%" }, {});
    expect(stored).toEqual(readTarget({ text: "85%" }, {}));
    expect(stored).toMatchObject({ number: "85", unit: "%", unitSource: "number" });
  });

  it("prefer what is stored to what is shown", () => {
    expect(readTarget({ value: 0.85, text: "1", format: "0" }, {})).toMatchObject({
      number: "0.85",
      unit: null,
    });
    expect(readTarget({ value: 0.996, text: "100%", format: "0%" }, {})).toMatchObject({
      number: "99.6",
      unit: "%",
    });
  });

  it.each([
    ['#,##0.00"万元"', 135, { number: "135", unit: "万元" }],
    ['"≥"0%', 0.95, { operator: ">=", explicit: true, number: "95", unit: "%" }],
    ['0"次"', 12, { number: "12", unit: "次" }],
    ["[$¥-804]#,##0.00", 1200, { number: "1200", unit: "元" }],
    ["0.00%;[红色]-0.00%", -0.025, { number: "-2.5", unit: "%" }],
  ])("take the unit from the format %s", (format, value, expected) => {
    expect(readTarget({ text: "shown", value, format }, {})).toMatchObject({
      kind: "quantity",
      ...expected,
    });
  });

  it.each([
    ["yyyy/m/d", "2021-12-31"],
    ['yyyy"年"m"月"d"日"', "2021-12-31"],
    ["[$-804]yyyy/m/d h:mm", "2021-12-31"],
    ['yyyy"年"m"月"', "2021-12-31"],
    ['m"月"d"日"', "2021-12-31"],
  ])("are dates by the format %s", (format, date) => {
    expect(readTarget({ text: "shown", value: 44561, format }, {})).toEqual({
      kind: "deadline",
      date,
      yearSource: "printed",
      quantity: null,
    });
  });

  it("end with the month where the format shows no day", () => {
    const cell = { text: "2021年2月", value: 44228, format: 'yyyy"年"m"月"' };
    expect(readTarget(cell, {})).toMatchObject({ date: "2021-02-28" });
  });

  it.each([
    [{ text: "1900/4/4", value: 95, format: "yyyy/m/d" }, "日期格式"],
    [{ text: "1:03", value: 0.04375, format: "h:mm" }, "钟点格式"],
    [{ text: "2021.1", value: 2021.1, format: "General" }, "10月丢了末尾的0"],
    [{ text: "####", value: "≥95%", format: "General" }, null],
  ])("%j", (cell, reason) => {
    const value = readTarget(cell, {});
    if (reason === null) expect(value).toMatchObject({ kind: "quantity", number: "95" });
    else
      expect(value).toMatchObject({
        kind: "unreadable",
        reason: { zh: expect.stringContaining(reason) as string },
      });
  });

  it("never take binary noise for the person's number", () => {
    expect(readTarget({ text: "0.3", value: 0.1 + 0.2, format: "General" }, {})).toMatchObject({
      number: "0.3",
    });
    expect(readTarget({ text: "28%", value: 0.28, format: "0%" }, {})).toMatchObject({
      number: "28",
    });
  });

  it("compare with the target by its unit", () => {
    const read = readActual(
      { text: "95", value: 95, format: "General" },
      {},
      readTarget(target, {}),
    );
    expect(read).toMatchObject({ number: "95", unit: "%", unitSource: "target" });
  });
});

describe("readSplitTarget", () => {
  it.each([
    ["≥", "95", "%", { operator: ">=", explicit: true, number: "95", unit: "%" }],
    ["﹦", "72890", "元", { operator: "=", explicit: true, number: "72890", unit: "元" }],
    ["<=", "12", "个月", { operator: "<=", number: "12", unit: "个月", direction: "reverse" }],
    ["正向指标", "90", "%", { operator: "=", direction: "forward", directionSource: "operator" }],
    ["反向指标", "0.9", "%", { operator: "=", direction: "reverse", directionSource: "operator" }],
    ["≥", "≥95%", "%", { operator: ">=", number: "95", unit: "%" }],
    ["", "8", "万亩", { operator: "=", explicit: false, number: "8", unit: "万亩" }],
    ["≥", "95", "无", { number: "95", unit: null }],
    ["≥", "3", "榀", { number: "3", unit: "榀" }],
    ["定性", "优良中低差", "无", { kind: "qualitative" }],
    ["定性", "100", "%", { kind: "qualitative" }],
    ["≥", "", "%", { kind: "missing", how: "empty" }],
    ["≥", "××", "%", { kind: "missing", how: "placeholder" }],
    ["=", "不涉及", "", { kind: "notApplicable" }],
    ["≤", "2021年12月", "", { kind: "deadline", date: "2021-12-31" }],
  ])("%s | %s | %s", (nature, number, unit, expected) => {
    const parts = { nature: { text: nature }, number: { text: number }, unit: { text: unit } };
    expect(readSplitTarget(parts, {})).toMatchObject(expected);
  });

  it("reads a stored percentage with its unit column", () => {
    const number = { text: "95%", value: 0.95, format: "0%" };
    expect(
      readSplitTarget({ nature: { text: "≥" }, number, unit: { text: "%" } }, {}),
    ).toMatchObject({ operator: ">=", number: "95", unit: "%" });
  });
});
