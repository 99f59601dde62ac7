import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";
import { FONT, fontOf } from "./fonts";
import { CHARACTER, LINE, LINES, SIZE, TIGHTEN } from "./layout";

/** Ids of the styles that Word does not bring itself. */
export const STYLE = {
  body: "OfficialBody",
  addressee: "Addressee",
  closing: "OfficialClosing",
  caption: "TableCaption",
  tableText: "TableText",
  smallTableText: "SmallTableText",
  page: "Footer",
} as const;

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
/** 首行缩进 2 字符; the twips are for programs that do not count characters. */
const INDENT = { firstLine: 2 * CHARACTER, firstLineChars: 200 };
const BLACK = "000000";

const heading = (level: number, eastAsia: string, bold: boolean, latin?: string) => ({
  basedOn: "Normal",
  next: STYLE.body,
  quickFormat: true,
  run: {
    font: fontOf(eastAsia, latin),
    size: SIZE.three,
    bold,
    color: BLACK,
    characterSpacing: TIGHTEN,
  },
  paragraph: {
    spacing: exactly(LINE),
    indent: INDENT,
    keepNext: true,
    outlineLevel: level - 1,
  },
});

const plain = (id: string, name: string) => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
});

/** The styles of an official document; the headings are Word's own, so that its navigation works. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fontOf(FONT.body),
        size: SIZE.three,
        language: { value: "en-US", eastAsia: "zh-CN" },
      },
      paragraph: { spacing: exactly(LINE), alignment: AlignmentType.BOTH },
    },
    title: {
      basedOn: "Normal",
      next: STYLE.body,
      quickFormat: true,
      run: { font: fontOf(FONT.title), size: SIZE.two, color: BLACK },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(LINES.title), keepNext: true },
    },
    heading1: heading(1, FONT.heading, false, FONT.heading),
    heading2: heading(2, FONT.subheading, false),
    heading3: heading(3, FONT.body, true),
    heading4: heading(4, FONT.body, false),
  },
  paragraphStyles: [
    {
      ...plain(STYLE.body, "公文正文"),
      run: { characterSpacing: TIGHTEN },
      paragraph: { indent: INDENT },
    },
    { ...plain(STYLE.addressee, "主送机关"), next: STYLE.body },
    {
      ...plain(STYLE.closing, "署名和日期"),
      paragraph: { alignment: AlignmentType.RIGHT, keepLines: true },
    },
    {
      ...plain(STYLE.caption, "表题"),
      run: { font: fontOf(FONT.heading, FONT.heading), size: SIZE.four },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      ...plain(STYLE.tableText, "表格文字"),
      run: { size: SIZE.smallFour },
      paragraph: { spacing: exactly(LINES.smallFour), alignment: AlignmentType.LEFT },
    },
    {
      ...plain(STYLE.smallTableText, "表格文字（五号）"),
      run: { size: SIZE.five },
      paragraph: { spacing: exactly(LINES.five), alignment: AlignmentType.LEFT },
    },
    {
      ...plain(STYLE.page, "footer"),
      run: { font: fontOf(FONT.page, FONT.page), size: SIZE.four },
      // 单倍行距: an exact line would cut the footer's position
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
  ],
};
