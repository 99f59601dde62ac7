import fc from "fast-check";
import { noteAnswer, noteHalves, noteNow, noteText } from "../../../src/editing/answers";
import { assess } from "../../../src/scoring";
import { form, onlyRow, type RowSketch } from "../../scoring/support";

const REASON = "年末结案的 20 件案件材料仍在流转";
const REMEDY = "下年起结案后 30 日内归档。";

const rowWith = (note: RowSketch["note"]) => {
  const read = form({ rows: [{ target: "≥95%", actual: "90%", note: note ?? null }] });
  return { read, row: onlyRow(assess(read)) };
};

describe("the halves of a note", () => {
  it("are written under their headings", () => {
    expect(noteText({ reason: `${REASON}。`, remedy: REMEDY })).toBe(
      `偏离原因：${REASON}；改进措施：${REMEDY}`,
    );
  });

  it("that are empty are left out with their heading", () => {
    expect(noteText({ reason: REASON, remedy: " " })).toBe(`偏离原因：${REASON}`);
    expect(noteText({ reason: "", remedy: REMEDY })).toBe(`改进措施：${REMEDY}`);
    expect(noteText({ reason: "", remedy: "" })).toBe("");
  });

  it.each([
    ["偏离原因：受疫情影响；改进措施：补办", "受疫情影响", "补办"],
    ["偏差原因分析:受疫情影响。改进措施:补办。", "受疫情影响", "补办。"],
    ["未完成原因：受疫情影响\n拟采取的改进措施：补办", "受疫情影响", "补办"],
    ["1.原因：受疫情影响；2.整改措施：补办", "受疫情影响", "补办"],
    ["原因：受疫情影响", "受疫情影响", ""],
    ["改进措施：补办", "", "补办"],
  ])("are found in “%s”", (note, reason, remedy) => {
    expect(noteHalves(note)).toEqual({ reason, remedy });
  });

  it("are not guessed where a note has no headings", () => {
    expect(noteHalves("受疫情影响未及归档，下一步将逐案督促。")).toBeNull();
  });

  it("read back as they were typed", () => {
    const half = fc
      .string({ unit: fc.constantFrom(..."受疫情影响，未及归档12%=+-@\n 将补办") })
      .map((text) => text.trim().replace(/[\s；;。，,]+$/u, ""))
      .filter((text) => text !== "");
    fc.assert(
      fc.property(half, half, (reason, remedy) => {
        expect(noteHalves(noteText({ reason, remedy }))).toEqual({ reason, remedy });
      }),
    );
  });
});

describe("a note that a person writes", () => {
  it("goes into the row's own cell as text", () => {
    const { read, row } = rowWith("");
    expect(noteAnswer(read.sheet, row, { kind: "halves", reason: REASON, remedy: REMEDY })).toEqual(
      {
        kind: "edits",
        edits: [
          {
            sheet: "自评表",
            cell: "H14",
            before: { value: null, formula: null },
            after: { value: `偏离原因：${REASON}；改进措施：${REMEDY}`, formula: null },
          },
        ],
      },
    );
  });

  it.each(["=1+1", "+86", "-5", "@甲"])("stays text where it begins like a formula: %s", (text) => {
    const { read, row } = rowWith("已有说明");
    const answer = noteAnswer(read.sheet, row, { kind: "whole", text });
    expect(answer).toMatchObject({ edits: [{ after: { value: text, formula: null } }] });
  });

  it("is shown for editing with all its words, in halves only where it names them", () => {
    expect(noteNow(rowWith("原因：停工；改进措施：赶工").row)).toEqual({
      kind: "halves",
      reason: "停工",
      remedy: "赶工",
    });
    const whole = "受疫情影响未及归档，下一步将逐案督促。";
    expect(noteNow(rowWith(whole).row)).toEqual({ kind: "whole", text: whole });
    for (const nothing of ["", "无", "—"]) expect(noteNow(rowWith(nothing).row)).toBeNull();
  });

  it("begun by the tool is shown without its gaps, and is not written with one", () => {
    const begun = "偏离原因：实际完成90%。【请填写原因】；改进措施：【请填写改进措施】";
    const { read, row } = rowWith(begun);
    expect(noteNow(row)).toEqual({ kind: "halves", reason: "实际完成90%", remedy: "" });
    expect(noteNow(rowWith("【请填写原因】").row)).toBeNull();
    const answer = noteAnswer(read.sheet, row, { kind: "whole", text: begun });
    expect(answer.kind === "refused" ? answer.why.zh : "").toContain("还有【】里的空没有补上");
  });

  it.each<readonly [string, RowSketch["note"], string]>([
    ["a formula", { text: "无", formula: "=A1" }, "H14 是公式"],
    ["a locked cell", { locked: true }, "H14 受工作表保护"],
    ["a form without a note column", null, "没有写这一项的单元格"],
  ])("is refused by %s", (_, note, why) => {
    const { read, row } = rowWith(note ?? null);
    const answer = noteAnswer(read.sheet, row, { kind: "whole", text: "停工" });
    expect(answer.kind === "refused" ? answer.why.zh : "").toContain(why);
  });

  it("is refused while it says nothing", () => {
    const { read, row } = rowWith("");
    const answer = noteAnswer(read.sheet, row, { kind: "halves", reason: " ", remedy: "" });
    expect(answer.kind === "refused" ? answer.why.zh : "").toContain("还没有写内容");
  });
});
