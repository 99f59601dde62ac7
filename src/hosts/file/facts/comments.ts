import type { CellComment } from "../../../sheet/facts";
import type { Package } from "../container/package";
import { relationshipsOf } from "../parts/relationships";
import { RichText } from "../parts/shared-strings";
import { attribute, scanXml } from "../xml/scan";

/** Excel writes a note of this author beside each thread, for versions that know no threads. */
const TWIN = /^tc=/;

/** The threaded comments, replies included, and the notes of a sheet; in the order of the parts. */
export function cellComments(parts: Package, sheet: string, sheetPath: string): CellComment[] {
  const related = relationshipsOf(parts, sheetPath).filter(({ target }) => parts.has(target));
  const of = (type: string) =>
    related.filter((one) => one.type === type).map(({ target }) => target);
  const threads = of("threadedComment").flatMap((path) => threadsIn(parts, sheet, path));
  const inThreads = new Set(threads.map(({ cell }) => cell));
  const notes = of("comments").flatMap((path) => notesIn(parts, path));
  const isTwin = ({ author, cell }: Note) => TWIN.test(author) && inThreads.has(cell);
  return [
    ...threads,
    ...notes
      .filter((note) => !isTwin(note))
      .map(({ cell, text }) => ({ sheet, cell, kind: "note" as const, text })),
  ];
}

function threadsIn(parts: Package, sheet: string, path: string): CellComment[] {
  const found: CellComment[] = [];
  let cell = "";
  let text = "";
  scanXml(parts.text(path), path, {
    open(tag) {
      if (tag.local === "threadedComment") cell = attribute(tag, "ref") ?? "";
      if (tag.local === "text") text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close(tag) {
      if (tag.local === "text") found.push({ sheet, cell, kind: "comment", text });
    },
  });
  return found;
}

interface Note {
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

function notesIn(parts: Package, path: string): Note[] {
  const found: Note[] = [];
  const authors: string[] = [];
  const rich = new RichText();
  let author = "";
  let at = { cell: "", author: "" };
  scanXml(parts.text(path), path, {
    open(tag) {
      rich.open(tag);
      if (tag.local === "author") author = "";
      if (tag.local !== "comment") return;
      rich.reset();
      const writer = authors[Number(attribute(tag, "authorId") ?? 0)] ?? "";
      at = { cell: attribute(tag, "ref") ?? "", author: writer };
    },
    text: (piece) => {
      rich.text(piece);
      author += piece;
    },
    close(tag) {
      rich.close(tag);
      if (tag.local === "author") authors.push(author);
      if (tag.local === "comment") found.push({ ...at, text: rich.value() });
    },
  });
  return found;
}
