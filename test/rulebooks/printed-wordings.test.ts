import { chooseRulebook, readLevelWeights } from "../../src/rulebooks";

const choose = (...texts: string[]) =>
  chooseRulebook({
    title: "项目支出绩效自评表",
    year: 2022,
    notes: texts.map((text, index) => ({ text, cell: `A${String(30 + index)}` })),
  });

/** Grade limits as forms print them. */
const GRADES: readonly (readonly [string, string])[] = [
  ["4.90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。", "90/80/60/0"],
  ["85（含）-100 优、70（含）-85良、60（含）-70中、60以下差", "85/70/60/0"],
  ["85（含）－100分为优，75（含）－85分为良，65（含）－75分为中，65分以下为差", "85/75/65/0"],
  ["优（90-100分）、良（80-89分）、中（60-79分）、差（0-59分）", "90/80/60/0"],
  [
    "优秀：90分以上（含90分）；良好：80分（含）以上90分以下；合格：60≤得分<80；不合格：60分以下",
    "90/80/60/0",
  ],
  [
    "综合得分在90分（含）以上的为优，75分（含）至90分的为良，60分（含）至75分的为中，60分以下的为差",
    "90/75/60/0",
  ],
  ["≥90为优，≥80且<90为良，≥60且<80为中，<60为差", "90/80/60/0"],
  ["[90,100]为优，[80,90)为良，[60,80)为中，[0,60)为差", "90/80/60/0"],
  [
    "评价等级：95分及以上为优，85分及以上、95分以下为良，70分及以上、85分以下为中，70分以下为差。",
    "95/85/70/0",
  ],
  [
    "９０（含）—１００分为优、８０（含）—９０分为良、６０（含）—８０分为中、６０分以下为差",
    "90/80/60/0",
  ],
  [
    "注：得分90分以上（含90分）的为“优”，80分以上（含80分）90分以下的为“良”，60分以上（含60分）80分以下的为“中”，60分以下的为“差”",
    "90/80/60/0",
  ],
];

describe("grade limits", () => {
  it.each(GRADES)("%s", (text, limits) => {
    const { rulebook, printed } = choose(text);
    expect(printed).toMatchObject([{ text, cell: "A30", understood: true, kinds: ["grades"] }]);
    expect(rulebook.grades.map((band) => band.from).join("/")).toBe(limits);
    expect(rulebook.grades[0]?.citation).toMatchObject({ title: "表内打印的规则", cell: "A30" });
  });

  it.each([
    [
      "90分以下（含90分）为良，90分以上为优，60分以下为差",
      "the better grade would not hold its limit",
    ],
    ["90-100分为优，70-80分为良，60分以下为差", "a gap between 80 and 90"],
    ["90分（不含）以上为优，80分（含）-90分为良，60分（含）-80分为中，60分以下为差", "90 is no 优"],
    ["优、良、中、差四个等级，90分为界", "no limits for the rest"],
    ["大于90分为优，80分至90分为良，80分（不含）以下为差，大于90分为优", "the same grade twice"],
  ])("%s is not guessed at", (text) => {
    const { rulebook, printed } = choose(text);
    expect(printed[0]?.understood).toBe(false);
    expect(rulebook.grades.map((band) => band.from)).toEqual(["90", "80", "60", "0"]);
  });

  it("are read from one line each", () => {
    const { rulebook, printed } = choose(
      "85分（含）以上为优",
      "70分（含）-85分为良",
      "60分（含）-70分为中",
      "60分以下为差",
    );
    expect(rulebook.grades.map((band) => band.from)).toEqual(["85", "70", "60", "0"]);
    expect(printed.map((rule) => rule.understood)).toEqual([true, true, true, true]);
  });
});

/** from–to:deduct of each band. */
const BANDS: readonly (readonly [string, string])[] = [
  [
    "若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。若计算结果在200%-300%（含200%）区间，则按照该指标分值的10%扣分；计算结果在300%-500%（含300%）区间，则按照该指标分值的20%扣分；计算结果高于500%（含500%），则按照该指标分值的30%扣分。",
    "2-3:0.1 3-5:0.2 5-:0.3",
  ],
  [
    "若年初指标值设定偏低，按（B—A）/A*100%计算。结果在１５０％—２５０％（含１５０％）区间的，按照该指标分值的２０％扣分；结果高于２５０％（含２５０％），按照该指标分值的４０％扣分。",
    "1.5-2.5:0.2 2.5-:0.4",
  ],
  ["偏离度200%（含）以上300%以下的扣该指标分值的20%，300%（含）以上的扣40%", "2-3:0.2 3-:0.4"],
  [
    "偏离率在200%至300%（含200%）的，扣减分值的10%；300%及以上的，扣减分值的50%。",
    "2-3:0.1 3-:0.5",
  ],
  ["超额率≥200%且<400%，扣除该指标分值的15%；超额率≥400%，扣除该指标分值的25%", "2-4:0.15 4-:0.25"],
];

