import { MAX_ROW, parseA1, parseRange, rangeToA1, toA1 } from "../../../../sheet/address";
import { mergesWithRow } from "../../../row-merges";
import type { SheetModel } from "../../worksheet/model";
import { sizeOf } from "../../worksheet/range";
import { escapeCellText } from "../../xml/characters";
import { replaceAll } from "../../xml/replace";
import { attribute, isMain, scanXml, type EndTag, type StartTag } from "../../xml/scan";
import type { Move } from "./moved-formula";
import { XmlMover, type PartToMove } from "./moved-xml";
import { newRowXml } from "./new-row";
import { blocked, OBSTACLES } from "./refusals";
import { shiftedRange, shiftedRow, tears } from "./row-shift";
import { spelledOut } from "./shared-formulas";

/** A worksheet part after the row's coming or going. Throws HostError. */
export function movedSheet(model: SheetModel, part: PartToMove, move: Move): string {
  const mover = new SheetMover(model, part, move);
  scanXml(part.xml, part.path, mover);
  return replaceAll(part.xml, mover.replacements);
}

class SheetMover extends XmlMover {
  private readonly spelled: ReadonlyMap<number, string>;
  private row = -1;
  private cell: StartTag | null = null;
  /** How many merged areas there are more than before. */
  private moreMerges = 0;
  /** What becomes of the merged area that is being read. */
  private merge: { readonly isGone: boolean; readonly twin: string | undefined } | null = null;
  /** The start of the row that goes; what stands in it is not looked at. */
  private going: number | null = null;

  constructor(
    private readonly model: SheetModel,
    part: PartToMove,
    move: Move,
  ) {
    super(part, move);
    this.spelled = spelledOut(model, move, part.home, part.where);
  }

  override open(tag: StartTag): void {
    const parent = this.opened.at(-1)?.local;
    if (isMain(tag)) {
      if (parent === "sheetData" && tag.local === "row") this.openRow(tag);
      if (parent === "row" && tag.local === "c") this.openCell(tag);
      if (parent === "c" && tag.local === "f") this.openFormula(tag);
      if (tag.local === "mergeCell") this.openMerge(tag);
      if (parent === "worksheet" && tag.local === "dimension") this.openDimension(tag);
    }
    super.open(tag);
  }

  override close(end: EndTag): void {
    const tag = this.opened.at(-1);
    super.close(end);
    if (!tag || !isMain(tag)) return;
    const parent = this.opened.at(-1)?.local;
    if (parent === "sheetData" && tag.local === "row") this.closeRow(end);
    if (parent === "row" && tag.local === "c") this.cell = null;
    if (parent === "c" && tag.local === "f") this.closeFormula(tag, end);
    if (tag.local === "mergeCell") this.closeMerge(tag, end);
    if (tag.local === "mergeCells") this.countMerges(tag);
  }

  protected override closeText(tag: StartTag, end: EndTag): void {
    if (!this.isSpelled(tag)) super.closeText(tag, end);
  }

  protected override replace(start: number, end: number, text: string): void {
    if (this.going === null) super.replace(start, end, text);
  }

  protected override where(): string {
    const cell = this.cell && attribute(this.cell, "r");
    return cell ? `${this.part.where}!${cell}` : this.part.where;
  }

  private openRow(tag: StartTag): void {
    const number = Number(attribute(tag, "r") ?? NaN);
    this.row = Number.isInteger(number) && number >= 1 ? number - 1 : this.row + 1;
    if (!this.part.home) return;
    const moved = shiftedRow(this.move.shift, this.row);
    if (moved === null) this.going = tag.start;
    else if (moved !== this.row) this.change(tag, { r: String(moved + 1) });
  }

  private closeRow(end: EndTag): void {
    const { kind, row } = this.move.shift;
    if (this.going !== null) {
      const start = this.going;
      if (kind === "insert") this.refuseContentAtTheEnd();
      this.going = null;
      this.replace(start, end.end, "");
    }
    const stored = this.model.rows.get(this.row);
    if (this.part.home && kind === "insert" && this.row === row - 1 && stored) {
      this.replace(end.end, end.end, newRowXml(this.part.xml, stored));
    }
  }

