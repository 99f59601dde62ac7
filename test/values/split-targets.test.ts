import { printValue, readActual, readSplitTarget } from "../../src/values";

const cell = (text: string): { readonly text: string } | null => (text === "" ? null : { text });

/** 指标性质, 指标值 and 度量单位, and the one cell that they read as; ？ is unreadable. */
const ROWS: readonly (readonly [
  nature: string,
  number: string,
  unit: string,
  read: string,
  name?: string,
])[] = [
  ["≥", "95", "%", "≥95%"],
  ["大于或等于", "95", "%", "≥95%"],
  ["不得超过", "5", "%", "≤5%"],
  ["不得低于", "95", "%", "≥95%"],
  ["不应高于", "20", "万元", "≤20万元"],
  ["最多", "3", "次", "≤3次"],
  ["以内", "20", "万元", "≤20万元"],
  ["及以上", "95", "%", "≥95%"],
  ["±", "5", "%", "±5%"],
  ["正向", "95", "%", "95%"],
  ["约", "100", "人", "100人"],
  ["/", "95", "—", "95%", "满意度"],
  // the number holds a power of its unit
  ["≥", "1.2万", "人次", "≥1.2万人次"],
  // one of the two is mistaken
  ["≤", "120元", "万元", "？"],
  ["≤", "120万元", "元", "？"],
  ["≤", "120万元", "万元", "≤120万元"],
  ["≤", "1.2亿元", "万元", "？"],
  // a unit counts, where the name is no point in time (重庆)
  ["=", "12", "月", "=12月", "公益岗位补贴发放"],
  ["≥", "6", "月", "≥6月", "运行维护持续期"],
  // words stay words
  ["定性", "优良", "", "定性"],
  ["定性", "≥95%", "%", "定性"],
  ["≥", "", "%", ""],
];

describe("a target in three columns", () => {
  it.each(
    ROWS.map(([nature, number, unit, read, name = ""]) => ({ nature, number, unit, read, name })),
  )("$nature | $number | $unit reads $read", ({ nature, number, unit, read, name }) => {
    const value = readSplitTarget(
      { nature: cell(nature), number: { text: number }, unit: cell(unit) },
      { name },
    );
    expect(printValue(value)).toBe(read);
  });
});

it.each([
  ["12", "12月"],
  ["12月", "12月"],
  ["11个月", "11个月"],
])("counts the months of %s beside 12 | 月", (actual, read) => {
  const context = { name: "公益岗位补贴发放", level2: "时效指标", year: 2023 };
  const parts = { nature: cell("="), number: { text: "12" }, unit: cell("月") };
  const value = readActual({ text: actual }, context, readSplitTarget(parts, context));
  expect([value.kind, printValue(value)]).toEqual(["quantity", read]);
});
