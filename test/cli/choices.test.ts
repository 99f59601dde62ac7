import { knownChoices } from "../../src/cli/choices";
import { parseArguments, UsageError } from "../../src/cli/usage";
import type { ScoreOptions } from "../../src/cli/job";
import { scoreFile } from "../../src/cli/subcommands/score";
import { CHOICES } from "../../src/rulebooks";
import { caseToSheet } from "../support/official-sheet";
import { loadCase, type CaseRow, type FormCase } from "../support/cases";
import { sketchesToXlsx } from "../support/workbook";
import { folder, ziping } from "./program";

const own = folder();
afterAll(own.clear);

describe("--choose", () => {
  it("takes every option of every choice", () => {
    for (const { id, options } of CHOICES)
      for (const { option } of options) {
        expect(knownChoices([`${id}=${option}`])).toEqual({ [id]: option });
      }
  });

  it("may be given several times", () => {
    const args = ["--choose", "partial-step=linear", "a.xlsx", "--choose=control-rate=forward"];
    const parsed = parseArguments(args, { choose: { type: "string", multiple: true } });
    expect(parsed.positionals).toEqual(["a.xlsx"]);
    expect(knownChoices(parsed.texts("choose"))).toEqual({
      "partial-step": "linear",
      "control-rate": "forward",
    });
    expect(
      parseArguments([], { choose: { type: "string", multiple: true } }).texts("choose"),
    ).toEqual([]);
  });

  it.each([
    [
      ["partial=linear"],
      "没有名为 partial 的选择。可用：partial-step（不足一档的部分）、control-rate",
    ],
    [["toString=linear"], "没有名为 toString 的选择"],
    [
      ["partial-step=half"],
      "没有 half 这一项。可用：none（不足一档不扣分）、linear（按比例扣分）。",
    ],
    [["control-rate=linear"], "control-rate（控制率、变动率的方向）没有 linear 这一项"],
    [["partial-step"], "--choose 要写成 名称=选项，例如 --choose partial-step=linear。"],
    [["partial-step="], "--choose 要写成 名称=选项"],
    [["partial-step=none=linear"], "--choose 要写成 名称=选项"],
    [["partial-step=none", "partial-step=linear"], "--choose partial-step 写了两次，请只留一个。"],
  ])("%j is refused: %s", (texts, sentence) => {
    expect(() => knownChoices(texts)).toThrow(UsageError);
    expect(() => knownChoices(texts)).toThrow(sentence);
  });
});

const RATE_ROW: CaseRow = {
  level1: "产出指标",
  level2: "成本指标",
  level3: "“三公”经费控制率",
  target: "80%",
  actual: "40%",
  points: "90",
  score: "",
  reason: "",
};

/** The seed's form with a control rate for its only row, and no printed rules, as a file. */
async function controlRateFile(name: string, change: Partial<FormCase> = {}): Promise<string> {
  const seed = loadCase("seed-01-beijing-huairou-court-2021-rent");
  const form = { ...seed, rows: [RATE_ROW], totalScore: "", notesPrinted: [], ...change };
  return own.put(`${name}.xlsx`, await sketchesToXlsx([caseToSheet(form, "official")]));
}

const OPTIONS: ScoreOptions = {
  rulebook: null,
  decimals: null,
  choices: {},
  formulas: false,
  output: null,
};

interface Json {
  readonly forms: readonly {
    readonly assessment: {
      readonly rulebook: string;
      readonly rulebookName: string;
      readonly rulebookWhy: string;
      readonly choices: readonly { id: string; option: string; title: string; cells: string[] }[];
      readonly rows: readonly { readonly name: string; readonly score: string | null }[];
    };
  }[];
}

async function assessed(file: string, options: Partial<ScoreOptions> = {}) {
  const { json, text } = await scoreFile(file, { ...OPTIONS, ...options });
  const { assessment } = (json() as unknown as Json).forms[0]!;
  return { assessment, text: text(), score: assessment.rows.at(-1)!.score };
}

