import fc from "fast-check";
import { readChineseNumeral } from "../../src/values";
import { spell } from "../../src/values/numbers/numerals";

describe("readChineseNumeral", () => {
  it.each([
    ["零", "0"],
    ["两", "2"],
    ["十", "10"],
    ["十二", "12"],
    ["二十", "20"],
    ["廿五", "25"],
    ["卅", "30"],
    ["一百零五", "105"],
    ["一百一十", "110"],
    ["一百十", "110"],
    ["两千零二十", "2020"],
    ["三千二百", "3200"],
    ["一万零五十", "10050"],
    ["两万三千", "23000"],
    ["十二万", "120000"],
    ["一亿", "100000000"],
    ["一点二亿", "120000000"],
    ["1.2万", "12000"],
    ["九十五点五", "95.5"],
    ["零点零五", "0.05"],
    ["壹佰贰拾", "120"],
    ["叁萬伍仟", "35000"],
    ["二〇二五", "2025"],
    ["一九九八", "1998"],
    ["一〇", "10"],
    ["百分之九十", "0.9"],
    ["百分之九十五点五", "0.955"],
    ["百分之百", "1"],
    ["千分之三", "0.003"],
    ["九成", "0.9"],
    ["九成五", "0.95"],
    ["十成", "1"],
    ["二分之一", "0.5"],
    ["四分之三", "0.75"],
  ])("%s is %s", (text, number) => expect(readChineseNumeral(text)).toBe(number));

  it.each([
    "",
    "三分之二",
    "三五",
    "七八",
    "一百五",
    "三万五",
    "二十零",
    "一千五十",
    "三千百",
    "百",
    "万",
    "点五",
    "五点",
    "十成五",
    "几",
    "一次",
    "第三",
    "零分之一",
    "一零零一百",
    "-三",
  ])("%s is not certain", (text) => expect(readChineseNumeral(text)).toBeNull());

  it("reads every whole number as it is spelled", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(readChineseNumeral(spell(value))).toBe(String(value));
      }),
      { numRuns: 2000 },
    );
    for (let value = 0; value < 12_000; value += 1)
      expect(readChineseNumeral(spell(value))).toBe(String(value));
  });

  it("reads every year that is spelled digit by digit", () => {
    for (let year = 1900; year < 2100; year += 1) {
      const digits = Array.from(String(year), (digit) =>
        "〇一二三四五六七八九".charAt(Number(digit)),
      );
      expect(readChineseNumeral(digits.join(""))).toBe(String(year));
    }
  });

  it("reads capitals and small signs alike", () => {
    const capitals = "零壹贰叁肆伍陆柒捌玖";
    const capital = (text: string): string =>
      Array.from(text, (sign) => {
        const digit = "零一二三四五六七八九".indexOf(sign);
        return digit >= 0
          ? capitals.charAt(digit)
          : sign.replace("十", "拾").replace("百", "佰").replace("千", "仟");
      }).join("");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(readChineseNumeral(capital(spell(value)))).toBe(String(value));
      }),
    );
  });
});
