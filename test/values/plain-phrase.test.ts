import fc from "fast-check";
import { readPhrase } from "../../src/values/phrases/amount-phrase";
import { readBlank } from "../../src/values/blanks";
import { readDeadline } from "../../src/values/deadlines";
import { isAboutADay } from "../../src/values/fallback";
import { doubtfulMark } from "../../src/values/list-marks";
import { fold, normalise } from "../../src/values/normalise";
import { plainPhrase } from "../../src/values/phrases/plain-phrase";
import { readProgress, readTier } from "../../src/values/quality-words";
import { COUNTED, MULTIPLIERS, SCALES } from "../../src/values/units/unit-table";

const UNITS = [
  ...SCALES.flatMap(({ units }) => units.map(([names]) => names)),
  ...COUNTED,
  Object.keys(MULTIPLIERS).join(" "),
].flatMap((names) => names.split(" "));
const SIGNS = ["", "≥", "≤", ">", "<", "=", ">=", "<=", "≥=", "≤=", "><", "=>", "≥≥"];
const NUMBERS =
  "0 0.0 1 3 5 7 08 10 12 30 31 95 98.5 100 100.00 365 1231 1990 2021 2021.1 2021.12 20211 202112 2021123 1.5 12.31 0.000001 1234567.123456789012".split(
    " ",
  );

const unit = fc.tuple(
  fc.constantFrom("", "", "", ...Object.keys(MULTIPLIERS)),
  fc.oneof(
    fc.constantFrom("", ...UNITS),
    fc.constantFrom(..."率 内 前 底 以上 左右 余人 多个 几次 成 倍 名单 人民 户籍 级别".split(" ")),
    fc.string({ unit: fc.constantFrom(...UNITS.join("").split("")), maxLength: 4 }),
  ),
);
const number = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.nat({ max: 99_999_999 }).map(String),
  fc.tuple(fc.nat({ max: 9_999 }), fc.nat({ max: 9_999 })).map((parts) => parts.join(".")),
);

/** Whether the long way calls the text one amount; what it makes of it is compared by the tests. */
function atLength(text: string): ReturnType<typeof readPhrase> | "something else" {
  const another =
    normalise(text) !== text ||
    fold(text) !== text ||
    readBlank(text) !== null ||
    readTier(text) !== null ||
    readProgress(text, true) !== null ||
    readDeadline(text, { year: 2021 }) !== null ||
    isAboutADay(text) ||
    doubtfulMark(text) !== null;
  return another ? "something else" : readPhrase(text);
}

function isTheSame(text: string): void {
  const plain = plainPhrase(text);
  if (plain !== null) expect([text, atLength(text)]).toEqual([text, plain]);
}

describe("the short way to a plain value", () => {
  it.each(UNITS)("reads a number of %s as the long way does", (name) => {
    for (const sign of SIGNS) for (const figure of NUMBERS) isTheSame(`${sign}${figure}${name}`);
  });

  it("reads whatever it reads as the long way does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SIGNS), number, unit, (sign, figure, parts) => {
        isTheSame(`${sign}${figure}${parts.join("")}`);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(["≥95%", "98.5", "126公里", "≤300万元", "12个", "5千克", "=0", ">=4.5‰", "100人次"])(
    "is the way that %s is read",
    (text) => {
      expect(plainPhrase(text)).toEqual(readPhrase(text));
      expect(plainPhrase(text)).not.toBeNull();
    },
  );

  it.each([
    ..."12月 30日 2021年 20211231 20211231个 1季度 -5% ±5% 95%以上 12个月 约95% 1,234 5以内".split(
      " ",
    ),
    " 95%",
    "９５%",
    "95％",
    "",
    "%",
    "≥",
    "95 %",
    "5人民",
  ])("leaves %j to the long way", (text) => {
    expect(plainPhrase(text)).toBeNull();
  });
});
