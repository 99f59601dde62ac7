import type { Edit } from "../../sheet/edit";
import type { SheetCell, WorkbookFacts } from "../../sheet/facts";
import type { Grid } from "../../sheet/grid";
import { HostError } from "../../sheet/host-error";
import type { Mark, SheetChange, WorkbookHost, WriteOptions, WriteResult } from "../../sheet/host";
import type { NewSheet } from "../../sheet/new-sheet";
import { Echoes } from "./echoes";
import type * as Later from "./later";
import { listenTo } from "./listening";
import { replaceMarks } from "./marks";
import { readActive, readAll } from "./reading";
import { RowRecords } from "./row-records";
import { roundTrip, type Patience } from "./round-trip";
import { SheetNames } from "./sheet-names";
import { unchangedEdits } from "./unchanged";
import { writeEdits } from "./writing";

export interface ExcelHostOptions {
  /** Milliseconds until `onSlow` is called; 2,000 where left out. */
  readonly slowAfterMs?: number;
  /** Milliseconds until a round trip is given up as `not-responding`; 10,000 where left out. */
  readonly giveUpAfterMs?: number;
  /** Excel has not answered for a while; it still may. */
  readonly onSlow?: () => void;
  /** A write that Excel carried out after it was given up could not be undone. */
  readonly onLost?: (error: HostError) => void;
}

/** The workbook that is open in Excel, through the global Office client. */
export class ExcelHost implements WorkbookHost {
  readonly kind = "excel";
  readonly #patience: Patience;
  readonly #names = new SheetNames();
  readonly #echoes = new Echoes();
  readonly #rows = new RowRecords();

  constructor(options: ExcelHostOptions = {}) {
    this.#patience = {
      slowAfterMs: options.slowAfterMs ?? 2_000,
      giveUpAfterMs: options.giveUpAfterMs ?? 10_000,
      onSlow: options.onSlow ?? (() => undefined),
      onLost: options.onLost ?? (() => undefined),
    };
  }

  read(scope: "active" | "all"): Promise<Grid[]> {
    return scope === "active"
      ? readActive(this.#patience, this.#names)
      : readAll(this.#patience, this.#names);
  }

  async write(edits: readonly Edit[], options: WriteOptions = {}): Promise<WriteResult> {
    const kept = options.onlyIfUnchanged ? await unchangedEdits(edits, this.#patience) : edits;
    await writeEdits(kept, this.#patience, this.#echoes);
    return {
      receipt: { at: new Date().toISOString(), edits: kept },
      skipped: edits.filter((edit) => !kept.includes(edit)),
    };
  }

  async select(sheet: string, cell: string): Promise<void> {
    await roundTrip(this.#patience, { sheet }, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    });
  }

  selectedCell(): Promise<SheetCell> {
    return roundTrip(this.#patience, {}, async (context) => {
      const range = context.workbook.getActiveCell();
      range.load("address");
      range.worksheet.load("name");
      await context.sync();
      return { sheet: range.worksheet.name, cell: range.address.replace(/^.*!/u, "") };
    });
  }

  listen(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return listenTo(listener, this.#patience, this.#names, this.#echoes, this.#rows);
  }

  mark(sheets: readonly string[], marks: readonly Mark[]): Promise<void> {
    return replaceMarks(sheets, marks, this.#patience);
  }

  async inspect(): Promise<WorkbookFacts> {
    const { readFacts } = await later();
    return readFacts(this.#patience);
  }

  async insertSheet(sheet: NewSheet): Promise<void> {
    const { insertSheet } = await later();
    await insertSheet(sheet, this.#patience, this.#names, this.#echoes);
  }

  async removeSheet(name: string): Promise<void> {
    const { removeSheet } = await later();
    await removeSheet(name, this.#patience);
  }

  async insertRow(sheet: string, below: number): Promise<void> {
    const { insertRow } = await later();
    await insertRow(sheet, below, this.#patience, this.#rows, this.#echoes);
  }

  async removeRow(sheet: string, row: number): Promise<void> {
    const { removeRow } = await later();
    await removeRow(sheet, row, this.#patience, this.#rows, this.#echoes);
  }
}

/** What changes the workbook's build, and what looks it over. Throws HostError `not-loaded`, offline for example. */
async function later(): Promise<typeof Later> {
  try {
    return await import(/* webpackChunkName: "sheets" */ "./later");
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}