  /** The sheet's last row has no place to go to; without content it may be forgotten. */
  private refuseContentAtTheEnd(): void {
    const cells = [...(this.model.rows.get(MAX_ROW)?.cells.values() ?? [])];
    const held = cells.find(({ value, formula }) => value !== null || formula !== null);
    if (held) throw blocked(this.move, OBSTACLES.end, toA1(held));
  }

  private openCell(tag: StartTag): void {
    this.cell = tag;
    const ref = parseA1(attribute(tag, "r") ?? "");
    const moved = ref && this.part.home ? shiftedRow(this.move.shift, ref.row) : null;
    if (ref && moved !== null && moved !== ref.row) {
      this.change(tag, { r: toA1({ ...ref, row: moved }) });
    }
  }

  private isSpelled(tag: StartTag): boolean {
    return tag.local === "f" && this.cell !== null && this.spelled.has(this.cell.start);
  }

  private openFormula(tag: StartTag): void {
    if (!this.part.home || this.isSpelled(tag)) return;
    const changes: Record<string, string> = {};
    const range = parseRange(attribute(tag, "ref") ?? "");
    const isBlock = ["array", "dataTable"].includes(attribute(tag, "t") ?? "");
    if (range && isBlock && tears(this.move.shift, range)) {
      throw blocked(this.move, OBSTACLES.array, rangeToA1(range));
    }
    const moved = range && shiftedRange(this.move.shift, range);
    if (moved) changes["ref"] = rangeToA1(moved);
    for (const input of ["r1", "r2"]) {
      const ref = parseA1(attribute(tag, input) ?? "");
      const row = ref && shiftedRow(this.move.shift, ref.row);
      if (ref && row !== null) changes[input] = toA1({ ...ref, row });
    }
    const isNew = ([name, value]: [string, string]) => attribute(tag, name) !== value;
    this.change(tag, Object.fromEntries(Object.entries(changes).filter(isNew)));
  }

  private closeFormula(tag: StartTag, end: EndTag): void {
    const formula = this.cell && this.spelled.get(this.cell.start);
    if (formula === null || formula === undefined) return;
    const text = escapeCellText(formula.replace(/^=/, ""));
    this.replace(tag.start, end.end, `<${tag.name}>${text}</${tag.name}>`);
  }

  private openMerge(tag: StartTag): void {
    const { kind, row } = this.move.shift;
    const range = parseRange(attribute(tag, "ref") ?? "");
    if (!range || !this.part.home) return;
    const shrunk = shiftedRange(this.move.shift, range);
    const kept = shrunk && sizeOf(shrunk) > 1 ? [shrunk] : [];
    const areas = kind === "insert" ? mergesWithRow([range], row - 1) : kept;
    this.moreMerges += areas.length - 1;
    const [own, twin] = areas.map(rangeToA1);
    if (own !== undefined && own !== attribute(tag, "ref")) this.change(tag, { ref: own });
    this.merge = { isGone: own === undefined, twin };
  }

  private closeMerge(tag: StartTag, end: EndTag): void {
    const { isGone = false, twin } = this.merge ?? {};
    if (isGone) this.replace(tag.start, end.end, "");
    if (twin !== undefined) this.replace(end.end, end.end, `<${tag.name} ref="${twin}"/>`);
    this.merge = null;
  }

  private countMerges(tag: StartTag): void {
    const count = attribute(tag, "count");
    if (count === undefined || this.moreMerges === 0) return;
    this.change(tag, { count: String(Number(count) + this.moreMerges) });
  }

  private openDimension(tag: StartTag): void {
    const { shift } = this.move;
    const range = parseRange(attribute(tag, "ref") ?? "");
    const moved = range && this.part.home ? shiftedRange(shift, range) : null;
    if (!range || !moved) return;
    const isDressed = (this.model.rows.get(shift.row - 1)?.cells.size ?? 0) > 0;
    const ends = shift.kind === "insert" && range.bottom === shift.row - 1 && isDressed;
    const held = ends ? { ...moved, bottom: shift.row } : moved;
    if (held.top !== range.top || held.bottom !== range.bottom) {
      this.change(tag, { ref: rangeToA1(held) });
    }
  }
}
