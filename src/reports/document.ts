/**
 * A narrative report as data, before it becomes a Word file, a preview or text for the clipboard.
 * Whatever the forms cannot know is a gap: marked for the person, never invented.
 */
export interface ReportDocument {
  /** Printed centred in 小标宋, one line an entry. */
  readonly title: readonly string[];
  /** To whom it goes (甘肃省财政厅：), flush left under the title; null where the report names nobody. */
  readonly addressee: readonly Run[] | null;
  readonly blocks: readonly Block[];
  /** Signature and date at the end, right-aligned; empty where none. */
  readonly closing: readonly (readonly Run[])[];
}

/** A stretch of text, or a place that a person has to fill. */
export type Run =
  | { readonly kind: "text"; readonly text: string; readonly bold?: boolean }
  /** `text` says what belongs here; printed as 【待补充：…】 and highlighted. */
  | { readonly kind: "gap"; readonly text: string };

export type Block =
  /** Levels after GB/T 9704: 1 “一、” 黑体, 2 “（一）” 楷体, 3 “1.” and 4 “（1）” 仿宋. The number is part of the text. */
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
      /** Whether it begins a new page, as a table that is filed by itself does. */
      readonly newPage?: boolean;
    }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  /** A further report in the same file: begins on a new page, under its own title. */
  | { readonly kind: "part"; readonly title: readonly string[] }
  | ReportTable;

export interface ReportTable {
  readonly kind: "table";
  /** Above the table, centred; null where none is printed. */
  readonly caption: string | null;
  /** A table at the end of a report (附表) begins on a new page, with its caption. */
  readonly newPage?: boolean;
  /** Widths of the columns in parts of the whole. */
  readonly widths: readonly number[];
  /** The first rows, repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A cell that a merged one covers is left out of its row, as in HTML. */
export interface ReportCell {
  readonly runs: readonly Run[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: "left" | "center" | "right";
}
