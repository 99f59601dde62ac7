import {
  chooseRulebook,
  rulebookById,
  rulebookOfRow,
  rulebooks,
  rulebooksFor,
  type FormFacts,
} from "../../src/rulebooks";
import { recognise } from "../../src/rulebooks/recognise";

const NONE = { title: "项目支出绩效自评表", year: 2021, notes: [] };
const notes = (...texts: string[]) => texts.map((text, i) => ({ text, cell: `A${String(i + 1)}` }));

const BANDS =
  "正向指标得分=全年实际值（B）/年度指标值（A）*该指标分值。（B-A）/A在200%-300%（含200%）区间，按该指标分值的20%扣分；高于300%（含300%），按该指标分值的40%扣分。";

describe("which rulebook a form gets", () => {
  it.each([
    // department or unit, year, evaluated, points of the rate, rulebook
    ["北京市怀柔区人民法院", 2021, "project", "10", "beijing-2021"],
    ["北京市怀柔区人民法院", 2023, "department", "20", "beijing-2021"],
    ["怀柔区园林绿化局", null, "project", null, "beijing-2021"],
    ["北京市海淀区某街道办事处", 2016, "project", "10", "ministry-common"],
    ["黄冈市水利和湖泊局", 2020, "project", "20", "hubei-20-80"],
    ["黄冈市水利和湖泊局", 2020, "project", "20分", "hubei-20-80"],
    ["黄冈市水利和湖泊局", 2020, "project", "10", "ministry-common"],
    ["昌宁县财政局", 2022, "project", "20.00", "hubei-20-80"],
    ["", 2020, "project", "20", "hubei-20-80"],
    ["", 2020, "department", "20", "ministry-common"],
    ["大英县司法局", 2023, "project", "10", "sichuan-2023"],
    ["遂宁市司法局", 2024, "project", "", "sichuan-2023"],
    ["中江县水利局", 2022, "project", "10", "ministry-common"],
    ["大英县司法局", 2023, "department", "10", "ministry-common"],
    ["普洱市墨江哈尼族自治县民政局", 2022, "project", "10", "yunnan-2021"],
    ["丽江市古城区自然资源局", 2020, "project", "10", "ministry-common"],
    ["嘉峪关市中级人民法院", 2020, "department", null, "gansu-2020"],
    ["嘉峪关市中级人民法院", 2021, "department", null, "ministry-common"],
    ["嘉峪关市中级人民法院", null, "department", null, "ministry-common"],
    ["嘉峪关市中级人民法院", 2020, "project", "10", "ministry-common"],
    ["永州市零陵区林业局", 2021, "department", "10", "hunan-department"],
    ["上海市普陀区体育局", 2022, "project", "10", "ministry-common"],
    ["", 2021, "project", "10", "ministry-common"],
  ] as const)("%s, %s, %s, rate %s: %s", (region, year, form, ratePoints, id) => {
    const chosen = chooseRulebook({ ...NONE, region, year, form, ratePoints });
    expect(chosen.rulebook.id).toBe(id);
  });

  it("takes the place from the department, else the unit, else the title", () => {
    const of = (region: string[], title: string | null = null) =>
      chooseRulebook({ ...NONE, year: 2023, form: "project", title, region }).rulebook.id;
    expect(of(["大英县司法局", "北京市怀柔区某所"])).toBe("sichuan-2023");
    expect(of(["司法局", "怀柔区司法所"])).toBe("beijing-2021");
    expect(of([], "北京市项目支出绩效自评表")).toBe("beijing-2021");
  });

  it("never depends on the order of the list: no form has two equally good rulebooks", () => {
    const places = ["北京", "湖北", "湖南", "四川", "云南", "甘肃", null];
    for (const place of places)
      for (const year of [null, 2016, 2017, 2020, 2021, 2023])
        for (const form of ["project", "department", null] as const)
          for (const ratePoints of ["10", "20", null])
            for (const table of [SCORECARD, null]) {
              const signs = { place, year, form, ratePoints, table };
              const [best] = recognise(signs, rulebooks);
              const [last] = recognise(signs, [...rulebooks].reverse());
              expect([signs, last?.rulebook.id]).toEqual([signs, best?.rulebook.id]);
            }
  });

  it.each([
    [null, 2021, "beijing-2021"],
    [null, null, "beijing-2021"],
    [null, 2019, "ministry-common"],
    ["湖南省某县林业局", 2022, "hunan-department"],
  ] as const)(
    "tells the scorecard by its table, unless the place says otherwise: %s %s",
    (region, year, id) => {
      const facts = { ...NONE, year, form: "department", table: SCORECARD } as const;
      expect(chooseRulebook(region === null ? facts : { ...facts, region }).rulebook.id).toBe(id);
    },
  );

  it("gives a form the weights and row rules of its own kind only", () => {
    const of = (form?: "project" | "department") => {
      const { rulebook } = chooseRulebook({ ...NONE, region: "北京市", ...(form ? { form } : {}) });
      return [
        rulebook.levelWeights.map(({ points }) => points).join(" "),
        rulebook.rowRules.length,
      ];
    };
    expect(of("project")).toEqual(["10 50 30 10", 0]);
    expect(of("department")).toEqual(["20 60 20", 7]);
    expect(of()).toEqual(["", 0]);
  });
});

