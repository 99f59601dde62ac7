import { Document, DocumentGridType, Packer } from "docx";
import { cleanText } from "../clean-text";
import type { ReportDocument } from "../document";
import { wordBlocks } from "./blocks";
import { pageFooters } from "./footers";
import { LINE, PAGE } from "./layout";
import { repack } from "./repack";
import { STYLES } from "./styles";

/** The report as the bytes of a .docx file. */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const { width, height, ...margin } = PAGE;
  const document = new Document({
    title: cleanText(report.title.join("")).replace(/\n/gu, ""),
    // nobody's name: the properties of a file travel further than its author thinks
    creator: "",
    lastModifiedBy: "",
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin },
          // every style has its exact line height; a grid would stretch the tables' lines in LibreOffice
          grid: { type: DocumentGridType.DEFAULT, linePitch: LINE },
        },
        footers: pageFooters(),
        children: wordBlocks(report),
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)));
}
