import { findForms, type Form } from "../../src/forms";
import { rangeToA1, toA1 } from "../../src/sheet/address";
import type { WorkbookHost } from "../../src/sheet/host";
import { loadCase } from "../support/cases";
import { caseToSheet } from "../support/official-sheet";
import type { ContractCell, ContractWorkbook, OpenWorkbook } from "./sketch";
import { edit, withWorkbook } from "./support";

const SHEET = "项目支出绩效自评表";

/** A published 附件1-1 as it is printed, with a sum of its points beside it. */
function officialForm(name: string): ContractWorkbook {
  const { cells, merges } = caseToSheet(loadCase(name), "official");
  const drawn = cells.map(({ value, format, ...ref }): [string, ContractCell] => {
    return [toA1(ref), { value, format }];
  });
  return {
    active: SHEET,
    sheets: [{ name: SHEET, cells: Object.fromEntries(drawn), merges: merges.map(rangeToA1) }],
  };
}

async function formOf(host: WorkbookHost): Promise<Form> {
  const [grid] = await host.read("active");
  const form = grid && findForms(grid).forms[0];
  if (!form) throw new Error("no form is read from the sheet");
  return form;
}

/** What a row says, and the blocks it stands in. */
const rowsOf = ({ indicators }: Form): (string | undefined)[][] =>
  indicators.map(({ level1, level2, level3, target }) =>
    [level1, level2, level3, target].map((cell) => cell?.text.replace(/\s/gu, "")),
  );

export function describeRowsOfForms(open: OpenWorkbook): void {
  describe.each(["shanghai-putuo-tiyu-2022-jiesuan", "chizhou-tangxi-2022-weituo"])(
    "a row put into the form %s",
    (name) => {
      it("under any of its rows belongs to the block of that row, and moves no other", () =>
        withWorkbook(
          open,
          async ({ host }) => {
            const before = await formOf(host);
            const rows = rowsOf(before);
            for (const [place, { row, level3, target }] of before.indicators.entries()) {
              await host.insertRow(SHEET, row);
              const at = (column: number | undefined) =>
                toA1({ row: row + 1, column: column ?? 0 });
              const name = at(level3?.column);
              const value = at(target?.column);
              await host.write([edit(SHEET, name, null, "新增"), edit(SHEET, value, null, "≥3次")]);
              const now = rowsOf(await formOf(host));
              const made = [...(rows[place] ?? []).slice(0, 2), "新增", "≥3次"];
              expect([place, now]).toEqual([
                place,
                [...rows.slice(0, place + 1), made, ...rows.slice(place + 1)],
              ]);
              await host.write([edit(SHEET, name, "新增", null), edit(SHEET, value, "≥3次", null)]);
              await host.removeRow(SHEET, row + 1);
              expect(rowsOf(await formOf(host))).toEqual(rows);
            }
          },
          officialForm(name),
        ));

      it("leaves all else of the form where it was read", () =>
        withWorkbook(
          open,
          async ({ host }) => {
            const { title, year, fields, fund, total, printedNotes } = await formOf(host);
            const first = (await formOf(host)).indicators[0];
            await host.insertRow(SHEET, first?.row ?? 0);
            const now = await formOf(host);
            expect([now.title?.text, now.year, now.fields]).toEqual([title?.text, year, fields]);
            expect(now.fund?.lines.map((line) => line.executed?.text)).toEqual(
              fund?.lines.map((line) => line.executed?.text),
            );
            expect(now.total?.score?.text).toBe(total?.score?.text);
            expect(now.total?.score?.row).toBe(total?.score && total.score.row + 1);
            expect(now.printedNotes.map(({ text }) => text)).toEqual(
              printedNotes.map(({ text }) => text),
            );
          },
          officialForm(name),
        ));
    },
  );
}
