import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { SIZE } from "./layout";
import { STYLE } from "./styles";

/** One character of 四号. */
const ONE_CHARACTER = SIZE.four * 10;

/** GB/T 9704 7.5: — 1 —, on odd pages one character from the right, on even ones from the left. */
export function pageFooters() {
  return { default: footer("right"), even: footer("left") };
}

function footer(side: "left" | "right"): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.page,
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: ONE_CHARACTER },
        children: [
          new TextRun({ text: "— ", font: { hint: "eastAsia" } }),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun({ text: " —", font: { hint: "eastAsia" } }),
        ],
      }),
    ],
  });
}
