import { join } from "node:path";
import type { Quantity, Value, ValueContext } from "../../src/values";
import { readActual, readTarget } from "../../src/values";
import { readTable } from "./table";

const rows = readTable(join(__dirname, "../fixtures/expressions.tsv"));
const contexts = new Map(
  readTable(join(__dirname, "expression-contexts.tsv")).map((row) => [row["expr"], row]),
);

/** 相等 in the table: no operator or =, so the cost and the name decide. */
const REVERSE_BY_COST = new Set(["每亩300", "每亩100"]);
const SIGNS: Record<string, string> = { "≥": ">=", "≤": "<=", ">": ">", "=": "=" };

function read(row: Record<string, string>): Value {
  const around = contexts.get(row["expr"]);
  const context: ValueContext = {
    year: 2021,
    ...(around === undefined
      ? {}
      : {
          name: around["name"] ?? "",
          level2: around["level2"] ?? "",
          formUnit: around["formUnit"] ?? "",
        }),
  };
  const cell = { text: row["expr"] ?? "" };
  const actual = row["role"] === "实际" || around?.["target"];
  if (!actual) return readTarget(cell, context);
  return readActual(cell, context, readTarget({ text: around?.["target"] ?? "效果明显" }, context));
}

/** The unit the table expects: printed, or for `%?` what the surroundings give. */
function expectedUnit(row: Record<string, string>): string | null {
  const own = contexts.get(row["expr"])?.["unit"];
  const unit = own !== undefined && own !== "" ? own : (row["unit"] ?? "");
  return unit === "-" || unit === "" ? null : unit;
}

const quantities = rows.filter((row) => ["定量", "复合"].includes(row["kind"] ?? "") && row["op"]);

describe("every quantity of the table of real expressions", () => {
  it("is there", () => expect(quantities.length).toBeGreaterThan(80));

  it.each(quantities.map((row) => [row["expr"], row["role"], row] as const))(
    "%s (%s)",
    (_, __, row) => {
      const value = read(row) as Quantity;
      expect(value).toMatchObject({
        kind: "quantity",
        operator: SIGNS[row["op"] ?? ""],
        number: row["number"],
        unit: expectedUnit(row),
        direction:
          row["direction"] === "反向" || REVERSE_BY_COST.has(row["expr"] ?? "")
            ? "reverse"
            : "forward",
      });
      const printed = /^[≥≤><=﹦]|不少于|至少/u.test(row["expr"] ?? "");
      expect(value.explicit).toBe(printed);
    },
  );
});

describe("everything else of the table", () => {
  it.each([
    ["0不涉及", { kind: "notApplicable", how: "said" }],
    ["无", { kind: "notApplicable", how: "dash" }],
    ["——", { kind: "notApplicable", how: "dash" }],
    ["1-12月", { kind: "deadline", date: "2021-12-31", yearSource: "form" }],
    ["在项目计划完成时间内完成", { kind: "deadline", date: null }],
    ["达成预期指标", { kind: "qualitative", tier: "achieved" }],
    ["已完成100%", { kind: "qualitative", progress: "100" }],
  ])("%s", (expr, value) => {
    const row = rows.find((one) => one["expr"] === expr);
    expect(read(row ?? { expr: "no such row", role: "目标" })).toMatchObject(value);
  });

  const words = rows.filter(
    (row) => row["kind"] === "定性" && !["达成预期指标", "已完成100%"].includes(row["expr"] ?? ""),
  );
  it.each([
    ...words.map((row) => row["expr"]),
    rows.find((row) => row["unit"] === "层/间")?.["expr"],
  ])("%s is words only", (expr) => {
    const value = readTarget({ text: expr ?? "" }, { year: 2021 });
    expect(value).toMatchObject({ kind: "qualitative", tier: null, progress: null });
  });

  it("leaves no row out", () => {
    const others = rows.filter((row) => !quantities.includes(row) && row["kind"] !== "定性");
    expect(others.map((row) => row["expr"])).toEqual([
      "0不涉及",
      "1-12月",
      "在项目计划完成时间内完成",
      rows.find((row) => row["unit"] === "层/间")?.["expr"],
      "无",
      "——",
    ]);
  });
});
