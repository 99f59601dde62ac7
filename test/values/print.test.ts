import fc from "fast-check";
import { printValue, readTarget } from "../../src/values";
import type { Deadline, Operator, Quantity, Value } from "../../src/values";

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
  .map(([negative, digits, places]) => {
    const padded = digits.toString().padStart(places + 1, "0");
    const whole = padded.slice(0, padded.length - places);
    const part = places === 0 ? "" : padded.slice(padded.length - places).replace(/0+$/, "");
    const number = part === "" ? whole : `${whole}.${part}`;
    return negative && number !== "0" ? `-${number}` : number;
  });
const unit = fc.constantFrom(
  null,
  ..."% ‰ 元 千元 万元 百万元 亿元 亩 万亩 公顷 平方米 ㎡ m² 米 公里 km 千克 吨 天 小时 分钟 个月 个工作日 人 万人 人次 户 个 次 场 件 起 例 项 份 套 台 辆 门 种 元/亩 元/人·月 万元/村 微克/立方米 次/年".split(
    " ",
  ),
);
const operator = fc.constantFrom<Operator>(">=", ">", "<=", "<", "=");

/** A quantity as a cell alone can say it: nothing comes from around the cell. */
const quantity: fc.Arbitrary<Quantity> = fc
  .record({ operator, number: decimal, unit, explicit: fc.boolean(), band: fc.boolean() })
  // a bare 2021.11 is a date, a bare 0 carries the assumption of an upper bound
  .filter(
    ({ number, unit: own, explicit }) =>
      explicit || !(own === null && /^(19|20)\d\d\.\d\d?$/.test(number)),
  )
  // 1.234人 may be 1,234
  .filter(({ number }) => !/^-?[1-9]\d{0,2}\.\d{3}$/.test(number))
  .map(({ operator: sign, number, unit: own, explicit, band }) => {
    const printed: Operator = explicit && !band ? sign : band ? "<=" : "=";
    const absolute = band ? number.replace("-", "") : number;
    const decides = printed !== "=";
    const zero = !decides && absolute === "0";
    return {
      kind: "quantity",
      operator: printed,
      explicit: explicit || band,
      band,
      number: absolute,
      unit: own,
      unitSource: own === null ? null : "number",
      direction: printed.startsWith("<") || zero ? "reverse" : "forward",
      directionSource: decides ? "operator" : "default",
      description: null,
      assumptions: [],
    };
  });

const date = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc.record({
    kind: fc.constant("deadline" as const),
    date,
    yearSource: fc.constantFrom("printed" as const, "form" as const),
    quantity: fc.option(quantity),
  }),
  fc.constant<Deadline>({ kind: "deadline", date: null, yearSource: null, quantity: null }),
);
const words: fc.Arbitrary<Value> = fc.oneof(
  fc.record({
    kind: fc.constant("tier" as const),
    tier: fc.constantFrom("achieved" as const, "partial" as const, "missed" as const),
  }),
  fc.record({
    kind: fc.constant("qualitative" as const),
    tier: fc.constantFrom("achieved" as const, "partial" as const, "missed" as const, null),
    progress: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant("qualitative" as const),
    tier: fc.constant(null),
    progress: fc.integer({ min: 0, max: 200 }).map(String),
  }),
  fc.record({
    kind: fc.constant("notApplicable" as const),
    how: fc.constantFrom("said" as const, "dash" as const),
  }),
  fc.record({
    kind: fc.constant("missing" as const),
    how: fc.constantFrom("empty" as const, "placeholder" as const, "instruction" as const),
  }),
);

/** Sentences about an assumption are no part of what the text says. */
const bare = (value: Value): Value =>
  value.kind === "quantity"
    ? { ...value, assumptions: [] }
    : value.kind === "deadline" && value.quantity !== null
      ? { ...value, quantity: { ...value.quantity, assumptions: [], description: null } }
      : value;

describe("printValue", () => {
  it.each<[string, fc.Arbitrary<Value>]>([
    ["a quantity", quantity],
    ["a deadline", deadline],
    ["words", words],
  ])("prints %s so that it reads back the same", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const year =
          value.kind === "deadline" && value.date ? Number(value.date.slice(0, 4)) : 2021;
        expect(bare(readTarget({ text: printValue(value) }, { year }))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["不低于95%", "≥95%"],
    ["95%（含）以上", "≥95%"],
    ["＞６０％", ">60%"],
    ["1,350,000元", "1350000元"],
    ["小于±10%", "小于±10%"],
    ["2021年12月底前", "2021年12月31日前"],
    ["11月底完成100%", "11月30日前完成100%"],
    ["部分达成预期指标并具有一定效果", "部分达成年度指标并具有一定效果"],
    ["已完成80%", "已完成80%"],
    ["不适用", "不涉及"],
    ["/", "—"],
    ["xx", "××"],
    ["80%-90%", "？"],
  ])("prints %s as %s", (text, printed) => {
    expect(printValue(readTarget({ text }, { year: 2021 }))).toBe(printed);
  });
});