describe("over-fulfilment bands", () => {
  it.each(BANDS)("%s", (text, bands) => {
    const { rulebook, printed } = choose(text);
    expect(printed[0]?.understood).toBe(true);
    expect(printed[0]?.kinds).toContain("overfulfilment");
    const read = rulebook.overfulfilment.map(
      (band) => `${band.from}-${band.to ?? ""}:${band.deduct}`,
    );
    expect(read.join(" ")).toBe(bands);
    expect(rulebook.overfulfilment[0]?.citation.cell).toBe("A30");
  });

  it.each([
    ["完成率在200%-300%的，按照该指标分值的10%扣分", "a completion rate is not the excess"],
    [
      "（B-A）/A在200%-300%（含300%）区间，按照该指标分值的10%扣分",
      "the upper end would belong to it",
    ],
    ["偏离度200%（含）-300%扣该指标分值的10%，偏离度400%（含）以上扣该指标分值的20%", "a gap"],
    ["年初指标值设定明显偏低的，按照偏离度适度调减分值", "no numbers"],
  ])("%s is not guessed at", (text) => {
    const { rulebook, printed } = choose(text);
    expect(printed[0]?.understood).toBe(false);
    expect(rulebook.overfulfilment).toEqual([]);
  });

  it("are read from one line each", () => {
    const { rulebook, printed } = choose(
      "偏离度在200%（含）-300%的，扣该指标分值的10%",
      "偏离度在300%（含）以上的，扣该指标分值的30%",
    );
    expect(rulebook.overfulfilment.map((band) => band.deduct)).toEqual(["0.1", "0.3"]);
    expect(printed.every((rule) => rule.understood)).toBe(true);
  });
});

const TIERS: readonly (readonly [string, string])[] = [
  [
    "定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100%—80%（含）、80%—60%（含）、60%—0%合理确定分值。",
    "0.8 0.6 0",
  ],
  ["分别按照该指标对应分值区间 100-80%(含 80%)、80-50%(含 50%)、50-0%合理确定分值。", "0.8 0.5 0"],
  [
    "若为定性指标,则根据“三档”原则分别按照指标分值的 100-80%(含 80%)、80-50%(含 50%)、50-0%来记分。",
    "0.8 0.5 0",
  ],
  [
    "达成预期指标100%-90%（含90%）、部分达成预期指标90%-70%（含70%）、未达成预期指标70%-0%，三档评分",
    "0.9 0.7 0",
  ],
  ["“三档”原则分别按照分值的100%-80%(≥80%)、80%-50%(≥50%,<80%)、50%-0%(<50%)记分", "0.8 0.5 0"],
];

describe("tiers", () => {
  it.each(TIERS)("%s", (text, lower) => {
    const { rulebook, printed } = choose(text);
    expect(printed[0]).toMatchObject({ understood: true, kinds: ["tiers"] });
    expect(rulebook.tiers.map((band) => band.from).join(" ")).toBe(lower);
    expect(rulebook.tiers[0]?.citation.cell).toBe("A30");
  });

  it("with a gap are not guessed at", () => {
    const { rulebook, printed } = choose("三档分别按照分值区间100%-80%、70%-50%、50%-0%确定分值");
    expect(printed[0]?.understood).toBe(false);
    expect(rulebook.tiers.map((band) => band.from)).toEqual(["0.8", "0.6", "0"]);
  });
});

