import { readRowRule, rulebookOfRow, rulebooks } from "../../src/rulebooks";
import { CHECKLISTS } from "./checklist-wordings";
import type { BandScores, Checklist, RowRule } from "../../src/rulebooks/row-rule";

const read = (text: string): RowRule | null => readRowRule({ text, cell: "H7" })?.rule ?? null;

/** What is printed of full marks and of the most that is lost. */
const limits = ({ full, mostLost }: Checklist): string =>
  `${full === undefined ? "" : ` full ${full}`}${mostLost === undefined ? "" : ` at most ${mostLost}`}`;

/** A checklist as `way mark:points …`, the items' words left out. */
const checklist = (rule: RowRule | null): string =>
  rule?.kind === "checklist"
    ? `${rule.way} ${rule.items.map((item) => `${item.mark}:${item.points}`).join(" ")}${rule.perItem ?? ""}${limits(rule)}`
    : `no checklist: ${rule?.kind ?? "nothing"}`;

describe("checklists", () => {
  it.each(CHECKLISTS)("%s", (text, expected) => {
    expect(checklist(read(text)).trim()).toBe(expected);
  });

  it("keep the words of their items, and cite the cell", () => {
    const reading = readRowRule({ text: CHECKLISTS[0]?.[0] ?? "", cell: "H7" });
    expect(reading?.rule).toMatchObject({
      items: [
        { text: "预算资金管理办法、绩效跟踪管理办法、资产管理办法等各项制度是否健全" },
        { text: "部门内部财务管理制度是否完整、合规" },
        { text: "会计核算制度是否完整、合规" },
      ],
    });
    expect(reading?.citation).toMatchObject({
      title: "表内打印的规则",
      clause: "单元格 H7",
      cell: "H7",
    });
    expect(reading?.citation.quote).toContain("每有一项不合格扣0.5分");
  });
});

/** base side step deduct, then what else is printed. */
function step(rule: RowRule | null): string {
  if (rule?.kind !== "step-deduction") return `no step: ${rule?.kind ?? "nothing"}`;
  const base =
    rule.base.of === "number"
      ? rule.base.limit.number + (rule.base.limit.unit ?? "")
      : rule.base.of;
  return [
    `${base} ${rule.side} ${rule.step.number}${rule.step.unit ?? ""}`,
    rule.deduct.of === "share" ? `${rule.deduct.number} of points` : rule.deduct.number,
    ...(rule.full === null ? [] : [`full ${rule.full}`]),
    ...(rule.name === undefined ? [] : [`of ${rule.name}${rule.inPoints ? " in points" : ""}`]),
    ...(rule.partial === null ? [] : [rule.partial]),
    ...(rule.nothingFrom
      ? [`nothing from ${rule.nothingFrom.number}${rule.nothingFrom.unit ?? ""}`]
      : []),
    ...(rule.mostLost === undefined ? [] : [`at most ${rule.mostLost}`]),
  ].join(", ");
}

