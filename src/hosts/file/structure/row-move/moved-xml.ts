import { escapeXml } from "../../xml/characters";
import { replaceAll, type Replacement } from "../../xml/replace";
import { attribute, scanXml, type EndTag, type StartTag } from "../../xml/scan";
import type { Move } from "./moved-formula";
import { movedValue, type Place } from "./moved-value";
import { BY_DEFAULT, NAMES_ITS_SHEET, RULES, type Rule } from "./rules";
import { withAttributes } from "./start-tag";

/** A part whose rows are to be named anew. */
export interface PartToMove {
  readonly xml: string;
  /** Its path, for a failure to name. */
  readonly path: string;
  /** It belongs to the sheet on which rows move. */
  readonly home: boolean;
  /** What a refusal calls it: its sheet, or its path. */
  readonly where: string;
}

/** A part with all rows and formulas as they are after the row's coming or going. Throws HostError. */
export function movedXml(part: PartToMove, move: Move): string {
  const mover = new XmlMover(part, move);
  scanXml(part.xml, part.path, mover);
  return replaceAll(part.xml, mover.replacements);
}

/** Goes through a part and notes what changes. */
export class XmlMover {
  readonly replacements: Replacement[] = [];
  /** The elements that have not ended, from the root. */
  protected readonly opened: StartTag[] = [];
  private content = "";
  /** Depth of an anchor that does not move with its cells; 0 outside of one. */
  private fixed = 0;

  constructor(
    protected readonly part: PartToMove,
    protected readonly move: Move,
  ) {}

  open(tag: StartTag): void {
    const rule = this.ruleFor(tag);
    this.opened.push(tag);
    this.content = "";
    if (this.fixed === 0 && isFixed(tag)) this.fixed = this.opened.length;
    const place = this.place(tag);
    const changes: Record<string, string> = {};
    for (const [name, kind] of Object.entries(rule?.attributes ?? {})) {
      const value = attribute(tag, name);
      if (value === undefined) continue;
      const moved = movedValue(kind, value, place);
      if (moved !== value) changes[name] = moved;
    }
    this.change(tag, changes);
  }

  text(text: string): void {
    this.content += text;
  }

  close(end: EndTag): void {
    const tag = this.opened.pop();
    if (!tag) return;
    if (!tag.selfClosing && tag.end < end.start) this.closeText(tag, end);
    if (this.fixed > this.opened.length) this.fixed = 0;
    this.content = "";
  }

  /** Writes attributes of a start tag anew. */
  protected change(tag: StartTag, values: Readonly<Record<string, string>>): void {
    if (Object.keys(values).length === 0) return;
    const source = this.part.xml.slice(tag.start, tag.end);
    this.replace(tag.start, tag.end, withAttributes(source, values));
  }

  protected replace(start: number, end: number, text: string): void {
    this.replacements.push({ start, end, text });
  }

  /** Where the element stands, for a refusal to name. */
  protected where(): string {
    return this.part.where;
  }

  private ruleFor({ local }: StartTag): Rule | undefined {
    const parent = this.opened.at(-1)?.local ?? "";
    const byName = Object.hasOwn(RULES, local) ? RULES[local] : undefined;
    return RULES[`${parent}/${local}`] ?? byName ?? (this.part.home ? BY_DEFAULT : undefined);
  }

  /** An element that has a text, or children, has ended. */
  protected closeText(tag: StartTag, end: EndTag): void {
    const kind = this.fixed > 0 && tag.local === "row" ? undefined : this.ruleFor(tag)?.text;
    if (!kind) return;
    const moved = movedValue(kind, this.content, this.place(tag));
    if (moved !== this.content) this.replace(tag.end, end.start, escapeXml(moved));
  }

  private place(tag: StartTag): Place {
    const named = NAMES_ITS_SHEET.has(tag.local) ? attribute(tag, "sheet") : undefined;
    const home =
      named === undefined
        ? this.part.home && !NAMES_ITS_SHEET.has(tag.local)
        : named.toLowerCase() === this.move.sheet.toLowerCase();
    return { move: this.move, home, where: this.where() };
  }
}

/** An anchor of something that neither moves nor grows with its cells. */
function isFixed(tag: StartTag): boolean {
  return tag.local === "twoCellAnchor" && attribute(tag, "editAs") === "absolute";
}
