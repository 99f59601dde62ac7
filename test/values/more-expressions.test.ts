import { join } from "node:path";
import type { Quantity, Value, ValueContext } from "../../src/values";
import { readActual, readTarget } from "../../src/values";
import { readTable } from "./table";

const rows = readTable(join(__dirname, "more-expressions.tsv"));
const SIGNS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=" } as const;

/** A value in the words of the table. */
function inWords(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return quantity(value);
    case "deadline": {
      const source = { printed: "印", form: "表", none: "-" }[value.yearSource ?? "none"];
      const done = value.quantity === null ? "" : ` + ${quantity(value.quantity)}`;
      return `日期 ${value.date ?? "-"} ${source}${done}`;
    }
    case "tier":
      return `三档 ${value.tier}`;
    case "qualitative":
      if (value.progress !== null) return `定性 进度 ${value.progress}`;
      return value.tier === null ? "定性" : `定性 ${value.tier}`;
    case "notApplicable":
      return `不适用 ${value.how}`;
    case "missing":
      return `缺 ${value.how}`;
    case "unreadable":
      return `读不出 ${value.reason.zh}`;
  }
}

function quantity(value: Quantity): string {
  const sign = value.band
    ? value.operator === "<"
      ? "±<"
      : "±"
    : value.explicit || value.operator !== "="
      ? SIGNS[value.operator]
      : "裸";
  const direction = value.direction === "forward" ? "正向" : "反向";
  return `数量 ${sign} ${value.number} ${value.unit ?? "-"} ${direction}`;
}

function read(row: Record<string, string>): Value {
  const context: ValueContext = {
    year: 2021,
    ...(row["name"] ? { name: row["name"] } : {}),
    ...(row["level2"] ? { level2: row["level2"] } : {}),
    ...(row["formUnit"] ? { formUnit: row["formUnit"] } : {}),
  };
  const cell = { text: (row["expr"] ?? "").replace(/\\n/g, "\n") };
  if (row["role"] === "目标") return readTarget(cell, context);
  return readActual(cell, context, readTarget({ text: row["target"] ?? "" }, context));
}

describe("how further forms write their cells", () => {
  it("has many of them", () => expect(rows.length).toBeGreaterThan(300));

  it.each(rows.map((row) => [row["role"], row["expr"], row["name"], row] as const))(
    "%s %s %s",
    (_, __, ___, row) => {
      const value = read(row);
      const expected = row["reads"] ?? "";
      const words = inWords(value);
      if (expected.startsWith("读不出 ")) {
        expect(words).toMatch(/^读不出 /);
        expect(words).toContain(expected.slice("读不出 ".length));
      } else expect(words).toBe(expected);
      if (value.kind === "quantity")
        expect([value.assumptions.map((one) => one.zh), value.assumptions.length > 0]).toEqual([
          expect.anything(),
          row["assumed"] === "是",
        ]);
    },
  );
});
