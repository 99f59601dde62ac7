import { gapIn, rangesIn } from "../../src/checks/reading/printed-ranges";
import { COMPARED_TO_NOTHING, DEGREE_ONLY, LEFT_OPEN } from "../../src/checks/reading/vague-words";

describe("a target that is left open", () => {
  it.each([
    "由当年的实际情况和案期较长案件进行衡量",
    "根据实际情况支付",
    "按实际发生额据实结算",
    "以实际发生为准",
    "视具体情况而定",
  ])("%s", (target) => {
    expect(LEFT_OPEN.test(target)).toBe(true);
  });
  it.each([
    "按照合同约定支付",
    "按计划完成",
    "符合实际需要",
    "反映真实情况",
    "由第三方机构评审合格",
    "根据年度计划开展培训",
    "按时完成情况良好",
  ])("but not %s", (target) => {
    expect(LEFT_OPEN.test(target)).toBe(false);
  });
});

describe("a target of degree alone", () => {
  const isVague = (target: string) => DEGREE_ONLY.test(target) && COMPARED_TO_NOTHING.test(target);
  it.each(["有所提高", "进一步提升", "不断提升", "持续改善", "逐步完善"])("%s", (target) => {
    expect(isVague(target)).toBe(true);
  });
  it.each(["显著提升", "持续提升办案质量并公布评查结果", "及时", "合格", "保障到位", "巩固提高"])(
    "but not %s",
    (target) => {
      expect(isVague(target)).toBe(false);
    },
  );
});

describe("the ranges of printed tiers", () => {
  it.each([
    ["100%-80%（含80%）、80%-60%（含60%）、60%-0%", null],
    ["100%-80%(含)、80%-50%（含50%）、50%-0%", null],
    ["90（含）-100分为优、80（含）-90分为良、60（含）-80分为中", null],
    ["100%—80%、80%—60%、50%—0%", ["80%—60%", "50%—0%"]],
    ["90-100分为优、80-89分为良", ["90-100分", "80-89分"]],
    ["优（600万株）", null],
  ])("%s", (sentence, gap) => {
    const found = gapIn(rangesIn(sentence));
    expect(found && [found.above.text, found.below.text]).toEqual(gap);
  });
});
