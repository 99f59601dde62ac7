import { inspectWorkbook } from "../../src/checks";
import type { Finding } from "../../src/checks";
import { SCORED_FORMS, type FormCheck } from "../../src/checks/check";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";
import { reviewPractice } from "../../src/checks/citations";
import { verdictOf } from "../../src/checks/verdict";
import {
  newWaiverSheet,
  readWaivers,
  resetEdits,
  waiverEdits,
  WAIVER_SHEET,
} from "../../src/checks/waivers";
import { said } from "../../src/language/said";
import { parseA1 } from "../../src/sheet/address";
import type { Edit } from "../../src/sheet/edit";
import { NO_FACTS } from "../../src/sheet/facts";
import type { Grid } from "../../src/sheet/grid";
import type { NewSheet } from "../../src/sheet/new-sheet";
import { gridOf } from "../support/grid";

/** Asks about every row whose actual is 512件; the row's target and actual are its evidence. */
const asks = (outcome: "error" | "warning" | "question"): FormCheck => ({
  id: "asks",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("核对数量", "Check the number"),
  outcomes: [outcome],
  message: said("请核对 {actual}。", "Please check {actual}."),
  why: said("举例。", "An example."),
  citation: reviewPractice("数量", "数量要核对"),
  falseAlarms: [],
  examples: {
    bad: [{ about: "", sheets: [] }],
    good: [{ about: "", sheets: [] }],
  },
  run: ({ rows }) =>
    rows.flatMap(({ indicator: { target, actual } }) =>
      actual?.text.startsWith("5") && actual.text.endsWith("件")
        ? [
            {
              at: actual,
              with: [target],
              values: { actual: actual.text },
              seen: actual.text,
              expected: said("另一个数", "another number"),
            },
          ]
        : [],
    ),
});

const workbook = (set: Readonly<Record<string, string>> = {}) =>
  exampleWorkbook({ about: "", sheets: [{ base: "project", set }] }).grids;
const inspect = (grids: readonly Grid[], outcome: "error" | "warning" | "question" = "warning") =>
  inspectWorkbook(grids, NO_FACTS, [asks(outcome)]);

function textTable({ cells }: Pick<NewSheet, "cells">): string[][] {
  const rows: string[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push(Array.from({ length: 7 }, () => ""));
    (rows[row] ?? [])[column] = String(value ?? "");
  }
  return rows;
}

function sheetOf(rows: readonly (readonly string[])[]): Grid {
  return { ...gridOf(rows), sheet: WAIVER_SHEET };
}

function edited(rows: readonly (readonly string[])[], edits: readonly Edit[]): string[][] {
  const after = rows.map((row) => [...row]);
  for (const { cell, after: content } of edits) {
    const at = parseA1(cell);
    if (!at) throw new Error(cell);
    while (after.length <= at.row) after.push(Array.from({ length: 7 }, () => ""));
    (after[at.row] ?? [])[at.column] = String(content.value ?? "");
  }
  return after;
}

function onlyFinding(findings: readonly Finding[]): Finding {
  const [finding] = findings;
  if (!finding || findings.length > 1) throw new Error(String(findings.length));
  return finding;
}

function waived(grids: readonly Grid[]): string[][] {
  const finding = onlyFinding(inspect(grids).open);
  return textTable(newWaiverSheet({ finding, reason: " 已与台账核对 ", date: "2022-03-15" }));
}

