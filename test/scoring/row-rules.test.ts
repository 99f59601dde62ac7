import { assess } from "../../src/scoring";
import type { FormKind } from "../../src/forms/form";
import type { StepDeduction } from "../../src/rulebooks/row-rule";
import type { NamedRowRule, Rulebook } from "../../src/rulebooks/rulebook";
import { book, form, onlyRow, type RowSketch } from "./support";

const CITATION = {
  title: "部门整体绩效评价指标体系评分表",
  issuer: "某市财政局",
  year: 2021,
  clause: "评分标准",
  quote: "每有一项不合格扣0.5分",
};
const LIST: NamedRowRule = {
  name: /^财务管理制度健全性/u,
  citation: CITATION,
  forms: ["department"],
  rule: {
    kind: "checklist",
    items: ["①", "②", "③"].map((mark) => ({ mark, text: "", points: "0.5" })),
    perItem: null,
    way: "deducts",
  },
};
const step = (base: "lastYear" | "number"): StepDeduction => ({
  kind: "step-deduction",
  base: base === "lastYear" ? { of: base } : { of: base, limit: { number: "100", unit: "%" } },
  side: "above",
  step: { number: "1", unit: "%" },
  deduct: { number: "0.4", of: "points" },
  full: null,
  partial: "none",
  nothingFrom: null,
});
const CARRY: NamedRowRule = { name: /^结转结余率/u, rule: step("lastYear"), citation: CITATION };
const STAFF: NamedRowRule = { name: /^在职人员控制率/u, rule: step("number"), citation: CITATION };
const DAYS: NamedRowRule = {
  name: /^办理天数/u,
  rule: { ...step("number"), base: { of: "target" }, step: { number: "1", unit: "天" } },
  citation: CITATION,
};

const rulebook: Rulebook = { ...book("ministry-common"), rowRules: [LIST, CARRY, STAFF, DAYS] };
const row = (sketch: RowSketch, kind: FormKind = "department-scorecard") =>
  onlyRow(assess({ ...form({ rows: [{ points: "4", ...sketch }] }), kind }, { rulebook }));

describe("the rulebook's rule for rows of a name", () => {
  it("scores a form that prints none, and is cited", () => {
    expect(row({ name: "财务管理制度\n健全性", actual: "②不合格" })).toMatchObject({
      status: "computed",
      score: "3.5",
      citation: CITATION,
    });
  });

  it("gives way to a rule that the form prints", () => {
    const rule = "①是否健全；②是否完整。每有一项不合格扣1分，扣完为止。";
    expect(row({ name: "财务管理制度健全性", actual: "②不合格", rule })).toMatchObject({
      status: "computed",
      score: "3",
      citation: { cell: "I14" },
    });
  });

  it("never takes the place of a printed rule that is not understood", () => {
    const sketch = { name: "财务管理制度健全性", actual: "②不合格", rule: "酌情扣分。" };
    expect(row(sketch)).toMatchObject({ status: "manual", score: null });
  });

  it("is only for the forms that it names", () => {
    const sketch = { name: "财务管理制度健全性", target: "健全", actual: "②不合格" };
    expect(row(sketch)).toMatchObject({ status: "computed", score: "3.5" });
    expect(row(sketch, "department-self-evaluation").score).toBe("3.5");
    expect(row(sketch, "project-self-evaluation")).toMatchObject({ status: "manual", score: null });
  });

  it("finds a row by its second level where the form has no third", () => {
    const sketch = form({
      rows: [{ points: "4", level2: "结转结余率（4）", target: "3%", actual: "5%" }],
    });
    const indicators = sketch.indicators.map((one) => ({ ...one, level3: null }));
    const assessment = assess({ ...sketch, indicators }, { rulebook });
    expect(onlyRow(assessment)).toMatchObject({ status: "assumed", score: "3.2" });
  });

  it("assumes that an unmarked target is last year's value, and says so", () => {
    const found = row({ name: "结转结余率", target: "3%", actual: "5%" });
    expect(found).toMatchObject({ status: "assumed", score: "3.2" });
    expect(found.assumption?.zh).toContain("当作上年数");
  });

  it("leaves a row with a bound of its own to the ratio", () => {
    expect(row({ name: "结转结余率", target: "≤5%", actual: "4%" })).toMatchObject({
      status: "computed",
      score: "4",
    });
  });

  it("says where the rule's limit was used instead of the target", () => {
    const same = { name: "在职人员控制率", target: "≤100%", actual: "102%" };
    expect(row(same)).toMatchObject({ status: "computed", score: "3.2" });
    const other = row({ ...same, target: "≤95%" });
    expect(other).toMatchObject({ status: "assumed", score: "3.2" });
    expect(other.assumption?.zh).toContain("没有用指标值");
  });

  it.each([
    // the target is what the rule itself starts from: nothing to assume
    ["≤10天", "12天", "computed", "3.2"],
    ["10天", "12天", "computed", "3.2"],
  ])("starts from the target where the rule does: %s, %s", (target, actual, status, score) => {
    expect(row({ name: "办理天数", target, actual })).toMatchObject({ status, score });
  });

  it("asks for the answer where neither it nor the ratio finds anything, with the tier's range", () => {
    const tier = "部分达成预期指标并具有一定效果";
    const found = row({ name: "财务管理制度健全性", target: "健全", actual: tier });
    expect(found).toMatchObject({
      status: "manual",
      suggestion: { range: { from: "2.4", to: "3.2" } },
    });
    expect(found.reason?.zh).toContain("“全部合格”");
  });

  it("does not score a row that does not apply", () => {
    expect(row({ name: "结转结余率", target: "不涉及", actual: "5%" }).status).toBe(
      "notApplicable",
    );
    expect(row({ name: "结转结余率", target: "3%", actual: "不涉及" }).status).toBe(
      "notApplicable",
    );
  });
});

describe("a printed rule", () => {
  it.each([
    ["≤100%计4分，每超过一个百分点扣0.4分，扣完为止", "≤100%", "103%", "2.8"],
    ["高于上年结余率，每高出1个百分点扣0.4分，扣完为止。", "3.2%", "5.2%", "3.2"],
    ["按时完成得4分，否则不得分。", "按时完成", "已按时完成", "4"],
    ["按时完成得4分，否则不得分。", "按时完成", "逾期", "0"],
    ["达到95%得满分，90%-95%得3分，90%以下不得分。", "≥95%", "93%", "3"],
    ["①制度健全（1分）；②执行到位（3分）。", "", "②不合格", "1"],
    ["缺一项扣0.5分，扣完为止。", "", "缺2项", "3"],
  ])("%s: %s, %s → %s", (rule, target, actual, score) => {
    expect(row({ name: "某指标率", rule, target, actual })).toMatchObject({
      status: "computed",
      score,
      citation: { cell: "I14" },
    });
  });
});

describe("a form without a 完成值 column", () => {
  it.each([
    "①制度是否健全；②制度是否完整。每有一项不合格扣0.5分，扣完为止。",
    "90%以上得10分，每降5%扣1分，扣完为止。",
  ])("asks for the score, not for an answer that has no place: %s", (rule) => {
    const row = onlyRow(
      assess(form({ rows: [{ target: "—", actual: null, rule, points: "10" }] })),
    );
    expect(row.status).toBe("manual");
    expect(row.reason?.zh).toContain("请按它填写得分");
  });
});