const SCORECARD = "部门整体绩效评价指标体系评分表";

describe("a table that only one place has", () => {
  const bands = (region: string, texts: readonly string[] = []) => {
    const facts = { ...NONE, region, table: SCORECARD, form: "department" as const };
    const { rulebook } = chooseRulebook({ ...facts, notes: notes(...texts) });
    return [rulebook.id, rulebook.overfulfilment.length];
  };

  it("tells the rulebook, but takes nothing off for over-fulfilment by its name alone", () => {
    expect(bands("")).toEqual(["beijing-2021", 0]);
    expect(bands("北京市怀柔区某局")).toEqual(["beijing-2021", 3]);
    expect(bands("", [BANDS])[1]).toBe(2);
    expect(bands("永州市林业局")).toEqual(["hunan-department", 0]);
  });
});

describe("why this rulebook", () => {
  const why = (facts: Partial<FormFacts>, base?: string) =>
    chooseRulebook({ ...NONE, ...facts }, { base: rulebookById(base ?? "") ?? undefined }).why;

  it.each([
    [{ region: "怀柔区法院" }, "北京市绩效自评规则（2021年度）》（由地区北京、2021年度认出）"],
    [{ region: "怀柔区法院", form: "project" }, "（由地区北京、2021年度认出）"],
    [{ form: "project", ratePoints: "20分" }, "（由执行率分值20、项目自评认出）"],
    [
      { region: "大英县", year: 2023, form: "project", ratePoints: "10" },
      "地区四川、执行率分值10、2023年度、项目自评",
    ],
    [{}, "《财政部通用自评规则（财预〔2020〕10号）》（没有认出有专门规则的地区）"],
    [{ region: "上海市普陀区体育局" }, "（这里没有上海同类表的专门规则）"],
    [{ region: "大英县", year: 2020, form: "project" }, "（这里没有四川同类表的专门规则）"],
    [{ notes: notes(BANDS) }, "按表内打印的规则计分（A1）；表内没有打印的，按《财政部"],
  ] as const)("%j: %s", (facts, sentence) => {
    expect(why(facts).zh).toContain(sentence);
  });

  it("names a cell that prints several rules once", () => {
    const cap = "得分最高不能超过该指标分值上限。";
    const both = [...notes(cap), ...notes(BANDS), { text: BANDS, cell: "B9" }];
    expect(why({ notes: both }).zh).toContain("（A1、B9）");
  });

  it("does not call a form without rules whose rules it could not read", () => {
    const strange = "反向指标得分=(1-(完成值-指标值)/指标值)×该指标分值";
    expect(why({ notes: notes(strange) }).zh).toMatch(/^没有读懂表内打印的规则，按《财政部/);
  });

  it("says that a person chose it", () => {
    expect(why({ region: "怀柔区法院" }, "sichuan-2023").zh).toBe(
      "表内没有打印评分规则，按您选用的《四川省部门预算项目支出绩效自评规则（2023年度）》计分。",
    );
  });

  it("fills every value in, in both languages", () => {
    for (const { zh, en } of [
      why({ region: "怀柔区" }),
      why({}),
      why({ notes: notes(BANDS) }),
      why({}, "hubei-20-80"),
    ]) {
      expect(zh + en).not.toMatch(/[{}]|undefined|null/u);
      expect(en).toMatch(/^(?:Scored by|The form prints)/u);
    }
  });
});

