import { areaOf } from "./model/description";
import type { Cell, Scalar } from "./model/cell";
import { shownText } from "./model/number-text";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** The person at the keyboard, for tests: does what people do, sees what they see. */
export class Person {
  constructor(private readonly workbook: Workbook) {}

  /** Types into a cell; "" empties it. */
  types(sheetName: string, address: string, input: Scalar): void {
    this.workbook.enter(this.sheet(sheetName), areaOf(address), [[input]], "person");
  }

  /** Inserts a row above the zero-based one. */
  insertsRow(sheetName: string, row: number): void {
    this.workbook.moveRows(this.sheet(sheetName), { kind: "insert", row }, "person");
  }

  /** Deletes the zero-based row. */
  deletesRow(sheetName: string, row: number): void {
    this.workbook.moveRows(this.sheet(sheetName), { kind: "delete", row }, "person");
  }

  /** Turns to another sheet. */
  activates(sheetName: string): void {
    this.workbook.activate(this.sheet(sheetName));
  }

  /** What the cell shows. */
  sees(sheetName: string, address: string): string {
    return shownText(this.cell(sheetName, address));
  }

  /** All that is in the cell. */
  cell(sheetName: string, address: string): Readonly<Cell> {
    const { top, left } = areaOf(address);
    return this.sheet(sheetName).cell(top, left);
  }

  sheet(name: string): Sheet {
    const sheet = this.workbook.find(name);
    if (!sheet) throw new Error(`no sheet named "${name}"`);
    return sheet;
  }
}
