import type { Form, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { printValue, readActual, type Value } from "../../values";
import type { TargetContent, TargetTableContent } from "../content";
import { unitName } from "./head";
import { nextYearsText } from "./next-year";
import { contextOf, targetOf } from "./row-target";
import { carriedRows, type CarriedRow } from "./rows";

export interface NextYearOptions {
  /** The year to plan for; the self-evaluation's year and one where it is left out. */
  readonly year?: number;
  /** In 万元, where it is known already. */
  readonly budget?: TargetTableContent["budget"];
}

/** Next year's target table begun from this year's self-evaluation. */
export interface NextYear {
  readonly content: TargetTableContent;
  /** The year that it is for; null where the self-evaluation prints none. */
  readonly year: number | null;
  readonly remarks: readonly Said[];
}

const OPEN = { total: "", fiscal: "", other: "" };

/**
 * The 绩效目标表 of the following year: the same indicators with this year's targets, beside each, as a
 * fact, what was achieved. Dates of this year become next year's; the budget and the goals for the
 * coming year are the person's.
 */
export function targetTableFrom(form: Form, options: NextYearOptions = {}): NextYear {
  const year = options.year ?? (form.year === null ? null : form.year + 1);
  const { projectName, projectCode, unit, department } = form.fields;
  const rows = carriedRows(form, form.indicators);
  const moved = rows.map((row) => nextYearsText(row.content.target, form.year, year));
  const name = projectName?.text ?? "";
  const expected = form.goal.expected?.text ?? "";
  return {
    year,
    content: {
      year,
      unit: unitName(unit?.text || department?.text || ""),
      projectCode: projectCode?.text ?? "",
      projectName: name,
      budget: options.budget ?? OPEN,
      purpose: form.fund?.purpose?.text ?? "",
      payments: { march: "", june: "", october: "", december: "" },
      goals: expected === "" ? [] : [expected],
      indicators: rows.map((row, at) => ({
        ...planned(row, form),
        target: moved[at]?.text ?? row.content.target,
      })),
    },
    remarks: remarksOf(form, year, moved.filter(({ isMoved }) => isMoved).length, [
      ...[name, expected],
      ...rows.map(({ content }) => content.level3),
    ]),
  };
}

function planned({ content, from, applies }: CarriedRow, form: Form): TargetContent {
  const { level1, level2, level3, target } = content;
  return {
    level1: withoutPoints(level1),
    level2: withoutPoints(level2),
    level3,
    target,
    description: from.description?.text ?? "",
    basis: applies ? achieved(from, form) : "不涉及",
  };
}

/** 产出指标（40分）: the points are this year's evaluation's. */
function withoutPoints(level: string): string {
  return level.replace(/\s*[(（]\s*\d+(?:\.\d+)?\s*分\s*[)）]/gu, "");
}

/** 上年（2023年）完成值 96%: what was achieved, without a judgement. */
function achieved(row: Indicator, form: Form): string {
  const text = row.actual?.text.trim() ?? "";
  if (text === "") return "";
  const context = contextOf(row, form);
  const value = readActual(row.actual ?? { text: "" }, context, targetOf(row, context));
  if (value.kind === "missing" || value.kind === "notApplicable") return "";
  const year = form.year === null ? "上年" : `上年（${form.year}年）`;
  const known = value.kind === "quantity" && value.description === null;
  return `${year}${isWords(value) ? "完成情况：" : "完成值 "}${known ? printValue(value) : text}`;
}

const isWords = ({ kind }: Value): boolean =>
  kind === "qualitative" || kind === "tier" || kind === "unreadable";

function remarksOf(
  { year: thisYear }: Form,
  year: number | null,
  moved: number,
  texts: readonly string[],
): Said[] {
  const dated = thisYear !== null && texts.some((text) => text.includes(`${thisYear}年`));
  return [
    year === null ? NO_YEAR : drafted(year),
    ...(moved > 0 && year !== null ? [datesMoved(moved, year)] : []),
    ...(dated ? [namesYear(thisYear)] : []),
  ];
}

function drafted(year: number): Said {
  return said(
    "这是按本年自评表起草的 {year} 年目标表：指标值照抄本年，依据一栏写了上年完成值，请逐项重新确定；预算、用途和支出计划请填写。",
    "A draft of the target table for {year}: targets are this year's, with what was achieved beside them. Settle each anew, and fill in budget, purpose and payments.",
    { year },
  );
}

const NO_YEAR = said(
  "自评表没有写年度。指标值照抄自评表，依据一栏写了上年完成值，请逐项重新确定；预算、用途和支出计划请填写。",
  "The self-evaluation names no year. Targets are its own, with what was achieved beside them. Settle each anew, and fill in budget, purpose and payments.",
);

function datesMoved(count: number, year: number): Said {
  return said(
    "{count} 项指标值里的日期改到了 {year} 年，请核对。",
    "The dates of {count} targets were moved to {year}. Please check them.",
    { count, year },
  );
}

function namesYear(year: number): Said {
  return said(
    "项目名称、绩效目标或指标名称里写有“{year}年”，照原样带入，请改成新的年度。",
    "The project's name, its goal or an indicator's name mentions {year} and was carried as it stands. Please update it.",
    { year },
  );
}