describe("a person's choice", () => {
  const beijing = { ...NONE, region: "北京市怀柔区", form: "project" } as const;

  it("changes the base", () => {
    const base = rulebookById("ministry-common") ?? undefined;
    expect(chooseRulebook(beijing, { base }).rulebook).toMatchObject({
      id: "ministry-common",
      overfulfilment: [],
    });
  });

  it("and never what the form prints", () => {
    const base = rulebookById("ministry-common") ?? undefined;
    const { rulebook } = chooseRulebook({ ...beijing, notes: notes(BANDS) }, { base });
    expect(rulebook.id).toBe("ministry-common+printed");
    expect(rulebook.overfulfilment.map((band) => band.deduct)).toEqual(["0.2", "0.4"]);
  });

  it("is made from the whole list, the form's own rulebook first", () => {
    const offers = rulebooksFor(beijing);
    expect(offers.map(({ recognised }) => recognised)).toEqual([
      true,
      ...Array<boolean>(rulebooks.length - 1).fill(false),
    ]);
    expect(offers[0]?.rulebook.id).toBe("beijing-2021");
    expect(offers[1]?.rulebook.id).toBe("ministry-common");
    expect(new Set(offers.map(({ rulebook }) => rulebook.id)).size).toBe(rulebooks.length);
    expect(rulebooksFor({ ...NONE, form: "project" })[0]?.rulebook.id).toBe("ministry-common");
  });

  it("is offered the rulebook of the rate's points next to that of the place", () => {
    const ids = rulebooksFor({ ...beijing, ratePoints: "20" }).map(({ rulebook }) => rulebook.id);
    expect(ids.slice(0, 2)).toEqual(["beijing-2021", "hubei-20-80"]);
  });
});

describe("the rules on the form win", () => {
  it("over the rulebook of the region, number by number", () => {
    const { rulebook } = chooseRulebook({ ...NONE, region: "北京市", notes: notes(BANDS) });
    expect(rulebook.overfulfilment.map((band) => band.deduct)).toEqual(["0.2", "0.4"]);
    expect(rulebook.id).toBe("beijing-2021+printed");
    expect(rulebook.grades).toEqual(rulebookById("beijing-2021")?.grades);
  });

  it("and bring over-fulfilment bands to a form whose rulebook has none", () => {
    const { rulebook } = chooseRulebook({ ...NONE, notes: notes(BANDS) });
    expect(rulebook.overfulfilment).toHaveLength(2);
    expect(rulebook.id).toBe("ministry-common+printed");
  });

  it("a printed ratio without bands costs nothing for over-fulfilment, even in Beijing", () => {
    const printed = notes("完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。");
    const { rulebook } = chooseRulebook({ ...NONE, region: "北京市", notes: printed });
    expect(rulebook.overfulfilment).toEqual([]);
  });

  it("keeps the id where the form prints the rulebook's own numbers", () => {
    const printed = notes(
      "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
    );
    const { rulebook } = chooseRulebook({ ...NONE, notes: printed });
    expect(rulebook.id).toBe("ministry-common");
    expect(rulebook.grades[0]?.citation.cell).toBe("A1");
  });
});

describe("a row's own rule", () => {
  const book = rulebookById("ministry-common");
  if (!book) throw new Error("the common rulebook is gone");

  it.each([
    "完成值达到指标值,记满分;未达到指标值,按B/A或A/B*该指标分值记分。",
    "可量化的指标按照比率*单项指标分值即为该指标得分。如果不能定量评价，则以定性的方式进行自评。",
    "部门根据本单位情况自行确定并选择产出指标，合理确定各项指标权重。可量化的指标按照比率*单项指标分值即为该指标得分。",
    "计划完成率=（实际完成工作数/计划工作数）×100%。",
  ])("%s is scored by the ratio", (text) => {
    expect(rulebookOfRow(book, { text, cell: "I9" })).not.toBeNull();
  });

  it.each([
    "群众满意率 90%以上得10分，每降5%扣1分，扣完为止。",
    "控制率在±10%以内得5分，±10-15%以内得3分，±20%以外不得分。",
    "每有一项不合格扣0.5分，扣完为止。",
    "部门结转结余率低于上年的不扣分；高于上年结余率，每高出1个百分点扣0.4分，扣完为止。",
    "1、基础数据信息是否真实(1分); 2、基础数据信息是否完整(1分)",
    "缺一项扣0.5分,扣完为止；逾期扣1分",
    "按时得满分，延期15天得60%，延期30天以上不得分",
  ])("%s is left to the person", (text) => {
    expect(rulebookOfRow(book, { text, cell: "I9" })).toBeNull();
  });
});
