import { ApiError } from "../api-error";
import { areaText, WHOLE_SHEET, type Area } from "./area";
import type { Comment, DefinedName } from "./annotations";
import { commentsFrom, namesFrom, sheetFrom, type WorkbookDescription } from "./description";
import { formulaOf, valueTypeOf } from "./cell";
import { movedArea, movedFormula, type RowMove } from "./moved-rows";
import { Sheet } from "./sheet";

/** Something an add-in can listen to. */
export interface WorkbookEvent {
  /** The client's number of the event's type. */
  readonly type: number;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** Who makes a change: the add-in, or the person at the keyboard (or another add-in). */
export type Author = "add-in" | "person";

const TRIGGER: Readonly<Record<Author, string>> = { "add-in": "ThisLocalAddin", person: "Unknown" };

/** The open workbook: its sheets, which one is active, and what has just happened to it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly comments: Comment[] = [];
  readonly names: DefinedName[] = [];
  readonly customXml: readonly string[];
  structureProtected: boolean;
  active: Sheet;
  /** Called for every event, whether or not anyone listens. */
  onEvent: (event: WorkbookEvent) => void = () => undefined;
  /** Brings formula cells up to date after a change; left out, a formula keeps the value it has. */
  calculate: (workbook: Workbook) => void = () => undefined;
  #nextId = 1;

  constructor(description: WorkbookDescription) {
    for (const one of description.sheets) {
      const sheet = sheetFrom(one, this.#newSheetId());
      this.sheets.push(sheet);
      this.names.push(...namesFrom(one.names, sheet));
      this.comments.push(...commentsFrom(one, sheet, this.comments.length));
    }
    this.names.push(...namesFrom(description.names, null));
    this.customXml = description.customXml ?? [];
    this.structureProtected = description.structureProtected ?? false;
    const first = this.sheets.find((sheet) => sheet.visibility === "Visible");
    if (!first) throw new Error("a workbook needs a visible sheet");
    this.active = description.active === undefined ? first : this.#named(description.active);
  }

  /** By name (whatever its case) or by id. */
  find(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ??
      null
    );
  }

  add(name: string | null): Sheet {
    this.#refuseStructure();
    const given = name ?? `Sheet${String(this.sheets.length + 1)}`;
    this.#refuseName(given);
    const sheet = new Sheet(this.#newSheetId(), given);
    this.sheets.push(sheet);
    this.#tell(EVENT.added, sheet, { source: "Local" });
    return sheet;
  }

  rename(sheet: Sheet, name: string): void {
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.#refuseName(name);
    sheet.name = name;
  }

  delete(sheet: Sheet): void {
    this.#refuseStructure();
    const others = this.sheets.filter((other) => other !== sheet);
    const next = others.find((other) => other.visibility === "Visible");
    if (!next) throw new ApiError("InvalidOperation");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    if (this.active === sheet) this.active = next;
    this.#tell(EVENT.deleted, sheet, { source: "Local" });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
    if (this.active === sheet) return;
    const left = this.active;
    this.active = sheet;
    this.#tell(EVENT.deactivated, left, {});
    this.#tell(EVENT.activated, sheet, {});
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.#tell(EVENT.selectionChanged, sheet, { address: areaText(area) });
  }

  /** Enters a block, or single input, and tells of the change. */
  enter(sheet: Sheet, area: Area, inputs: readonly (readonly unknown[])[], author: Author): void {
    const single = area.top === area.bottom && area.left === area.right;
    const before = { ...sheet.cell(area.top, area.left) };
    sheet.enterBlock(area, inputs);
    this.calculate(this);
    const after = sheet.cell(area.top, area.left);
    const details = {
      valueBefore: formulaOf(before),
      valueAfter: formulaOf(after),
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    };
    this.#tell(EVENT.changed, sheet, {
      address: areaText(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: TRIGGER[author],
      shiftDirection: "None",
      ...(single ? details : {}),
    });
  }

  /** Puts a row in or takes one out; formulas, names and comments follow. */
  moveRows(sheet: Sheet, move: RowMove, author: Author): void {
    sheet.moveRows(move);
    for (const one of this.sheets) one.eachFormula((text) => this.#moved(move, sheet, one, text));
    for (const [at, name] of this.names.entries()) {
      const formula = movedFormula(move, name.formula, sheet.name, name.sheet === sheet);
      this.names[at] = { ...name, formula };
    }
    const kept = this.comments.flatMap((comment) => {
      const area = comment.sheet === sheet ? movedArea(move, comment.area) : comment.area;
      return area ? { ...comment, area } : [];
    });
    this.comments.splice(0, this.comments.length, ...kept);
    this.calculate(this);
    const address = areaText({ ...WHOLE_SHEET, top: move.row, bottom: move.row });
    this.#tell(EVENT.changed, sheet, {
      address,
      changeType: move.kind === "insert" ? "RowInserted" : "RowDeleted",
      source: "Local",
      triggerSource: TRIGGER[author],
      shiftDirection: move.kind === "insert" ? "Down" : "Up",
    });
  }

  #moved(move: RowMove, sheet: Sheet, home: Sheet, formula: string): string {
    return movedFormula(move, formula, sheet.name, home === sheet);
  }

  #tell(type: number, sheet: Sheet, args: Readonly<Record<string, unknown>>): void {
    this.onEvent({ type, sheetId: sheet.id, args: { ...args, worksheetId: sheet.id } });
  }

  #named(name: string): Sheet {
    const sheet = this.find(name);
    if (!sheet) throw new Error(`no sheet named "${name}"`);
    return sheet;
  }

  #refuseStructure(): void {
    if (this.structureProtected) throw new ApiError("AccessDenied");
  }

  #refuseName(name: string): void {
    if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name)) {
      throw new ApiError("InvalidArgument");
    }
    if (this.find(name)) throw new ApiError("ItemAlreadyExists");
  }

  #newSheetId(): string {
    const id = String(this.#nextId++).padStart(12, "0");
    return `{00000000-0001-0000-0000-${id}}`;
  }
}
