import fc from "fast-check";
import {
  checklistAnswer,
  checklistOf,
  checklistText,
  failedNow,
} from "../../../src/editing/answers";
import { assess } from "../../../src/scoring";
import { book, form, onlyRow, type RowSketch } from "../../scoring/support";

const SIGNS = "①是否制定管理制度；②制度是否合法；③是否执行。每有一项不合格扣0.5分，扣完为止。";
const NUMBERS =
  "1、有财务制度；2、资金使用合规；3、会计信息完整。每有一项不合格扣0.5分，扣完为止。";
const BARE = "缺一项扣0.5分，扣完为止。";

function listOf(rule: string, actual: RowSketch["actual"] = "") {
  const read = form({ rows: [{ target: "健全", points: "4", rule, actual }] });
  const assessment = assess(read, { rulebook: book("ministry-common") });
  const list = checklistOf(onlyRow(assessment), assessment.rulebook);
  if (!list) throw new Error("no checklist was read");
  return { read, list };
}

describe("a checklist that a person ticks", () => {
  it.each([
    ["nothing failed", SIGNS, [], "全部合格"],
    ["two signs", SIGNS, [0, 2], "①③不合格"],
    ["two numbers", NUMBERS, [0, 2], "第1、3项不合格"],
    ["everything", SIGNS, [0, 1, 2], "①②③不合格"],
  ] as const)("%s is written into the 完成值 cell", (_, rule, failed, text) => {
    const { read, list } = listOf(rule);
    const answer = checklistAnswer(read.sheet, list, new Set(failed));
    expect(answer).toMatchObject({ edits: [{ cell: "E14", after: { value: text } }] });
  });

  it("whose items are not listed is answered with their number", () => {
    const { list } = listOf(BARE);
    expect(checklistText(list.rule, 2)).toBe("2项不合格");
    expect(checklistText(list.rule, 0)).toBe("全部合格");
  });

  it("shows what the cell answers already, and nothing where it cannot be told", () => {
    expect(failedNow(listOf(SIGNS, "②不合格").list)).toEqual(new Set([1]));
    expect(failedNow(listOf(SIGNS, "全部合格").list)).toEqual(new Set());
    expect(failedNow(listOf(SIGNS, "").list)).toBeNull();
    expect(failedNow(listOf(SIGNS, "2项不合格").list)).toBeNull();
    expect(failedNow(listOf(BARE, "2项不合格").list)).toBe(2);
  });

  it("is not offered on a form that has no 完成值 column", () => {
    const read = form({ rows: [{ target: "健全", points: "4", rule: SIGNS, actual: null }] });
    const assessment = assess(read);
    expect(checklistOf(onlyRow(assessment), assessment.rulebook)).toBeNull();
  });

  it.each([
    ["a formula", { text: "全部合格", formula: "=A1" }, "是公式"],
    ["a locked cell", { locked: true }, "受工作表保护"],
  ])("is refused by %s", (_, actual, why) => {
    const { read, list } = listOf(SIGNS, actual);
    const answer = checklistAnswer(read.sheet, list, new Set([0]));
    expect(answer.kind === "refused" ? answer.why.zh : "").toContain(why);
  });

  it("reads back as it was ticked, whatever was ticked and however items are marked", () => {
    const marks = fc.constantFrom(
      (n: number) => "①②③④⑤⑥⑦⑧"[n - 1]!,
      (n: number) => `${String(n)}、`,
      (n: number) => `(${String(n)})`,
      (n: number) => "㈠㈡㈢㈣㈤㈥㈦㈧"[n - 1]!,
    );
    fc.assert(
      fc.property(marks, fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (mark, ticks) => {
        const items = ticks.map((_, at) => ({ mark: mark(at + 1), text: "制度", points: "0.5" }));
        const failed = new Set(ticks.flatMap((tick, at) => (tick ? [at] : [])));
        const rule = { kind: "checklist", items, perItem: null, way: "deducts" } as const;
        const { list } = listOf(SIGNS);
        const text = checklistText(rule, failed);
        expect(failedNow({ ...list, rule, cell: { ...list.cell, text } })).toEqual(failed);
      }),
    );
  });
});
