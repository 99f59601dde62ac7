import type { CellComment, WorkbookFacts } from "../../sheet/facts";
import { isOfficeOwn } from "../own-custom-xml";
import { fileName } from "./file-name";
import { roundTrip, type Patience } from "./round-trip";

/** The name that Excel keeps for a filter's range by itself; nobody can see or mend it. */
const FILTER = "_FilterDatabase";

/**
 * What Excel tells of the workbook besides its cells, in one round trip, and another one for where
 * the comments stand if there are any. Links to other workbooks and the task panes of add-ins it
 * does not tell. Notes it tells from ExcelApi 1.18 on; before, a workbook without comments may have
 * notes, and whether it has any is unknown.
 */
export async function readFacts(patience: Patience): Promise<WorkbookFacts> {
  return roundTrip(patience, {}, async (context) => {
    const { names, worksheets, customXmlParts, comments } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name,items/names/items/name,items/names/items/formula");
    customXmlParts.load("items/namespaceUri");
    comments.load("items/content,items/replies/items/content");
    const notes = tellsNotes() ? context.workbook.notes : null;
    notes?.load("items/content");
    await context.sync();
    const local = worksheets.items.flatMap((sheet) =>
      brokenIn(sheet.names).map((name) => `${sheet.name}!${name}`),
    );
    const found = await located(context, comments.items, notes?.items ?? []);
    return {
      fileName: fileName(),
      externalLinks: null,
      comments: notes === null && found.length === 0 ? null : found,
      addInParts: [...new Set(customXmlParts.items.map(({ namespaceUri }) => namespaceUri))].filter(
        (namespace) => !isOfficeOwn(namespace),
      ),
      brokenNames: [...brokenIn(names), ...local],
    };
  });
}

function tellsNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

function brokenIn(names: Excel.NamedItemCollection): string[] {
  return names.items
    .filter(({ name, formula }) => name !== FILTER && String(formula).includes("#REF!"))
    .map(({ name }) => name);
}

async function located(
  context: Excel.RequestContext,
  comments: readonly Excel.Comment[],
  notes: readonly Excel.Note[],
): Promise<CellComment[]> {
  const asked = [
    ...comments.map((comment) => {
      const texts = [comment, ...comment.replies.items].map(({ content }) => content);
      return { kind: "comment" as const, texts, place: comment.getLocation() };
    }),
    ...notes.map((note) => {
      return { kind: "note" as const, texts: [note.content], place: note.getLocation() };
    }),
  ];
  if (asked.length === 0) return [];
  for (const { place } of asked) place.load("address");
  await context.sync();
  return asked.flatMap(({ kind, texts, place: { address } }) =>
    texts.map((text) => ({ kind, text, ...splitAddress(address) })),
  );
}

/** `'部门 整体'!F4` as its sheet and its cell. */
export function splitAddress(address: string): { sheet: string; cell: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, cell: address.slice(at + 1) };
}
