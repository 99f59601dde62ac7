import { structureRefusal } from "../../../sheet/structure-refusals";
import type { Package } from "../container/package";
import { attribute, flag, isMain, relationshipId, scanXml, type StartTag } from "../xml/scan";

/** An element with its start tag and where it ends. */
export interface Spot {
  readonly tag: StartTag;
  readonly end: number;
}

/** A defined name as the workbook part spells it. */
export interface NameSpot extends Spot {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  /** Index of the sheet that it belongs to; null where it is the workbook's. */
  readonly localTo: number | null;
}

/** A sheet of any kind, chart and macro sheets included. */
export interface ListedSheet extends Spot {
  readonly name: string;
  readonly isVisible: boolean;
  readonly sheetId: number;
  readonly relationId: string;
}

/** What the workbook part says of its sheets, with places in its XML. */
export interface SheetList {
  readonly path: string;
  readonly xml: string;
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  /** Index behind the last of them. */
  readonly sheetsEnd: number;
  /** Index at which a list of names goes where there is none (ECMA-376 part 1, 18.2.27). */
  readonly namesPlace: number;
  /** The prefix of the part's elements, with its colon. */
  readonly prefix: string;
  readonly names: readonly NameSpot[];
  readonly namesElement: Spot | null;
  readonly views: readonly StartTag[];
  readonly structureLocked: boolean;
  /** Address of the main namespace, transitional or strict. */
  readonly namespace: string;
}

/** Reads the workbook part. Throws HostError. */
export function readSheetList(parts: Package, path: string): SheetList {
  const xml = parts.text(path);
  const reader = new ListReader();
  scanXml(xml, path, reader);
  const { sheets, sheetsEnd, namesPlace, prefix } = reader;
  const { names, namesElement, views, structureLocked, namespace } = reader;
  const entries = { sheets, sheetsEnd, namesPlace, prefix };
  return { path, xml, ...entries, names, namesElement, views, structureLocked, namespace };
}

/** Excel itself offers neither to add nor to remove a sheet where the structure is protected. */
export function refuseLockedStructure({ structureLocked }: SheetList): void {
  if (structureLocked) throw structureRefusal("structure-protected");
}

const BEFORE_NAMES: ReadonlySet<string> = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
]);

class ListReader {
  readonly sheets: ListedSheet[] = [];
  readonly names: NameSpot[] = [];
  readonly views: StartTag[] = [];
  namesElement: Spot | null = null;
  structureLocked = false;
  namespace = "";
  prefix = "";
  sheetsEnd = 0;
  namesPlace = 0;
  private readonly path: StartTag[] = [];
  private formula = "";

  open(tag: StartTag): void {
    this.path.push(tag);
    if (!isMain(tag)) return;
    if (tag.local === "workbook") {
      this.namespace = tag.uri;
      this.prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    }
    // as long as no sheet follows, the first goes here
    if (tag.local === "sheets") this.sheetsEnd = tag.end;
    if (tag.local === "workbookView") this.views.push(tag);
    if (tag.local === "workbookProtection") {
      this.structureLocked = flag(tag, "lockStructure") ?? false;
    }
    if (tag.local === "definedName") this.formula = "";
  }

  text(text: string): void {
    this.formula += text;
  }

  close({ end }: { readonly end: number }): void {
    const tag = this.path.pop();
    if (!tag || !isMain(tag)) return;
    if (tag.local === "sheet") {
      this.sheets.push(listed(tag, end));
      this.sheetsEnd = end;
    }
    if (BEFORE_NAMES.has(tag.local)) this.namesPlace = end;
    if (tag.local === "definedNames") this.namesElement = { tag, end };
    if (tag.local === "definedName") {
      const local = attribute(tag, "localSheetId");
      const name = attribute(tag, "name") ?? "";
      const localTo = local === undefined ? null : Number(local);
      this.names.push({ tag, end, name, formula: this.formula, localTo });
    }
  }
}

function listed(tag: StartTag, end: number): ListedSheet {
  const state = attribute(tag, "state");
  return {
    tag,
    end,
    name: attribute(tag, "name") ?? "",
    isVisible: state !== "hidden" && state !== "veryHidden",
    sheetId: Number(attribute(tag, "sheetId") ?? 0),
    relationId: relationshipId(tag) ?? "",
  };
}
