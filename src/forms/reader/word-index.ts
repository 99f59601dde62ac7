import { byText } from "../../values/by-text";
import { bareKey, labelKey, withoutMark } from "./label";

/** Names that mean the same on forms. */
export interface Words<Role extends string> {
  readonly role: Role;
  /** Whole labels, without white space and brackets. */
  readonly names: readonly string[];
  /** Open-ended names; tried on the label with its brackets, then without. */
  readonly patterns?: readonly RegExp[];
  /** Where several labels mean one role, the lowest rank is taken (0 unless said). */
  readonly rank?: number;
  /** What the label means where a better-ranked one has the role already. */
  readonly otherwise?: Role;
}

export interface Meaning<Role extends string> {
  readonly role: Role;
  readonly rank: number;
  readonly otherwise?: Role | undefined;
}

/** No label on any form is longer than this; longer text is never looked up. */
const LONGEST_LABEL = 60;
const NO_LABEL = /^[\d.,%\s-]*$/;

/** Looks labels up in a list of words, whatever white space, brackets and colons they are printed with. */
export class WordIndex<Role extends string> {
  private readonly names = new Map<string, Meaning<Role>>();
  private readonly patterns: { pattern: RegExp; meaning: Meaning<Role> }[] = [];
  /** All patterns in one, as most texts are none of them. */
  private readonly anyPattern: RegExp;
  private readonly meaningOf = byText((text) => this.lookUp(text));

  constructor(words: readonly Words<Role>[]) {
    for (const { role, names, patterns = [], rank = 0, otherwise } of words) {
      const meaning = { role, rank, otherwise };
      for (const name of names) {
        const key = labelKey(name);
        if (!this.names.has(key)) this.names.set(key, meaning);
      }
      for (const pattern of patterns) this.patterns.push({ pattern, meaning });
    }
    const sources = this.patterns.map(({ pattern }) => `(?:${pattern.source})`);
    this.anyPattern = new RegExp(sources.join("|") || "(?!)");
  }

  /** What the label means, or null. */
  find(text: string): Meaning<Role> | null {
    // most labels begin with a Chinese character, and 一 is the first of them all
    if (text.length > LONGEST_LABEL || (text < "一" && NO_LABEL.test(text))) return null;
    return this.meaningOf(text);
  }

  private lookUp(text: string): Meaning<Role> | null {
    const key = labelKey(text).replace(/[:;]+$/, "");
    const whole = this.names.get(key) ?? this.byPattern(key);
    if (whole) return whole;
    const bare = bareKey(key);
    const found = bare === key ? null : (this.names.get(bare) ?? this.byPattern(bare));
    const plain = withoutMark(text);
    return found ?? (plain === text || plain === "" ? null : this.lookUp(plain));
  }

  private byPattern(key: string): Meaning<Role> | null {
    if (key === "" || !this.anyPattern.test(key)) return null;
    return this.patterns.find(({ pattern }) => pattern.test(key))?.meaning ?? null;
  }
}
