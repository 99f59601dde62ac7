import { selfEvaluationFrom } from "../../src/filling/carry/self-evaluation-from";
import type { Form } from "../../src/forms";
import { only, row } from "../forms/small-form";

/** A small target table: one row of 一级 | 二级 | 三级 | 指标值 each. */
export const table = (
  lines: readonly string[],
  head: readonly string[] = ["项目名称|养护经费"],
): Form =>
  only([
    ["2023年项目支出绩效目标表"],
    ...head.map(row),
    row("一级指标|二级指标|三级指标|指标值"),
    ...lines.map(row),
  ]);
/** The remarks in Chinese, a line each. */
export const zh = (form: Form, options = {}) =>
  selfEvaluationFrom(form, options)
    .remarks.map((one) => one.zh)
    .join("\n");
export const rowsOf = (form: Form, options = {}) =>
  selfEvaluationFrom(form, options).content.indicators;
