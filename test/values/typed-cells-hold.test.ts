import fc from "fast-check";
import { readActual, readTarget, type Value } from "../../src/values";

const place = fc.integer({ min: 1, max: 999 });
const unit = fc.constantFrom(..."% 个 万元 公里 人次 ㎡ 元/人 次/年".split(" "));
const sign = fc.constantFrom("≥", "≤", ">", "<", "");
/** What people add to a number, with no number in it. */
const remark = fc.constantFrom(
  ..."已完成 超额完成 达到预期目标 按计划推进 完成情况良好 较好完成了年度任务".split(" "),
);
const comma = fc.constantFrom("，", "；", "。", ",");

/** A quantity's own number, unit and bound. */
const heart = (value: Value): unknown =>
  value.kind === "quantity"
    ? [value.operator, value.number, value.unit, value.direction]
    : value.kind;

describe("whatever the number", () => {
  it("a remark behind it changes nothing", () => {
    fc.assert(
      fc.property(sign, place, unit, comma, remark, (bound, number, of, mark, words) => {
        const plain = `${bound}${number}${of}`;
        const target = readTarget({ text: plain }, {});
        expect(heart(readTarget({ text: `${plain}${mark}${words}` }, {}))).toEqual(heart(target));
        const actual = readActual({ text: `${number}${of}` }, {}, target);
        const told = readActual({ text: `${number}${of}${mark}${words}` }, {}, target);
        expect(heart(told)).toEqual(heart(actual));
      }),
    );
  });

  it("of what was planned and what was done, the actual is what was done", () => {
    fc.assert(
      fc.property(place, place, unit, (planned, done, of) => {
        const target = readTarget({ text: `${planned}${of}` }, {});
        const both = readActual({ text: `计划${planned}${of}，实际${done}${of}` }, {}, target);
        const alone = readActual({ text: `${done}${of}` }, {}, target);
        expect(heart(both)).toEqual(heart(alone));
      }),
    );
  });

  it("every way to write a range has the same two ends", () => {
    const ways = [
      (a: string, b: string) => `${a}-${b}`,
      (a: string, b: string) => `${a}～${b}`,
      (a: string, b: string) => `${a}—${b}`,
      (a: string, b: string) => `${a}至${b}之间`,
      (a: string, b: string) => `在${a}到${b}之间`,
      (a: string, b: string) => `介于${a}和${b}之间`,
      (a: string, b: string) => `≥${a}，≤${b}`,
      (a: string, b: string) => `不低于${a}且不高于${b}`,
      (a: string, b: string) => `${a}以上${b}以下`,
      (a: string, b: string) => `${a}≤X≤${b}`,
      (a: string, b: string) => `[${a},${b}]`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        place,
        place,
        fc.constantFrom("%", "个", "万元", "公里", "人次"),
        (write, low, more, of) => {
          const value = readTarget({ text: write(`${low}${of}`, `${low + more}${of}`) }, {});
          if (value.kind !== "unreadable") throw new Error(value.kind);
          expect([value.within?.from, value.within?.to]).toMatchObject([
            { number: String(low), unit: of },
            { number: String(low + more), unit: of },
          ]);
        },
      ),
    );
  });

  it("a mistyped point or sign is said, and reads as the right one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom("。", "·", "丶", "，", ".."),
        (whole, part, point) => {
          const value = readTarget({ text: `${whole}${point}${part}%` }, { name: "合格率" });
          const right = readTarget({ text: `${whole}.${part}%` }, { name: "合格率" });
          expect(heart(value)).toEqual(heart(right));
          expect(value.kind === "quantity" && value.assumptions.length).toBe(1);
        },
      ),
    );
  });
});
