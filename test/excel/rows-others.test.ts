import { rangeToA1 } from "../../src/sheet/address";
import { LOOKED_AT } from "../contract/rows";
import type { ContractSheet } from "../contract/sketch";
import { eventually, refusal } from "../contract/support";
import { openExcel, type OpenedExcel } from "./open";
import { at, SHEET, standing, withSheet } from "./rows";

describe("what somebody else does", () => {
  it.each([
    [
      "types into the row above",
      (excel: OpenedExcel["excel"]) => excel.person.types(SHEET, "C4", 9),
    ],
    ["inserts a row", (excel: OpenedExcel["excel"]) => excel.person.insertsRow(SHEET, 1)],
  ])("between the look and the row (%s) stays, and no row comes", async (_what, act) => {
    const other = openExcel(LOOKED_AT);
    act(other.excel);
    const wanted = standing(other);
    const again = openExcel(LOOKED_AT);
    at(again, "Insert", () => {
      act(again.excel);
    });
    expect((await refusal(again.host.insertRow(SHEET, 3))).code).toBe("changed-meanwhile");
    expect(standing(again)).toEqual(wanted);
  });

  it("in the new row between the look and its removal is put back", async () => {
    const opened = openExcel(LOOKED_AT);
    const { host, excel } = opened;
    await host.insertRow(SHEET, 4);
    at(opened, "Delete", () => {
      excel.person.types(SHEET, "C6", "别人填的");
      excel.person.types(SHEET, "D6", "=D5*2");
    });
    const error = await refusal(host.removeRow(SHEET, 5));
    expect([error.code, error.details.cells]).toEqual(["row-not-empty", "C6、D6"]);
    expect(excel.person.cell(SHEET, "C6").value).toBe("别人填的");
    expect(excel.person.cell(SHEET, "D6").formula).toBe("=D5*2");
    expect(excel.person.cell(SHEET, "A7").value).toBe("完成时间");
    expect(excel.person.sheet(SHEET).merges.map(rangeToA1)).toContain("H4:H7");
    expect((await refusal(host.removeRow(SHEET, 5))).code).toBe("row-not-empty");
  });

  it("above an inserted row moves it: it is still known, and no other is taken for it", async () => {
    const { host, excel } = openExcel(LOOKED_AT);
    const heard: unknown[] = [];
    await host.listen((change) => heard.push(change));
    await host.insertRow(SHEET, 4);
    excel.person.insertsRow(SHEET, 1);
    excel.person.insertsRow(SHEET, 1);
    excel.person.deletesRow(SHEET, 2);
    await eventually(() => heard.length === 4);
    expect((await refusal(host.removeRow(SHEET, 5))).code).toBe("row-not-inserted");
    await host.removeRow(SHEET, 6);
    expect(excel.person.cell(SHEET, "A7").value).toBe("完成时间");
  });

  it("with a comment on it keeps the row", async () => {
    const opened = openExcel(withSheet({ comments: { E6: ["请核对"] } }));
    const { host, excel } = opened;
    await host.insertRow(SHEET, 4);
    const comment = excel.workbook.comments[0];
    if (!comment) throw new Error("the comment is gone");
    expect(rangeToA1(comment.area)).toBe("E7");
    excel.workbook.comments[0] = { ...comment, area: { top: 5, left: 4, bottom: 5, right: 4 } };
    const error = await refusal(host.removeRow(SHEET, 5));
    expect([error.code, error.details.cells]).toEqual(["row-not-empty", "E6"]);
  });
});

describe("a protected sheet that leaves rows to everybody", () => {
  const guarded = (change: Partial<ContractSheet> = {}) =>
    withSheet({ protected: true, mayMoveRows: true, ...change });

  it("takes no row where cells would have to be merged, which protection forbids", async () => {
    for (const below of [0, 8]) {
      const opened = openExcel(guarded());
      const before = standing(opened);
      const error = await refusal(opened.host.insertRow(SHEET, below));
      expect([error.code, error.details.cells]).toEqual([
        "protected",
        `A${String(below + 2)}:F${String(below + 2)}`,
      ]);
      expect(standing(opened)).toEqual(before);
    }
  });

  it("takes one elsewhere, in the plain look where cells may not be formatted", async () => {
    const { host, excel } = openExcel(guarded({ rowHeights: { 3: 40 } }));
    await host.insertRow(SHEET, 3);
    expect(excel.person.cell(SHEET, "E5").format).toBe("General");
    expect(excel.person.sheet(SHEET).rowHeights.get(4)).toBeUndefined();
    const error = await refusal(host.removeRow(SHEET, 3));
    expect(error.code).toBe("row-not-inserted");
  });

  it("gives none away where it does not leave deleting to everybody", async () => {
    const { host, excel } = openExcel(guarded());
    await host.insertRow(SHEET, 3);
    excel.person.sheet(SHEET).protection = { allowInsertRows: true };
    const error = await refusal(host.removeRow(SHEET, 4));
    expect([error.code, error.details.cells]).toEqual(["protected", "A5:F5"]);
  });
});