const STEPS: readonly (readonly [string, string])[] = [
  ["每低1个百分点扣0.5分，最多扣3分", "target below 1%, 0.5, at most 3"],
  ["达到95%得满分，每降低1%扣0.5分，累计扣分不超过3分", "95% below 1%, 0.5, at most 3"],
  ["≤100%得5分，每超过1个百分点扣1分，扣完3分为止", "100% above 1%, 1, full 5, at most 3"],
  [
    "部门结转结余率低于上年的不扣分；高于上年结余率，每高出1个百分点扣0.4分，扣完为止。（说明：预算调整和结转结余指标，如非预算部门主观因素导致扣分的，在评分结果征求意见环节，经与相关部门预算主管处室共同研究，可作为例外情况酌情考虑。）",
    "lastYear above 1%, 0.4, of 部门结转结余率",
  ],
  [
    "部门预决算差异率高于市级平均差异率（28.3%）的，每高出10%（含），扣0.4分，扣完为止。",
    "28.3% above 10%, 0.4, of 部门预决算差异率, none",
  ],
  [
    "“三公经费”变动率≦0,计8分;>0,每超过一个百分点扣0.8分,扣完为止",
    "0% above 1%, 0.8, full 8, of 三公经费变动率",
  ],
  [
    "在职人员控制率≦100%,计5分;每超过一个百分点扣0.5分,扣完为止",
    "100% above 1%, 0.5, full 5, of 在职人员控制率",
  ],
  ["90%以上得10分,每降5%扣1分,扣完为止", "90% below 5%, 1, full 10"],
  ["达到95%得满分，每低1个百分点扣0.5分，低于80%不得分", "95% below 1%, 0.5, nothing from 80%"],
  ["①95%及以上得满分，每低①1个百分点扣0.5分", "95% below 1%, 0.5"],
  [
    "满意度≥95%得5分，低于95%的，每降低1个百分点扣0.5分，不足1个百分点按1个百分点计算，扣完为止",
    "95% below 1%, 0.5, full 5, of 满意度, whole",
  ],
  ["每低于目标值1个百分点扣0.5分", "target below 1%, 0.5"],
  ["每少完成1个扣1分", "target below 1个, 1"],
  ["每少完成一次扣0.5分，扣完为止", "target below 1次, 0.5"],
  ["达到目标值得满分，每降低1%扣该指标分值的10%，扣完为止", "target below 1%, 0.1 of points"],
  [
    "结转结余率=结转结余总额/支出预算数×100%。结转结余率≤10%得5分，每超过1个百分点扣0.5分，扣完为止。",
    "10% above 1%, 0.5, full 5, of 结转结余率",
  ],
  [
    "预算执行率达到100%的，得10分；每低于1个百分点扣0.5分",
    "100% below 1%, 0.5, full 10, of 预算执行率",
  ],
  ["投诉率控制在5%以内得满分，超过5%的，每增加1%扣1分", "5% above 1%, 1, of 投诉率"],
  ["优良率低于90%的，每低1个百分点扣权重分的5%", "90% below 1%, 0.05 of points, of 优良率"],
  [
    "完成目标值得满分，未完成的，每减少1%扣0.1分，不足1%的部分按比例扣分",
    "target below 1%, 0.1, linear",
  ],
  ["９５％以上得５分，每降低１％扣０.５分，不足１％不扣分", "95% below 1%, 0.5, full 5, none"],
];

describe("step deductions", () => {
  it.each(STEPS)("%s", (text, expected) => {
    expect(step(read(text))).toBe(expected);
  });
});

/** `measure [from to):score …`, with the brackets of intervals. */
function bands(rule: RowRule | null): string {
  if (rule?.kind !== "bands") return `no bands: ${rule?.kind ?? "nothing"}`;
  const one = ({ from, to, score }: BandScores["bands"][number]): string => {
    const low = from ? `${from.included ? "[" : "("}${from.number}` : "(";
    const high = to ? `${to.number}${to.included ? "]" : ")"}` : ")";
    return `${low},${high}:${score.of === "share" ? `${score.number}p` : score.number}`;
  };
  return `${rule.measure}${rule.unit ?? ""} ${rule.bands.map(one).join(" ")}`;
}

const BANDS: readonly (readonly [string, string])[] = [
  [
    "控制率±10%以内5分,±10-15%以内3分,±15-20%以内1分,±20%以外不得分",
    "deviation% (,10]:5 (10,15]:3 (15,20]:1 (20,):0",
  ],
  [
    "完成率达到95%（含）以上得满分，90%（含）-95%得3分，90%以下不得分",
    "completion% [95,):1p [90,95):3 (,90):0",
  ],
  [
    "100%得10分；90%-100%得8分；80%-90%得5分；80%以下不得分",
    "actual% [100,):10 [90,100):8 [80,90):5 (,80):0",
  ],
  ["≥95%得5分；≥90%且<95%得3分；<90%不得分", "actual% [95,):5 [90,95):3 (,90):0"],
  ["60%≤满意度<80%得3分，满意度≥80%得5分，满意度<60%不得分", "actual% [80,):5 [60,80):3 (,60):0"],
  ["[90,100]得10分；[80,90)得8分；[0,80)不得分", "actual [90,):10 [80,90):8 (,80):0"],
  ["90%以上得10分,80%以上得8分,80%以下不得分", "actual% [90,):10 [80,90):8 (,80):0"],
  ["完成率100%得5分，90%以上得4分，否则不得分", "completion% [100,):5 [90,100):4 (,90):0"],
  ["达到95%得满分，否则不得分", "actual% [95,):1p (,95):0"],
  ["5%以内得5分，10%以内得3分，超过10%不得分", "actual% (,5]:5 (5,10]:3 (10,):0"],
  ["超过90%得5分，90%以下得3分", "actual% (90,):5 (,90]:3"],
  ["0次得满分，1次得3分，2次及以上不得分", "actual次 [0,1):1p [1,2):3 [2,):0"],
  ["投诉率0得5分；0-5%得3分；5%以上不得分", "actual% [0,0]:5 (0,5):3 [5,):0"],
  ["95%以上得满分；80%-95%得分值的60%；80%以下不得分", "actual% [95,):1p [80,95):0.6p (,80):0"],
];

