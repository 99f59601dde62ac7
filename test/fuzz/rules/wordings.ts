import fc from "fast-check";

/** What goes wrong with a rule's wording on its way through people and programs. */
export type WordingStep =
  | { readonly do: "drop" | "double"; readonly at: number; readonly length: number }
  | { readonly do: "put"; readonly at: number; readonly text: string }
  | { readonly do: "digit"; readonly at: number; readonly by: string }
  | { readonly do: "swap"; readonly at: number; readonly length: number };

const MILLION = 1_000_000;
const SCRAPS = [
  ..."不 未 扣 得 分 每 低 高 于 以上 以下 含 （含） 约 0 1 5 % ， 。 ； 、 - . 至 或 且 酌情 满分 个百分点 目标值 上年 ① ② （ ） \n".split(
    " ",
  ),
];
const at = fc.nat(MILLION);

export const wordingStep: fc.Arbitrary<WordingStep> = fc.oneof(
  fc.record({
    do: fc.constantFrom("drop", "double", "swap"),
    at,
    length: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ do: fc.constant("put"), at, text: fc.constantFrom(...SCRAPS) }),
  fc.record({ do: fc.constant("digit"), at, by: fc.constantFrom(..."0123456789") }),
) as fc.Arbitrary<WordingStep>;

/** The text after a step. */
export function carryOut(text: string, step: WordingStep): string {
  const place = Math.floor((step.at / MILLION) * text.length);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  switch (step.do) {
    case "put":
      return before + step.text + after;
    case "digit":
      return before + after.replace(/\d/u, step.by);
    case "drop":
      return before + after.slice(step.length);
    case "double":
      return before + after.slice(0, step.length) + after;
    case "swap": {
      const [one, other] = [after.slice(0, step.length), after.slice(step.length, step.length * 2)];
      return before + other + one + after.slice(step.length * 2);
    }
  }
}

/** Every number that a text prints, and what a percentage of it is as a share. */
export function numbersIn(text: string): ReadonlySet<number> {
  // a mark put into the middle of a number may be read as a digit of it, or as a number of its own
  const apart = text.replace(/[\u2460-\u249b\u24ea-\u24ff]/gu, (mark) => ` ${mark} `);
  const plain = `${text} ${apart}`.normalize("NFKC").replace(/(\d),(?=\d{3})/gu, "$1");
  const printed = (plain.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
  return new Set([...printed, ...printed.map((one) => Number((one / 100).toPrecision(12)))]);
}

/** The numbers of a rule, however deep they stand. */
export function numbersOf(rule: unknown): number[] {
  if (typeof rule === "string") return /^\d+(?:\.\d+)?$/u.test(rule) ? [Number(rule)] : [];
  if (typeof rule !== "object" || rule === null) return [];
  return Object.entries(rule).flatMap(([key, part]) =>
    key === "mark" || key === "text" || key === "citation" ? [] : numbersOf(part),
  );
}