describe("a finding waved through with a reason", () => {
  it("stands in plain words on the sheet 校验说明", () => {
    expect(waived(workbook()).slice(2)).toEqual([
      ["工作表", "单元格", "问题", "当时的内容", "忽略的理由", "日期", "检查项"],
      [
        "自评表",
        "F15",
        "核对数量",
        "F15：512件；E15：≥500件",
        "已与台账核对",
        "2022-03-15",
        "asks",
      ],
    ]);
  });

  it.each(["warning", "question"] as const)("is open no longer (%s)", (outcome) => {
    const grids = workbook();
    const { open, waived: gone, verdict } = inspect([...grids, sheetOf(waived(grids))], outcome);
    expect(open).toEqual([]);
    expect(gone.map(({ waiver }) => waiver.reason)).toEqual(["已与台账核对"]);
    expect(verdict).toMatchObject({ canSend: true, waived: 1 });
  });

  it("is never an error: what is certain is corrected", () => {
    const grids = workbook();
    const { open, verdict } = inspect([...grids, sheetOf(waived(grids))], "error");
    expect(open).toHaveLength(1);
    expect(verdict.canSend).toBe(false);
  });

  it.each([
    ["its own cell", { F15: "513件" }],
    ["a cell that it hangs on", { E15: "≥505件" }],
  ])("comes back when %s changes", (_, set) => {
    const table = sheetOf(waived(workbook()));
    const { open, lapsed } = inspect([...workbook(set), table]);
    expect(open).toHaveLength(1);
    expect(lapsed).toHaveLength(1);
  });

  it("stays waved through when another cell changes", () => {
    const table = sheetOf(waived(workbook()));
    expect(inspect([...workbook({ H16: "9" }), table]).open).toEqual([]);
  });

  it("comes back when the reason is taken out", () => {
    const rows = waived(workbook());
    (rows[3] ?? [])[4] = "";
    expect(inspect([...workbook(), sheetOf(rows)]).open).toHaveLength(1);
  });

  it("comes back when it is reset", () => {
    const rows = waived(workbook());
    const table = readWaivers([sheetOf(rows)]);
    if (!table) throw new Error("no table");
    const reset = sheetOf(edited(rows, resetEdits(table, table.waivers[0]?.row ?? -1)));
    expect(inspect([...workbook(), reset]).open).toHaveLength(1);
  });

  it("is added below those that stand, wherever the columns were moved", () => {
    const grids = workbook({ F16: "520件" });
    const [first, second] = inspect(grids).open;
    if (!first || !second) throw new Error("two findings");
    const rows = textTable(newWaiverSheet({ finding: first, reason: "甲", date: "2022-03-15" }));
    const moved = rows.map(([a = "", ...rest]) => [...rest, a]);
    const table = readWaivers([sheetOf(moved)]);
    if (!table) throw new Error("no table");
    const edits = waiverEdits(table, { finding: second, reason: "乙", date: "2022-03-16" });
    const { open, waived: gone } = inspect([...grids, sheetOf(edited(moved, edits))]);
    expect(open).toEqual([]);
    expect(gone.map(({ waiver }) => waiver.reason)).toEqual(["甲", "乙"]);
  });
});

describe("a sheet of that name without the headings", () => {
  it("waives nothing", () => {
    expect(readWaivers([sheetOf([["校验说明"], ["随便写的"]])])).toBeNull();
  });
});

describe("the verdict", () => {
  const [finding] = inspect(workbook()).open;
  const of = (outcome: Finding["outcome"]): Finding => {
    if (!finding) throw new Error("no finding");
    return { ...finding, outcome };
  };
  it.each([
    [[], 0, true, "可以发送：没有发现问题。"],
    [[], 2, true, "可以发送：没有未处理的问题，2 处已写明理由。"],
    // what there is none of is not counted
    [["warning"], 0, false, "没有错误，还有 1 处提醒；改正或写明理由后即可发送。"],
    [["question"], 0, false, "没有错误，还有 1 处待确认；改正或写明理由后即可发送。"],
    [
      ["warning", "question", "warning"],
      0,
      false,
      "没有错误，还有 2 处提醒、1 处待确认；改正或写明理由后即可发送。",
    ],
    [["error", "error"], 0, false, "暂不能发送：有 2 处错误要先改正。"],
    [["error", "error", "warning"], 1, false, "暂不能发送：有 2 处错误要先改正，另有 1 处提醒。"],
  ] as const)("of %j and %i waived", (outcomes, settled, canSend, sentence) => {
    const verdict = verdictOf(outcomes.map(of), settled);
    expect([verdict.canSend, verdict.sentence.zh]).toEqual([canSend, sentence]);
  });

  it.each([
    [
      ["error", "warning", "warning"],
      "Not ready to send: 1 error to correct first, then 2 warnings.",
    ],
    [["question"], "No errors; 1 question to correct or explain before sending."],
  ] as const)("of %j in English", (outcomes, sentence) => {
    expect(verdictOf(outcomes.map(of), 0).sentence.en).toBe(sentence);
  });
});
