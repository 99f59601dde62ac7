import type { ContractSheet, ContractWorkbook } from "../../../contract/workbook-host";
import { DECLARATION, textOf, unzip, zip, type Parts } from "./package";
import { relationships } from "./features/sheet-parts";

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const THREAD = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** The workbook with the comments and the custom XML of its sketch. */
export function annotated(bytes: Uint8Array, sketch: ContractWorkbook): Uint8Array {
  const parts: Parts = { ...unzip(bytes) };
  sketch.sheets.forEach((sheet, index) => {
    if (!sheet.comments) return;
    const part = `threadedComments/threadedComment${index + 1}.xml`;
    parts[`xl/${part}`] = threads(sheet);
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships([
      ["rId1", THREAD, `../${part}`],
    ]);
  });
  const custom = (sketch.customXml ?? []).map((namespace, index) => {
    parts[`customXml/item${index + 1}.xml`] = `${DECLARATION}<p:root xmlns:p="${namespace}"/>`;
    return `<Relationship Id="rIdc${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item${index + 1}.xml"/>`;
  });
  const related = "xl/_rels/workbook.xml.rels";
  parts[related] = textOf(bytes, related).replace(
    "</Relationships>",
    `${custom.join("")}</Relationships>`,
  );
  return zip(parts);
}

function threads({ comments }: ContractSheet): string {
  const items = Object.entries(comments ?? {}).flatMap(([cell, texts]) =>
    texts.map((text) => {
      const escaped = text.replaceAll("<", "&lt;");
      return `<threadedComment ref="${cell}"><text>${escaped}</text></threadedComment>`;
    }),
  );
  return `${DECLARATION}<ThreadedComments xmlns="${THREADS}">${items.join("")}</ThreadedComments>`;
}

/** What stands in the workbook part behind its sheets. */
export function definedNames(sketch: ContractWorkbook): string {
  const name = (key: string, formula: string, local: string) =>
    `<definedName name="${key}"${local}>${formula.slice(1)}</definedName>`;
  const names = [
    ...Object.entries(sketch.names ?? {}).map(([key, formula]) => name(key, formula, "")),
    ...sketch.sheets.flatMap((sheet, index) =>
      Object.entries(sheet.names ?? {}).map(([key, formula]) =>
        name(key, formula, ` localSheetId="${index}"`),
      ),
    ),
  ];
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}
