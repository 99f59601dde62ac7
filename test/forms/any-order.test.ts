import fc from "fast-check";
import { findForms } from "../../src/forms";
import type { Form, FormCell, IndicatorColumn } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { FUND, NAME, TITLE } from "./small-form";

type Role = IndicatorColumn;

/** Names of the columns on published forms, written down apart from the reader's own words. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  level1: ["一级指标", "一级\n指标", "一级指标名称"],
  level2: ["二级指标", "二级 指标"],
  level3: ["三级指标", "指标名称（三级指标）", "三级指标名称"],
  target: ["年度指标值", "指标值(A)", "年初目标值（A）", "年度\n指标值", "年初指标值", "年度数值"],
  actual: ["实际完成值", "全年实际值(B)", "全年完成值", "年终完成值", "完成值", "实施进度"],
  points: ["分值", "权重", "指标权重(分)", "参考分值", "指标分值", "分 值"],
  score: ["得分", "自评分", "自评得分", "指标得分(分)"],
  note: [
    "偏差原因分析及改进措施",
    "未完成原因分析",
    "未完成原因及拟采取的改进措施",
    "偏差原因\n分析及\n改进\n措施",
  ],
};
const ROLES = Object.keys(NAMES) as Role[];
const ROWS: readonly Readonly<Record<Role, string>>[] = [
  {
    level1: "产出指标",
    level2: "数量指标",
    level3: "养护里程",
    target: "≥50公里",
    actual: "48公里",
    points: "50",
    score: "48",
    note: "雨季停工",
  },
  {
    level1: "产出指标",
    level2: "质量指标",
    level3: "验收合格率",
    target: "100%",
    actual: "100%",
    points: "20",
    score: "20",
    note: "",
  },
  {
    level1: "满意度指标",
    level2: "服务对象满意度标",
    level3: "群众满意度",
    target: "＞90%",
    actual: "95%",
    points: "20",
    score: "20",
    note: "",
  },
];
/** Columns that stand between those that are read. */
const OTHERS = ["序号", "复核分", "财政审核评分", "财政评分", "数据来源", "偏差率"];

interface Sheet {
  readonly columns: readonly (Role | null)[];
  readonly rows: string[][];
}

/** The same form with its columns in any order, blank ones and others between them. */
const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    measures: fc.shuffledSubarray<Role | null>(["target", "actual", "points", "score", "note"], {
      minLength: 5,
    }),
    others: fc.shuffledSubarray(OTHERS, { maxLength: 3 }),
    at: fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }),
    picks: fc.array(fc.nat(11), { minLength: 8, maxLength: 8 }),
  })
  .map(({ measures, others, at, picks }) => {
    const columns: (Role | null)[] = [...measures];
    const names: string[] = measures.map((role) => {
      const list = role ? NAMES[role] : [];
      return list[(picks[ROLES.indexOf(role ?? "target")] ?? 0) % list.length] ?? "";
    });
    others.forEach((name, index) => {
      const place = at[index] ?? 0;
      columns.splice(place, 0, null);
      names.splice(place, 0, name);
    });
    const levels = ROLES.slice(0, 3);
    const header = levels.map(
      (role, index) => NAMES[role][(picks[index] ?? 0) % NAMES[role].length]!,
    );
    const all: (Role | null)[] = [...levels, ...columns];
    const body = ROWS.map((one) => all.map((role) => (role ? one[role] : "7")));
    const total = all.map((role, index) => {
      if (index === 0) return "总分";
      return role === "points" ? "90" : role === "score" ? "88" : "";
    });
    return {
      columns: all,
      rows: [TITLE, NAME, ...FUND, [...header, ...names], ...body, total],
    };
  });

const cellText = (cell: FormCell | null) => cell?.text ?? null;

function expectForm(form: Form | undefined, { columns }: Sheet): void {
  expect(form?.notUnderstood).toEqual([]);
  expect(
    form?.indicators.map((one) =>
      Object.fromEntries(ROLES.map((role) => [role, cellText(one[role])])),
    ),
  ).toEqual(ROWS);
  expect([form?.total?.points, form?.total?.score].map((cell) => cell?.text)).toEqual(["90", "88"]);
  for (const role of ROLES)
    expect([role, form?.indicators[0]?.[role]?.column]).toEqual([role, columns.indexOf(role)]);
  expect(form?.fund?.lines.map(({ executed }) => cellText(executed))).toEqual(["24"]);
}

describe("the columns in any order, by any of their names, with others between", () => {
  it("read the same form", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { forms, remarks } = findForms(gridOf(sheet.rows));
        expect({ count: forms.length, remarks }).toEqual({ count: 1, remarks: [] });
        expectForm(forms[0], sheet);
      }),
      { numRuns: 300 },
    );
  });

  it("read the same form with blank columns between them", () => {
    fc.assert(
      fc.property(anySheet, fc.integer({ min: 1, max: 2 }), (sheet, gap) => {
        const spread = <T>(line: readonly T[], blank: T) =>
          line.flatMap((one) => [one, ...Array.from({ length: gap }, () => blank)]);
        const rows = sheet.rows.map((line) => spread(line, ""));
        const { forms } = findForms(gridOf(rows));
        expect(forms).toHaveLength(1);
        expectForm(forms[0], { rows, columns: spread<Role | null>(sheet.columns, null) });
      }),
      { numRuns: 100 },
    );
  });
});
