import fc from "fast-check";
import { drawSelfEvaluation, drawTargetTable } from "../../src/filling";
import type {
  FundAmounts,
  SelfEvaluationContent,
  TargetTableContent,
} from "../../src/filling/content";
import { findForms, type Form, type FormCell } from "../../src/forms";
import { FileHost, newWorkbook } from "../../src/hosts/file";
import type { NewSheet } from "../../src/sheet/new-sheet";

/** Words as forms are filled with; each text begins with a verb, so that none is a label. */
const WORDS =
  "困难群众 法律援助 案件 培训 设备 车辆 道路 2021年 3.5公里 95% ， 。 （含税） A4 “三公” \n".split(
    " ",
  );
const sentence = (most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
    .map((words) => `办理${words.join("")}若干`);
const optional = (most: number) => fc.oneof(fc.constant(""), sentence(most));
const amount = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2)),
);
const points = fc.oneof(
  fc.constantFrom("", "10", "2.7", "12.50"),
  fc.integer({ min: 1, max: 60 }).map(String),
);
const target = fc.constantFrom(
  "≥95%",
  "≤20万元",
  "12次",
  "2021年12月底前",
  "效果明显",
  "100",
  "3-5",
);

const LEVELS = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "质量指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;

const levels = fc.constantFrom(...LEVELS).map(([level1, level2]) => ({ level1, level2 }));
const amounts: fc.Arbitrary<FundAmounts> = fc.record({
  initialBudget: amount,
  annualBudget: amount,
  executed: amount,
});

const selfEvaluation: fc.Arbitrary<SelfEvaluationContent> = fc.record({
  head: fc.record({
    year: fc.oneof(fc.constant(null), fc.integer({ min: 2015, max: 2030 })),
    projectName: optional(4),
    department: optional(3),
    unit: optional(3),
    manager: optional(1),
    phone: fc.constantFrom("", "010-12345678"),
  }),
  fund: fc.record({
    unit: fc.constantFrom("万元", "元"),
    total: amounts,
    appropriation: amounts,
    carryOver: amounts,
    other: amounts,
  }),
  goal: fc.record({ expected: optional(150), actual: optional(150) }),
  indicators: fc.array(
    fc
      .record({
        level: levels,
        level3: sentence(8),
        target: fc.oneof(fc.constant(""), target),
        actual: fc.oneof(fc.constant(""), target),
        points,
        score: points,
        note: optional(80),
      })
      .map(({ level, ...rest }) => ({ ...level, ...rest })),
    { minLength: 1, maxLength: 12 },
  ),
});

const targetTable: fc.Arbitrary<TargetTableContent> = fc.record({
  unit: optional(3),
  projectCode: fc.constantFrom("", "13080023P00024710002H"),
  projectName: optional(4),
  budget: fc.record({ total: amount, fiscal: amount, other: amount }),
  purpose: optional(60),
  payments: fc.record({
    march: fc.constantFrom("", "20%"),
    june: fc.constantFrom("", "50%", "33.33%"),
    october: fc.constantFrom("", "70%"),
    december: fc.constantFrom("", "100%"),
  }),
  goals: fc.array(sentence(20), { maxLength: 4 }),
  indicators: fc.array(
    fc
      .record({
        level: levels,
        level3: sentence(8),
        description: optional(10),
        target,
        basis: optional(6),
      })
      .map(({ level, ...rest }) => ({ ...level, ...rest })),
    { minLength: 1, maxLength: 12 },
  ),
});

/** The form that the program reads of a file that holds the sheet. */
async function readBack(sheet: NewSheet): Promise<Form> {
  const host = FileHost.open(newWorkbook([sheet]), "新建.xlsx");
  const [grid, ...more] = await host.read("all");
  expect(more).toEqual([]);
  const { forms, remarks } = findForms(grid!);
  expect(remarks).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const text = (cell: FormCell | null | undefined) => cell?.text ?? "";
/** Texts are shown trimmed at their ends. */
const shown = <T>(content: T): T =>
  JSON.parse(JSON.stringify(content), (_key, value: unknown) =>
    typeof value === "string" ? value.trim() : value,
  ) as T;

function selfEvaluationOf(form: Form): object {
  const { fields, fund, goal, indicators } = form;
  const line = (role: string) => {
    const found = fund?.lines.find((one) => one.role === role);
    return {
      initialBudget: text(found?.initialBudget),
      annualBudget: text(found?.annualBudget),
      executed: text(found?.executed),
    };
  };
  return {
    head: {
      year: form.year,
      projectName: text(fields.projectName),
      department: text(fields.department),
      unit: text(fields.unit),
      manager: text(fields.manager),
      phone: text(fields.phone),
    },
    fund: {
      unit: fund?.unit,
      total: line("total"),
      appropriation: line("appropriation"),
      carryOver: line("carryOver"),
      other: line("other"),
    },
    goal: { expected: text(goal.expected), actual: text(goal.actual) },
    indicators: indicators.map((one) => ({
      level1: text(one.level1),
      level2: text(one.level2),
      level3: text(one.level3),
      target: text(one.target),
      actual: text(one.actual),
      points: text(one.points),
      score: text(one.score),
      note: text(one.note),
    })),
  };
}

const RUNS = { numRuns: 60 };

describe("what is drawn is read again, every text in its role", () => {
  it("附件1-1", () =>
    fc.assert(
      fc.asyncProperty(selfEvaluation, async (content) => {
        const kind = "project-self-evaluation";
        const form = await readBack(drawSelfEvaluation(content, { kind, sheetName: "自评表" }));
        expect(form.kind).toBe(kind);
        expect(selfEvaluationOf(form)).toEqual(shown(content));
        expect(text(form.total?.points)).toBe("100");
        expect(form.printedNotes).toHaveLength(4);
      }),
      RUNS,
    ));

  it("部门整体支出绩效自评表, which has no project", () =>
    fc.assert(
      fc.asyncProperty(selfEvaluation, async (content) => {
        const kind = "department-self-evaluation";
        const form = await readBack(drawSelfEvaluation(content, { kind, sheetName: "部门" }));
        expect(form.kind).toBe(kind);
        const head = { ...content.head, projectName: "" };
        expect(selfEvaluationOf(form)).toEqual(shown({ ...content, head }));
      }),
      RUNS,
    ));

  it("项目支出绩效目标表", () =>
    fc.assert(
      fc.asyncProperty(targetTable, async (content) => {
        const form = await readBack(drawTargetTable(content, "目标表"));
        const { fields, fund, goal, indicators } = form;
        const budget = (role: string) =>
          text(fund?.lines.find((line) => line.role === role)?.initialBudget);
        const share = (date: string) =>
          text(fund?.payments.find(({ label }) => label.text === date)?.share);
        const goals = content.goals.map((one, index) => `${index + 1}.${one}`).join("\n");
        expect({
          unit: text(fields.unit),
          projectCode: text(fields.projectCode),
          projectName: text(fields.projectName),
          budget: {
            total: budget("total"),
            fiscal: budget("appropriation"),
            other: budget("other"),
          },
          purpose: text(fund?.purpose),
          payments: {
            march: share("3月底"),
            june: share("6月底"),
            october: share("10月底"),
            december: share("12月底"),
          },
          goals: text(goal.expected),
          indicators: indicators.map((one) => ({
            level1: text(one.level1),
            level2: text(one.level2),
            level3: text(one.level3),
            description: text(one.description),
            target: text(one.target),
            basis: text(one.basis),
          })),
        }).toEqual(shown({ ...content, goals }));
      }),
      RUNS,
    ));
});