describe("a form whose wording leaves a choice", () => {
  it("is scored by the usual reading, or by the one that a person chose, and says which", async () => {
    const file = await controlRateFile("control-rate");
    const usual = await assessed(file);
    expect(usual.score).toBe("90.00");
    expect(usual.assessment.choices).toMatchObject([
      { id: "control-rate", option: "reverse", title: "控制率、变动率的方向" },
    ]);
    expect(usual.text).toContain("；改为“越高越好（正向指标）”请加 --choose control-rate=forward");

    const forward = await assessed(file, { choices: { "control-rate": "forward" } });
    expect(forward.score).toBe("45.00");
    expect(forward.assessment.choices).toMatchObject([{ option: "forward" }]);
    const [cell] = forward.assessment.choices[0]!.cells;
    expect(forward.text).toContain(
      `读法：控制率、变动率的方向：越高越好（正向指标）（${cell}）；改为“越低越好（反向指标）”`,
    );
  });

  it("has no choices where nothing was left open", async () => {
    const file = await controlRateFile("closed", { rows: [{ ...RATE_ROW, target: "≤80%" }] });
    const { assessment, text } = await assessed(file);
    expect(assessment.choices).toEqual([]);
    expect(text).not.toContain("读法：");
  });
});

describe("what a score rests on that the form does not say", () => {
  it.each([
    [
      "一格没有百分号",
      "≥95%",
      "0.97",
      "按推断计分 1 行，请核对",
      "“0.97”没有百分号，按 97% 理解。",
    ],
    ["一格没有推断的", "≥95%", "97%", "写入 ", null],
  ])("is told beside what was written: %s", async (name, target, actual, heading, assumption) => {
    const row = { ...RATE_ROW, level2: "质量指标", level3: "验收合格率", target, actual };
    const { text } = await assessed(await controlRateFile(name, { rows: [row] }));
    expect(text).toContain(heading);
    if (assumption) expect(text).toContain(`验收合格率：${assumption}`);
    else expect(text).not.toContain("按推断计分");
  });
});

describe("the rulebook of a form", () => {
  it("is named with its reason, in JSON and in words", async () => {
    const { assessment, text } = await assessed(await controlRateFile("named"));
    expect(assessment.rulebook).toBe("beijing-2021");
    expect(assessment.rulebookName).toBe("北京市绩效自评规则（2021年度）");
    expect(assessment.rulebookWhy).toContain("由地区北京、2021年度认出");
    expect(text).toContain(`依据：${assessment.rulebookWhy}`);
  });

  it("is the one a person names, and the form's own print still wins", async () => {
    const bands =
      "（B-A）/A在200%-300%（含200%）区间，按该指标分值的20%扣分；高于300%（含300%），按该指标分值的40%扣分。";
    const file = await controlRateFile("printed", {
      rows: [{ ...RATE_ROW, level3: "检查次数", target: "≥10次", actual: "50次" }],
      notesPrinted: [`1.正向指标得分=全年实际值（B）/年度指标值（A）*该指标分值。${bands}`],
    });
    const { assessment, score } = await assessed(file, { rulebook: "ministry-common" });
    expect(score).toBe("54.00");
    expect(assessment.rulebook).toBe("ministry-common+printed");
    expect(assessment.rulebookWhy).toContain("您选用的《财政部通用自评规则");
  });
});

it.each([
  ["as published", "持续提升"],
  ["with a value that cannot be read", "100-200亩"],
])("says of a form without points that nothing is to be computed, %s", async (_, value) => {
  const published = loadCase("goal-hubei-huangshi-dangxiao-2022");
  const [first, ...others] = published.rows;
  if (!first) throw new Error("no rows");
  const target = { ...published, rows: [{ ...first, target: value }, ...others] };
  const file = own.put("goal.xlsx", await sketchesToXlsx([caseToSheet(target, "official")]));
  const { text } = await scoreFile(file, OPTIONS);
  expect(text()).toContain("这张表没有分值和得分，不需要计算");
  expect(text()).not.toContain("暂计");
});

it("lists the rulebooks when there is none of that name", () => {
  const run = ziping(["score", "a.xlsx", "--rulebook", "none"]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("没有名为 none 的规则集");
  expect(run.stderr).toContain("hubei-20-80");
});
