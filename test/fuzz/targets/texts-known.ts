import assert from "node:assert/strict";
import fc from "fast-check";
import { readActual, readTarget, type Quantity, type Value } from "../../../src/values";
import {
  amountOf,
  equal,
  expression,
  meaning,
  plainNumber,
  written,
  type Expression,
} from "../texts/grammar";
import { target } from "../target";

/** Names that add nothing to a value that has its unit. */
const NAMES = ["养护里程", "培训人数", "项目总成本", "验收合格率", "购置数量", ""] as const;

/** 2021.05 without a unit is a month to everybody who reads it. */
function isMonth(one: Expression): boolean {
  return one.unit === "" && /^20\d\d\.(?:0[1-9]|1[0-2])$/u.test(plainNumber(one));
}

/** Read as it was meant, or honestly not read. */
function assertMeant(value: Value, one: Expression, role: "target" | "actual"): void {
  if (value.kind === "unreadable" || (value.kind === "deadline" && isMonth(one))) return;
  if (value.kind === "qualitative" && value.tier === null && value.progress === null) return;
  const text = `${role} ${JSON.stringify(written(one))} read as ${JSON.stringify(value)}`;
  assert.equal(value.kind, "quantity", text);
  assertAmount(value as Quantity, one, text, role);
}

function assertAmount(
  value: Quantity,
  one: Expression,
  text: string,
  role: "target" | "actual",
): void {
  const meant = meaning(one);
  if (role === "target") assert.equal(value.operator, meant.operator, text);
  if (one.unit === "") {
    // a unit may be inferred, and a share be taken for a percentage, where that is said
    const power = /^[十百千]?[万亿]?/u.exec(value.unit ?? "")?.[0] ?? "";
    const bare = amountOf(value.number, power);
    const hundredth = { over: meant.amount.over * 100n, under: meant.amount.under };
    const isShare = value.assumptions.length > 0 && value.unit === "%";
    assert.ok(
      bare && (equal(bare.amount, meant.amount) || (isShare && equal(bare.amount, hundredth))),
      text,
    );
    return;
  }
  // 105公顷 beside a bare 100: the target is taken to be in the same unit, which is said
  const isShared = value.unit === null && value.assumptions.length > 0;
  const read = amountOf(value.number, isShared ? one.unit : (value.unit ?? ""));
  assert.ok(read, `a unit that was not written: ${text}`);
  // 8个 beside 10座 is one of a thing as much as the other, where that is said
  const isOneThing = value.assumptions.length > 0 && [read, meant].every(isCount);
  assert.ok(read.kind === meant.kind || isOneThing, text);
  assert.ok(equal(read.amount, meant.amount), text);
}

function isCount({ kind }: { readonly kind: string }): boolean {
  return kind.startsWith("count:");
}

export const textsKnown = target({
  id: "texts-known",
  holds: "An amount written in any of the ways of real forms is read as it was meant, or not read.",
  inputs: fc.record({
    expression,
    name: fc.constantFrom(...NAMES),
    beside: fc.option(expression, { nil: null }),
  }),
  runs: 1000,
  check: ({ expression: one, name, beside }) => {
    const context = { name };
    const text = written(one);
    assertMeant(readTarget({ text }, context), one, "target");
    const aim = readTarget({ text: beside === null ? text : written(beside) }, context);
    // a bare number beside a target has the target's unit
    if (one.unit !== "") assertMeant(readActual({ text }, context, aim), one, "actual");
  },
});
