import { readFileSync } from "node:fs";
import { CHECKS, inspectWorkbook } from "../../src/checks";
import { BLANK_FORMS, blankForm, type BlankForm } from "../../src/filling";
import { findForms, type Form, type FormKind } from "../../src/forms";
import { toA1 } from "../../src/sheet/address";
import { NO_FACTS } from "../../src/sheet/facts";
import { gridOf } from "../support/new-sheet-grid";

const SEEDS = "test/fixtures/cases/";
const seed = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${SEEDS}${name}.json`, "utf8")) as Record<string, unknown>;

/** What a form prints, without white space. */
const plain = (text: string) => text.replace(/\s+/g, "");
const textsOf = (form: BlankForm): string[] =>
  form.draw().cells.map(({ value }) => plain(String(value ?? "")));

function formOf(form: BlankForm): Form {
  const { forms, remarks } = findForms(gridOf(form.draw()));
  expect(remarks).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

function get(kind: FormKind): BlankForm {
  const form = blankForm(kind);
  if (!form) throw new Error(kind);
  return form;
}

/** What the reader must find in a form with nothing in it. */
const READ: Readonly<Record<FormKind, object>> = {
  "project-self-evaluation": {
    fields: ["department", "manager", "phone", "projectName", "unit"],
    lines: ["total", "appropriation", "carryOver", "other"],
    goal: ["B13", "F13"],
    indicators: [],
    total: ["100", ""],
    notes: 4,
  },
  "department-self-evaluation": {
    fields: ["department", "manager", "phone", "unit"],
    lines: ["total", "appropriation", "carryOver", "other"],
    goal: ["B12", "F12"],
    indicators: [
      ..."基本支出预算执行率 项目支出预算执行率 “三公”经费控制率 结转结余变动率".split(" "),
      ..."财务管理制度健全性 资金使用规范性 政府采购规范性 资产管理规范性".split(" "),
      ..."在职人员控制率 重点工作管理制度健全性 中期规划建设完备程度".split(" "),
      ..."人员培训机制完备性 档案管理完备性".split(" "),
    ],
    total: ["100", ""],
    notes: 0,
  },
  "department-scorecard": {
    fields: [],
    lines: ["total", "part", "part", "other"],
    goal: [undefined, undefined],
    indicators: [
      ..."指标1 指标1 财务管理制度健全性 资金使用合规性和安全性 会计基础信息完善性".split(" "),
      ..."资产管理规范性 绩效管理情况 结转结余率（4） 部门预决算差异率（4）".split(" "),
    ],
    total: ["100", ""],
    notes: 2,
  },
  "target-table": {
    fields: ["projectCode", "projectName", "unit"],
    lines: ["total", "appropriation", "other"],
    goal: ["B8", undefined],
    indicators: [],
    total: [undefined, undefined],
    notes: 0,
  },
};

describe.each(BLANK_FORMS.map((form) => [form.id, form] as const))("the blank %s", (id, form) => {
  it("is read as what it is, its template rows left out", () => {
    const { kind, year, fields, fund, goal, indicators, total, ...rest } = formOf(form);
    expect(kind).toBe(id);
    expect(year).toBeNull();
    expect(rest.notUnderstood).toEqual([]);
    expect(fund?.unit).toBe("万元");
    expect({
      fields: Object.keys(fields).sort(),
      lines: fund?.lines.map(({ role }) => role),
      goal: [goal.expected?.cell, goal.actual?.cell],
      indicators: indicators.map(({ level2, level3 }) => (level3 ?? level2)?.text),
      total: [total?.points?.text, total?.score?.text],
      notes: rest.printedNotes.length,
    }).toEqual(READ[id]);
    for (const field of Object.values(fields)) expect(field.text).toBe("");
  });

  it("is charged with nothing but being empty", () => {
    const { open } = inspectWorkbook([gridOf(form.draw())], NO_FACTS, CHECKS);
    const errors = open.filter(({ outcome }) => outcome === "error").map(({ check }) => check);
    expect(errors.filter((check) => check !== "unfilled-form")).toEqual([]);
    const layout = open.filter(
      ({ check }) => !["header-missing", "template-row", "unfilled-form"].includes(check),
    );
    expect(layout).toEqual([]);
  });

  it("keeps to A4, with every row as high as a row may be and every cell inside the columns", () => {
    const { print, columnWidths, rowHeights, cells, merges } = form.draw();
    expect(print).toMatchObject({ fitToWidth: true, centered: true });
    expect(print.fitToHeight).toBe(id !== "department-scorecard");
    expect(Math.max(...rowHeights.map(Number))).toBeLessThanOrEqual(409);
    expect(Math.min(...rowHeights.map(Number))).toBeGreaterThanOrEqual(16);
    const columns = [...cells.map(({ column }) => column), ...merges.map(({ right }) => right)];
    expect(Math.max(...columns) + 1).toBe(columnWidths.length);
    expect(Math.max(...cells.map(({ row }) => row)) + 1).toBe(rowHeights.length);
  });

  it("has one piece a place: no cell twice, none under a merged area", () => {
    const { cells, merges } = form.draw();
    const places = cells.map(toA1);
    expect(new Set(places).size).toBe(places.length);
    const covered = cells.filter(({ row, column }) =>
      merges.some(
        ({ top, left, bottom, right }) =>
          row >= top &&
          row <= bottom &&
          column >= left &&
          column <= right &&
          (row !== top || column !== left),
      ),
    );
    expect(covered).toEqual([]);
  });

  it.each([form.id, ...form.aliases, ` ${form.aliases[0] ?? ""} `, form.id.toUpperCase()])(
    "is found as %j",
    (name) => {
      expect(blankForm(name)?.id).toBe(id);
    },
  );
});

describe("the wording of the blank forms", () => {
  it.each(["附件１－１", "（附件 1-1）", "附件1—1"])("is asked for as %s too", (name) => {
    expect(blankForm(name)?.id).toBe("project-self-evaluation");
  });

  it("does not guess at names that no form has", () => {
    expect(["", "自评", "附件1-2", "评分"].map(blankForm)).toEqual([null, null, null, null]);
  });

  it("of 附件1-1 is Beijing's: columns, fund, notes", () => {
    const texts = textsOf(get("project-self-evaluation"));
    const one = seed("seed-01-beijing-huairou-court-2021-rent");
    const fund = one["fund"] as { columns: string[]; rows: string[][] };
    const printed = [
      ...(one["columns"] as string[]),
      ...(one["notesPrinted"] as string[]),
      ...Object.keys(one["header"] as object),
      ...Object.keys(one["goal"] as object),
      ...fund.columns,
      ...fund.rows.map(([name = ""]) => name),
      ..."附件1-1 项目支出绩效自评表 项目资金（万元） 年度总体目标 绩效指标 总分".split(" "),
      ..."数量指标 质量指标 时效指标 成本指标 社会效益指标 可持续影响指标".split(" "),
      "填报注意事项：",
    ];
    expect(printed.map(plain).filter((text) => !texts.includes(text))).toEqual([]);
  });

  it("of the scorecard is Beijing's: sections, columns, names, and every rule in full", () => {
    const texts = textsOf(get("department-scorecard"));
    const one = seed("seed-02-beijing-huairou-dept-overall-2021-blank");
    const fund = one["fund"] as { section: string; columns: string[]; rows: string[][] };
    const rows = one["rows"] as Record<string, string | null>[];
    const rules = rows.flatMap(({ scoringRule }) => scoringRule ?? []);
    const printed = [
      fund.section,
      ...fund.columns,
      ...fund.rows.map(([name = ""]) => name),
      ...rows.flatMap(({ section }) => section ?? []),
      ...rows.flatMap(({ level1, level2, level3 }) => [level1 ?? "", level2 ?? "", level3 ?? ""]),
      ...(one["columns"] as string[]),
      // the source of two rules is shortened by …
      ...rules.filter((rule) => !rule.includes("…")),
      "合计",
    ].filter((text) => text !== "");
    expect(printed.map(plain).filter((text) => !texts.includes(plain(text)))).toEqual([]);
    expect(plain((one["notesPrinted"] as string[]).slice(0, 2).join(""))).toBe(
      texts.find((text) => text.startsWith("①得分一档")),
    );
    expect(texts.filter((text) => text.includes("…"))).toEqual(["指标…", "指标…"]);
  });

  it("of the target table is Hebei's: columns, money, payments", () => {
    const texts = textsOf(get("target-table"));
    const one = seed("seed-03-hebei-yingzi-court-2023-goal-2-gongwu");
    const printed = [
      ...(one["columns"] as string[]),
      ..."项目编码 项目名称 预算规模及资金用途 预算数 其中：财政资金 其他资金".split(" "),
      ..."资金支出计划（%） 3月底 6月底 10月底 12月底 绩效目标 单位：万元".split(" "),
      ...(one["rows"] as { level1: string; level2: string }[]).flatMap(({ level1, level2 }) => [
        level1,
        level2,
      ]),
    ];
    expect(printed.map(plain).filter((text) => !texts.includes(text))).toEqual([]);
  });
});

it("has a name of its own for every sheet, valid in Excel", () => {
  const names = BLANK_FORMS.map(({ sheetName }) => sheetName);
  expect(new Set(names).size).toBe(names.length);
  expect(BLANK_FORMS.map((form) => form.draw().name)).toEqual(names);
  for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
});
