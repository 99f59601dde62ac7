import type { Grid } from "../../../sheet/grid";
import { fileRefusal } from "../../../sheet/file-refusals";
import type { PartSource } from "../container/package";
import { perPart } from "../container/repeated-parts";
import { decodePart } from "../xml/encoding";
import { attribute, flag, isMain, relationshipId, scanXml, type StartTag } from "../xml/scan";
import { relationshipsOf } from "./relationships";

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  /** Path of its part. */
  readonly path: string;
  /** The number by which the calculation chain names the sheet. */
  readonly sheetId: string;
}

/** What the workbook part says, and where the other parts stand. */
export interface Workbook {
  /** Path of the workbook part itself. */
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  /** Name of the sheet that the file opens on; of the first visible one where that is no worksheet. */
  readonly active: string;
  /** Whether day 0 is 1904-01-01. */
  readonly date1904: boolean;
  /** Defined names, as written (without `=`); one of a single sheet is keyed `Sheet!name`. */
  readonly names: ReadonlyMap<string, string>;
  readonly parts: {
    readonly sharedStrings: string | null;
    readonly styles: string | null;
    readonly theme: string | null;
    readonly calcChain: string | null;
  };
}

/** An entry of the sheet list, which may be a chart or a macro sheet too. */
interface Listed extends Omit<SheetEntry, "path"> {
  /** The relationship that leads to its part. */
  readonly relation: string | undefined;
}

/** Finds and reads the workbook part. Throws HostError where the archive holds no workbook. */
export function readWorkbook(archive: PartSource): Workbook {
  const path = workbookPath(archive);
  const related = relationshipsOf(archive, path);
  const partOf = (type: string) => {
    const target = related.find((one) => one.type === type)?.target;
    return target !== undefined && archive.has(target) ? target : null;
  };
  const reader = readPart(archive.read(path), path);
  if (!reader.rooted) throw fileRefusal("not-a-workbook");
  const listed = reader.listed.map(({ relation, ...entry }) => {
    const found = related.find((one) => one.id === relation);
    return found?.type === "worksheet" ? { ...entry, path: found.target } : null;
  });
  const sheets = listed.filter((sheet) => sheet !== null);
  const [first] = sheets;
  if (!first) throw fileRefusal("not-a-workbook");
  refuseShared(sheets, path);
  const opened = listed[reader.activeTab];
  const visible = sheets.find((sheet) => sheet.visibility === "visible") ?? first;
  return {
    path,
    sheets,
    active: (opened?.visibility === "visible" ? opened : visible).name,
    date1904: reader.date1904,
    names: reader.names,
    parts: {
      sharedStrings: partOf("sharedStrings"),
      styles: partOf("styles"),
      theme: partOf("theme"),
      calcChain: partOf("calcChain"),
    },
  };
}

/** Two sheets in one part: what is written to one would change the other, and Excel opens neither. */
function refuseShared(sheets: readonly SheetEntry[], part: string): void {
  const seen = new Set<string>();
  for (const sheet of sheets) {
    if (seen.has(sheet.path))
      throw fileRefusal("broken-file", { detail: `${part}: ${sheet.path}` });
    seen.add(sheet.path);
  }
}

function workbookPath(archive: PartSource): string {
  const main = relationshipsOf(archive, "").find((one) => one.type === "officeDocument");
  if (!main || !archive.has(main.target) || !main.target.toLowerCase().endsWith(".xml")) {
    throw fileRefusal("not-a-workbook");
  }
  return main.target;
}

const readPart = perPart((bytes, path): WorkbookReader => {
  const reader = new WorkbookReader();
  scanXml(decodePart(bytes, path).text, path, reader);
  return reader;
});

class WorkbookReader {
  readonly listed: Listed[] = [];
  readonly names = new Map<string, string>();
  rooted = false;
  activeTab = 0;
  date1904 = false;
  private naming: string | null = null;

  open(tag: StartTag): void {
    if (!isMain(tag)) return;
    if (tag.local === "workbook") this.rooted = true;
    if (tag.local === "workbookPr") this.date1904 = flag(tag, "date1904") ?? false;
    if (tag.local === "workbookView") this.activeTab = Number(attribute(tag, "activeTab") ?? 0);
    if (tag.local === "sheet") this.list(tag);
    if (tag.local === "definedName") {
      const local = attribute(tag, "localSheetId");
      const scope = local === undefined ? "" : `${this.listed[Number(local)]?.name ?? ""}!`;
      this.naming = scope + (attribute(tag, "name") ?? "");
      this.names.set(this.naming, "");
    }
  }

  close(tag: { readonly local: string }): void {
    if (tag.local === "definedName") this.naming = null;
  }

  text(text: string): void {
    if (this.naming !== null)
      this.names.set(this.naming, (this.names.get(this.naming) ?? "") + text);
  }

  private list(tag: StartTag): void {
    const name = attribute(tag, "name") ?? "";
    const relation = relationshipId(tag);
    const state = attribute(tag, "state");
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    const sheetId = attribute(tag, "sheetId") ?? "";
    this.listed.push({ name, visibility, sheetId, relation });
  }
}