/** Rules told by their wording; the kinds that are read. */
const WORDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["1.得分一档最高不能超过该指标分值上限。", ["cap"]],
  ["得分不得突破权重总额", ["cap"]],
  [
    "定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。",
    ["ratio"],
  ],
  ["正向指标(即目标值为≥X,得分=权重*B/A),反向指标(即目标值为≤X,得分=权重*A/B)", ["ratio"]],
  ["完成值达到指标值,记满分;未达到指标值,按B/A或A/B*该指标分值记分。", ["ratio", "full-or-ratio"]],
  [
    "完成指标值的，记该指标所赋全部分值；未完成指标值的，按照完成值与指标值的比例记分。",
    ["full-or-ratio"],
  ],
  ["执行率*该指标分值,最高不得超过分值上限。", ["cap", "execution-rate"]],
  [
    "3.请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。",
    ["note-required"],
  ],
  ["预算执行率未达到90%的需说明原因(100字以内)", ["rate-explanation"]],
  [
    "对于不适用部分评价对象的评价指标,不考核该指标,用适用指标得分汇总后按百分制对该项目折算计分",
    ["rescale"],
  ],
  [
    "一级指标分值统一设置为:产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。",
    ["level-weights"],
  ],
  ["其他资金包括:社会投入资金、银行贷款.", ["explanation"]],
  ["说明：无", ["explanation"]],
  ["定量指标得分＝实际完成值÷年度指标值×分值", ["ratio"]],
  [
    "定量指标计分原则:正向指标(即目标值为≥X,得分=权重*B/A),反向指标(即目标值为≤X,得分=权重*A/B),得分不得突破权重总额。定量指标先汇总完成数,再计算得分。",
    ["cap", "ratio"],
  ],
  // words of points that only describe the form
  ["总分100分", ["explanation"]],
  ["产出指标50分、效益指标30分", ["level-weights"]],
  ["预算执行率10分", ["explanation"]],
  ["得分四舍五入保留一位小数。", ["decimal-places"]],
  ["说明：各项得分保留两位小数", ["decimal-places"]],
  ["评分结果取整数", ["decimal-places"]],
  ["总分按四舍五入原则保留到小数点后1位", ["decimal-places"]],
  ["执行率保留两位小数", ["explanation"]],
];

describe("rules without bands", () => {
  it.each(WORDINGS)("%s", (text, kinds) => {
    const { printed } = choose(text);
    expect(printed).toMatchObject([{ text, cell: "A30", understood: true, kinds }]);
  });

  it("cites the cell that prints them", () => {
    const { rulebook } = choose("说明：无", "得分最高不能超过该指标分值上限");
    expect(rulebook.cap).toMatchObject({ title: "表内打印的规则", cell: "A31" });
    expect(rulebook.cap.quote).toContain("上限");
  });

  it.each([
    ["85", "0.85"],
    ["90", "0.9"],
    ["99.5", "0.995"],
  ])("takes the limit of the rate's explanation from the text: %s%%", (printed, under) => {
    const { rulebook } = choose(`预算执行率低于${printed}%的，应说明原因`);
    expect(rulebook.rateExplanation).toMatchObject({ under, printed: true });
  });

  it("rescales only where that is printed", () => {
    expect(choose("说明：无").rulebook.rescaleNotApplicable).toBeNull();
    const { rulebook } = choose("不适用的指标不考核，用适用指标得分汇总后按百分制折算");
    expect(rulebook.rescaleNotApplicable?.cell).toBe("A30");
  });

  it("reads the weights of level-1 indicators", () => {
    expect(readLevelWeights(WORDINGS[10]?.[0] ?? "")).toEqual([
      { name: "产出指标", points: "50" },
      { name: "效益指标", points: "30" },
      { name: "服务对象满意度指标", points: "10" },
      { name: "预算资金执行率", points: "10" },
    ]);
  });
});

describe("a rule that is not known", () => {
  it.each([
    "未达指标值酌情扣分",
    "每有一项不合格扣0.5分，扣完为止。",
    "90%以上得10分,每降5%扣1分,扣完为止",
    "正向指标得分=年度指标值（A）/全年实际值（B）*该指标分值",
    "基础数据信息是否真实(1分)；是否完整(1分)",
    "得分最高不能超过该指标分值上限。每超一个百分点扣0.8分。",
    "执行率*该指标分值*80%",
    "执行率90%以上得10分，进度滞后的酌情扣分",
    "正向指标得分=B/A*分值，反向指标得分=A/B*分值，低于60%的得0分",
    "三档100%-80%(≥80%)、80%-50%(≥60%)、50%-0%",
  ])("%s is said and not applied", (text) => {
    expect(choose(text).printed[0]?.understood).toBe(false);
  });
});