describe("bands", () => {
  it.each(BANDS)("%s", (text, expected) => {
    expect(bands(read(text))).toBe(expected);
  });
});

const YES_NO: readonly (readonly [string, string, string, string])[] = [
  ["有绩效目标计2分,没有不得分", "有绩效目标", "2", "0"],
  ["按时完成得5分，未按时完成不得分", "按时完成", "5", "0"],
  ["是得2分，否得0分", "是", "2", "0"],
  ["是否制定实施方案，是得2分，否得0分", "是否制定实施方案", "2", "0"],
  ["按期完成的，得5分；否则得1分。", "按期完成", "5", "1"],
  ["未发生安全事故得5分，发生安全事故不得分", "未发生安全事故", "5", "0"],
  ["无违规得2分，有违规不得分", "无违规", "2", "0"],
];

describe("yes-or-no rules", () => {
  it.each(YES_NO)("%s", (text, question, yes, no) => {
    expect(read(text)).toEqual({
      kind: "yes-no",
      question,
      yes: { number: yes, of: "points" },
      no: { number: no, of: "points" },
    });
  });

  it("符合得满分，不符合不得分 gives all the points", () => {
    expect(read("符合得满分，不符合不得分")).toMatchObject({ yes: { number: "1", of: "share" } });
  });
});

