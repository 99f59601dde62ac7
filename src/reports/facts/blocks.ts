import type { Block, Run } from "../document";
import { numbered } from "./numbering";

export function text(content: string): Run {
  return { kind: "text", text: content };
}

export function bold(content: string): Run {
  return { kind: "text", text: content, bold: true };
}

/** A place for the person; `what` says what belongs there. */
export function gap(what: string): Run {
  return { kind: "gap", text: what };
}

/** A run, or a plain text that becomes one. */
export type Part = string | Run;

/** A paragraph of texts (plain strings) and gaps. */
export function paragraph(...parts: readonly Part[]): Block {
  return {
    kind: "paragraph",
    runs: parts.map((one) => (typeof one === "string" ? text(one) : one)),
  };
}

/** A heading with its number in front: 一、（一）1.（1）. */
export function heading(level: 1 | 2 | 3 | 4, number: number, content: string): Block {
  return { kind: "heading", level, text: numbered(level, number, content) };
}
