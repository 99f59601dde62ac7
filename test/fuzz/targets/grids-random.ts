import fc from "fast-check";
import { HOSTILE_TEXTS } from "../grids/hostile";
import { usePipeline } from "../grids/pipeline";
import { cellOf, toGrid } from "../grids/sheet-model";
import { target } from "../target";

/** Rows that make a table a form, so that chance need not find them. */
const HEADS = [
  "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
  "一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|评分标准|得分|未完成原因",
  "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
  "项目支出绩效自评表（2022年度）",
  "项目支出绩效目标表",
  "部门整体支出绩效自评表",
  "一级指标|二级指标|三级指标|指标值",
].map((line) => line.split("|"));

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 10 }) },
);
const row = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...HEADS) },
  { weight: 4, arbitrary: fc.array(cell, { maxLength: 10 }) },
);

export const gridsRandom = target({
  id: "grids-random",
  holds: "Sheets of words in any order are read, scored, checked and told without a wrong score.",
  inputs: fc.record({
    rows: fc.array(row, { maxLength: 20 }),
    numbers: fc.boolean(),
    merged: fc.boolean(),
  }),
  runs: 40,
  check: async ({ rows, numbers, merged }) => {
    const sheet = {
      rows: rows.map((line) => line.map((text) => cellOf(text, numbers))),
      merges: merged ? [] : null,
      hiddenRows: [],
      locked: false,
    };
    await usePipeline([toGrid(sheet, "表")]);
  },
});