/** What looks like a rule and is not wholly one: left to the other printed rules, or to a person. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ["酌情扣分", "a person's"],
  ["未达指标值酌情扣分", "a person's"],
  ["缺一项扣1分，情节严重的酌情扣分", "the second half is a person's"],
  ["缺一项扣1分，情节严重的酌情处理", "the second half is a person's"],
  ["按时完成得5分，未按时完成不得分，质量不合格扣2分", "two rules"],
  ["达到95%得满分，每低1个百分点扣0.5分；缺一项扣1分", "two rules"],
  ["①制度健全；②执行有效。根据情况酌情扣分，扣完为止", "a person's"],
  [
    "1、设置年度绩效目标(2分,其中单位整体绩效目标1分,项目绩效目标1分) 2、绩效目标设置依据充分(1分)",
    "points within points",
  ],
  ["①全部完成得5分；②部分完成得3分；③未完成不得分", "alternatives do not add up"],
  ["①优得5分；②良得3分；③中得1分", "alternatives do not add up"],
  ["①优得5分；②良得3分；③差不得分", "a list or tiers"],
  ["制度健全得3分；执行良好得2分", "two things, and not two tiers of one"],
  ["优得5分，良得3-4分，差不得分", "a range of points"],
  ["优得5分，良酌情扣分，差不得分", "a person's"],
  ["①制度健全（1分）；②执行有效；③资料完整（1分）", "an item without points"],
  ["①-，（2分）；②制度健全（2分）", "an item without a word"],
  ["①（说明：得5分；②制度健全得5分", "half of a bracket"],
  ["①②不合格扣1分，③不合格扣2分", "marks that refer are no list"],
  ["①制度。②台账。每缺一项扣1分，每错一项扣2分", "two costs"],
  ["每低1个百分点扣0.5分，低于60%不得分，最多扣3分", "a limit of what is lost, and all lost"],
  ["每低1个百分点扣0.5分，累计扣3分", "a limit, or a deduction of its own"],
  ["每缺一项扣1分，没有制度得0分", "nothing is what is left without any, and no full marks"],
  ["每缺一项扣1分，无制度扣5分", "two costs"],
  ["制度健全，发生安全事故不得分", "what it is worth without an accident is not said"],
  ["按时完成得；10.1分，否则得0.5分", "a number of points is not a limit and a smaller one"],
  ["每扣分值的5%得5分", "what is taken is nothing that is done"],
  ["每逾期一天扣1分，每逾期一月扣5分", "two steps"],
  ["90%以上得10分,80%以上得8分,每降5%扣1分", "a ladder and a step"],
  ["达到95%得满分，每低1个百分点扣0.5分，每高1个百分点扣0.2分", "both sides"],
  ["达到95%得满分，低于90%的，每低1个百分点扣0.5分", "two lines"],
  ["达到95%得满分，每高1个百分点扣0.5分", "the wrong side"],
  ["每偏离1%扣1分", "either side"],
  ["50%以上得5分；40%-50%得3分；30%以下不得分", "a gap from 30 to 40"],
  ["90%以上得5分；90%及以上得3分", "an overlap"],
  ["≤80%得5分；≥80%得3分", "both hold 80"],
  ["60%-80%得5分；80%-90%得3分", "nothing for less than 60, which would be better"],
  ["完成率95%以上得5分；满意度95%以下不得分", "two measures"],
  ["95%以上得5分；3次以下不得分", "two units"],
  ["95%以上且群众满意度90%以上得5分；否则不得分", "two conditions"],
  ["按时完成得满分；延期15天以内得3分；15-30天得1分；30天以上不得分", "time past a date"],
  ["按比例得分或按每缺一项扣1分，二者择其一", "either of two rules"],
  ["按完成比例计算得分,满分为止", "the plain ratio"],
  ["完成值达到指标值,记满分;未达到指标值,按B/A或A/B*该指标分值记分", "the plain ratio"],
  ["得分系数*权重", "the plain ratio"],
  ["指标解释：反映项目完成情况", "no rule at all"],
  ["", "nothing"],
];

describe("look-alikes", () => {
  it.each(LOOKALIKES)("%s (%s)", (text) => {
    expect(read(text)).toBeNull();
  });
});

const [book] = rulebooks;
const byRatio = (text: string): boolean =>
  book !== undefined && rulebookOfRow(book, { text, cell: "H7" }) !== null;

describe("the plain ratio of a row", () => {
  it.each([
    "按完成比例计算得分,满分为止",
    "按照完成比例得分",
    "按实际完成率计分",
    "得分系数*权重",
    "得分系数(%)×指标权重",
    "实际完成率×权重",
    "得分=实际完成值/年度指标值×分值",
    "按B/A*分值计分",
    "按比例扣分",
    "全部完成得满分，未全部完成按比例得分",
    "完成100%得满分,未完成按比例得分",
  ])("is read from %s", (text) => {
    expect({ ratio: byRatio(text), rule: read(text) }).toEqual({ ratio: true, rule: null });
  });

  it.each([
    ["未完成的按完成比例计分，低于60%不得分", "a floor"],
    ["按B/A*分值计分，低于60%不得分", "a floor"],
    ["完成目标得满分，未完成酌情扣分", "a person's"],
    ["达到目标值得满分，每降低1%扣0.5分", "steps"],
    ["缺一项扣1分，未完成按比例扣分", "two rules"],
    ["达到指标值得满分，否则不得分", "all or nothing"],
    ["超额完成加1分", "a bonus"],
    ["得分=年度指标值/实际完成值×分值", "the wrong way round"],
  ])("is not read from %s (%s)", (text) => {
    expect(byRatio(text)).toBe(false);
  });
});

describe("cells of five thousand signs", () => {
  const scraps = [
    "①",
    "每",
    "扣",
    "得10分，",
    "90%以上",
    "高于上年",
    "（",
    "1、",
    "每有一项不合格扣1分，",
  ];

  it.each(scraps)("of %s are read or left", (scrap) => {
    const text = scrap.repeat(5000 / scrap.length);
    expect(() => read(text)).not.toThrow();
    expect(read(text)).toBeNull();
  });
});
