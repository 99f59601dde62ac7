import { chooseRulebook, gradeWord } from "../../src/rulebooks";

const choose = (text: string) =>
  chooseRulebook({ title: "项目支出绩效自评表", year: 2022, notes: [{ text, cell: "A30" }] });

const scaleOf = (text: string) =>
  choose(text)
    .rulebook.grades.map(({ grade, from, word }) => `${word ?? grade} ${from}`)
    .join(", ");

/** Scales in other words than 优 and 良, and scales behind a list of their grades. */
const SCALES: readonly (readonly [string, string])[] = [
  ["A：90分以上；B：80-90分；C：60-80分；D：60分以下", "A 90, B 80, C 60, D 0"],
  ["A级（90分以上）、B级（75-89分）、C级（60-74分）、D级（60分以下）", "A 90, B 75, C 60, D 0"],
  ["A=90分以上，B=75-90分，C=60-75分，D=60分以下", "A 90, B 75, C 60, D 0"],
  [
    "90分（含）以上为A级，80分（含）-90分为B级，60分（含）-80分为C级，60分以下为D级。",
    "A 90, B 80, C 60, D 0",
  ],
  [
    "A、B、C、D四个等级，其中A：95-100分；B：85-94分；C：70-84分；D：70分以下",
    "A 95, B 85, C 70, D 0",
  ],
  [
    "一等：90分以上；二等：80-90分；三等：60-80分；四等：60分以下",
    "一等 90, 二等 80, 三等 60, 四等 0",
  ],
  ["好：90分以上；较好：75-90分；一般：60-75分；较差：60分以下", "好 90, 较好 75, 一般 60, 较差 0"],
  ["90分以上“好”，80-90分“较好”，60-80分“一般”，60分以下“差”。", "好 90, 较好 80, 一般 60, 较差 0"],
  [
    "评价等级分为优、良、中、差四个等级，85（含）-100分为优，75（含）-85分为良，60（含）-75分为中，60分以下为差。",
    "excellent 85, good 75, fair 60, poor 0",
  ],
  [
    "等级划分：优秀90-100，良好75-89，合格60-74，不合格60以下。",
    "excellent 90, good 75, fair 60, poor 0",
  ],
  [
    "优（A）：90-100分；良（B）：75-89分；中（C）：60-74分；差（D）：60分以下",
    "excellent 90, good 75, fair 60, poor 0",
  ],
];

describe("a scale of grades in the form's own words", () => {
  it.each(SCALES)("%s", (text, expected) => {
    expect(choose(text).printed).toMatchObject([{ understood: true, kinds: ["grades"] }]);
    expect(scaleOf(text)).toBe(expected);
  });

  it("gives the word that the form would have written", () => {
    const { grades } = choose("A：90分以上；B：80-90分；C：60-80分；D：60分以下").rulebook;
    expect(gradeWord("good", grades)).toBe("B");
    expect(gradeWord("good")).toBe("良");
  });

  it.each([
    "优秀≥90分；90分＞良好≥75分；75分＞合格≥60分；不合格＜60分",
    "得分95分以上为A+，90-95为A，80-90为B，60-80为C，60以下为D",
    "定性指标：优（100%-80%）、良（80%-70%）、中（70%-60%）、差（60%以下）",
  ])("%s is not guessed at, and said", (text) => {
    expect(choose(text).printed[0]?.understood).toBe(false);
    expect(scaleOf(text)).toBe("excellent 90, good 80, fair 60, poor 0");
  });

  it("keeps the scale beside a sentence that no grade is given by, and says the sentence", () => {
    const text =
      "95分以上为优，80-94分为良，60-79分为中，60分以下为差；执行率低于60%的，不得评为优。";
    expect(choose(text).printed).toMatchObject([{ understood: false, kinds: ["grades"] }]);
    expect(scaleOf(text)).toBe("excellent 95, good 80, fair 60, poor 0");
  });

  it.each([
    "全年实际值（B）/年度指标值（A）×分值",
    "项目A：预算90万元，项目B：预算80万元，项目C：60万元",
    "A.产出指标50分；B.效益指标30分；C.满意度指标10分",
  ])("is not found in %s", (text) => {
    expect(choose(text).printed[0]?.kinds).not.toContain("grades");
  });
});
