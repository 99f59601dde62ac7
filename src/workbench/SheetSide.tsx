import { useState } from "react";
import type { Locale, Said } from "../language/said";
import { CellBar } from "./CellBar";
import { SheetGrid } from "./grid/SheetGrid";
import type { Opened } from "./opened";
import { SheetTabs } from "./SheetTabs";
import { text } from "./strings";
import type { PersonEdits } from "./use-person-edits";
import { useSheet } from "./use-sheet";

export interface SheetSideProps {
  readonly opened: Opened;
  readonly locale: Locale;
  readonly edits: PersonEdits;
  failed(error: unknown): void;
}

/** The left side: the selected cell's content, the sheet, and the workbook's other sheets. */
export function SheetSide({ opened, locale, edits, failed }: SheetSideProps) {
  const { host } = opened;
  const { view, marked, selected, shown, select } = useSheet(opened, failed);
  const [refusal, setRefusal] = useState<Said | null>(null);
  const visible = host.sheets.filter(({ visibility }) => visibility === "visible");
  if (view === null) return <main className="sheet-side" />;
  return (
    <main className="sheet-side">
      <CellBar view={view} selected={selected} locale={locale} refusal={refusal} />
      <SheetGrid
        key={view.grid.sheet}
        view={view}
        locale={locale}
        selected={selected}
        marked={marked}
        shown={shown}
        actions={{
          select,
          edit: (cell, value) => edits.edit(view.grid, cell, value),
          undo: edits.undo,
          refuse: setRefusal,
        }}
      />
      <SheetTabs
        label={text(locale, "sheetTabs")}
        sheets={visible.map(({ name }) => name)}
        active={view.grid.sheet}
        onActivate={(sheet) => {
          setRefusal(null);
          host.activate(sheet);
        }}
      />
    </main>
  );
}
