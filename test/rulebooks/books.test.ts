import { readRowRule, rulebooks, rulebookById } from "../../src/rulebooks";
import type { Citation, Rulebook } from "../../src/rulebooks/rulebook";
import { loadCase } from "../support/cases";
import { SCORECARD_WORDS, GANSU_REPORT } from "./published-words";

function book(id: string): Rulebook {
  const found = rulebookById(id);
  if (!found) throw new Error(`no rulebook ${id}`);
  return found;
}

function citationsOf(node: unknown): Citation[] {
  if (typeof node !== "object" || node === null) return [];
  if ("quote" in node && "issuer" in node) return [node as Citation];
  return Object.values(node).flatMap(citationsOf);
}

/** All words of a published form, as its case holds them. */
const caseWords = (name: string) => JSON.stringify(loadCase(name)).replaceAll('\\"', '"');
const bare = (text: string) => text.replace(/[\s“”"＂]/gu, "").normalize("NFKC");

describe("what a rulebook quotes stands in the published form, word for word", () => {
  it.each([
    [
      "附件1-1 项目支出绩效自评表（2021年度）",
      caseWords("seed-01-beijing-huairou-court-2021-rent"),
    ],
    ["附件1-3 2021年部门整体绩效评价指标体系评分表", SCORECARD_WORDS],
    [
      "部门预算项目支出绩效自评表（2023年度）",
      `${caseWords("sichuan-daying-sifaju-2023-anke")}合计100`,
    ],
    ["绩效目标自评表（2022年度）", caseWords("sichuan-zhongjiang-2022-shuibiaochi")],
    ["2020年度水土保持监测项目绩效自评表", caseWords("hubei-huanggang-shuibao-2020-jiance")],
    ["2020年度部门预算执行情况自评报告（甘财绩〔2020〕6号）", GANSU_REPORT],
  ])("%s", (title, words) => {
    const quotes = rulebooks
      .flatMap(citationsOf)
      .filter((citation) => citation.title === title)
      .flatMap(({ quote }) => quote.split("……"));
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !bare(words).includes(bare(quote)))).toEqual([]);
  });
});

describe("weights", () => {
  const sums = rulebooks.flatMap(({ id, levelWeights }) =>
    (["project", "department"] as const).map((form) => {
      const own = levelWeights.filter(({ forms }) => !forms || forms.includes(form));
      return [id, form, own.reduce((sum, { points }) => sum + Number(points), 0)] as const;
    }),
  );
  it.each(sums.filter(([, , sum]) => sum > 0))(
    "of %s for a %s add up to 100",
    (_id, _form, sum) => {
      expect(sum).toBe(100);
    },
  );

  it.each([
    ["beijing-2021", "project", "10 50 30 10"],
    ["beijing-2021", "department", "20 60 20"],
    ["ministry-common", "project", "10 50 30 10"],
    ["ministry-common", "department", ""],
    ["hubei-20-80", "project", "20 80"],
    ["sichuan-2023", "project", "10 90"],
    ["yunnan-2021", "project", "10 40 30 20"],
    ["gansu-2020", "department", "10 27 54 9"],
  ] as const)("of %s for a %s are %s", (id, form, points) => {
    const own = book(id).levelWeights.filter(({ forms }) => !forms || forms.includes(form));
    expect(own.map((weight) => weight.points).join(" ")).toBe(points);
  });

  it("of Gansu are the sums of the points that its report prints", () => {
    for (const { level, points, citation } of book("gansu-2020").levelWeights.slice(1)) {
      const printed = [...citation.quote.matchAll(/分值([\d.]+)分/gu)].map(([, part]) =>
        Number(part),
      );
      expect([level, printed.reduce((sum, part) => sum + part, 0)]).toEqual([
        level,
        Number(points),
      ]);
    }
  });
});

describe("rules of rows", () => {
  const all = rulebooks.flatMap(({ id, rowRules }) => rowRules.map((rule) => [id, rule] as const));

  it.each([
    ["财务管理制度健全性", 3, "0.5"],
    ["资金使用合规性和安全性", 7, "0.5"],
    ["会计基础信息完善性", 3, "0.5"],
    ["资产管理规范性", 6, "0.8"],
    ["绩效管理情况", 2, "2"],
  ])("%s has %i items of %s points each", (row, items, each) => {
    const { rule } = ruleFor("beijing-2021", row);
    if (rule.kind !== "checklist") throw new Error(`${row} is a ${rule.kind}`);
    expect(rule.items.map(({ points }) => points)).toEqual(Array(items).fill(each));
    expect(rule.items.map(({ mark }) => mark).join("")).toBe("①②③④⑤⑥⑦".slice(0, items));
  });

  it.each([
    ["beijing-2021", "结转结余率（4）", "lastYear", undefined, "1", "0.4"],
    ["beijing-2021", "部门预决算差异率", "number", "28.3", "10", "0.4"],
    ["hunan-department", "“三公经费”变动率", "number", "0", "1", "0.1"],
    ["hunan-department", "三公经费变动率", "number", "0", "1", "0.1"],
    ["hunan-department", "在职人员控制率", "number", "100", "1", "0.1"],
  ])("%s: %s counts from %s %s, each %s costs %s", (id, row, of, limit, step, deduct) => {
    const { rule } = ruleFor(id, row);
    if (rule.kind !== "step-deduction") throw new Error(`${row} is a ${rule.kind}`);
    expect(rule.base.of).toBe(of);
    expect(rule.base.of === "number" ? rule.base.limit.number : undefined).toBe(limit);
    expect([rule.step.number, rule.deduct.number, rule.side]).toEqual([step, deduct, "above"]);
  });

  it.each(["社会效益结转结余率", "项目结转结余率完成情况", "绩效管理情况说明"])(
    "%s is another row",
    (row) => {
      expect(all.filter(([, { name }]) => name.test(row))).toEqual([]);
    },
  );

  // the reader of printed rules must find in the words what the data says they mean
  it.each(book("beijing-2021").rowRules.map((rule) => [rule.citation.clause, rule] as const))(
    "%s: as the reader of printed rules understands its words",
    (_clause, { rule, citation }) => {
      const read = readRowRule({ text: citation.quote, cell: "I9" })?.rule;
      // the book finds its rows by their names; a printed rule brings the name along
      expect({ ...read, name: undefined }).toEqual({ ...rule, name: undefined });
    },
  );

  function ruleFor(id: string, row: string) {
    const found = book(id).rowRules.filter(({ name }) => name.test(row));
    if (found.length !== 1 || !found[0])
      throw new Error(`${String(found.length)} rules for ${row}`);
    return found[0];
  }
});

it("tells the middle tier of Hubei from the Ministry's", () => {
  const partial = (id: string) => book(id).tiers.find(({ tier }) => tier === "partial")?.from;
  expect([partial("hubei-20-80"), partial("ministry-common")]).toEqual(["0.5", "0.6"]);
});

it("scores Gansu's control rate forward, as no other does", () => {
  const forward = rulebooks.filter(({ choices }) => choices["control-rate"].option === "forward");
  expect(forward.map(({ id }) => id)).toEqual(["gansu-2020"]);
});
