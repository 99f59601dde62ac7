/**
 * Inline styles for pasting into Word: the clipboard carries no style sheet, and Word understands
 * its own mso- properties. Typefaces and sizes as in the Word file (GB/T 9704).
 */
const BODY = "'仿宋_GB2312','仿宋',FangSong,serif";
const EXACT = "margin:0;line-height:29pt;mso-line-height-rule:exactly;";
const INDENT = "text-indent:2em;mso-char-indent-count:2;";
const HEADING = `${EXACT}${INDENT}font-size:16pt;color:#000;`;
const CELL = `border:0.5pt solid #000;padding:2pt 4pt;vertical-align:middle;font-family:${BODY};font-size:10.5pt;line-height:15pt;`;

export const CSS = {
  title: `${EXACT}text-align:center;font-family:'方正小标宋简体','华文中宋',SimSun,serif;font-size:22pt;line-height:35pt;font-weight:normal;`,
  addressee: `${EXACT}font-family:${BODY};font-size:16pt;`,
  paragraph: `${EXACT}${INDENT}text-align:justify;font-family:${BODY};font-size:16pt;`,
  closing: `${EXACT}text-align:right;padding-right:2em;font-family:${BODY};font-size:16pt;`,
  headings: {
    1: `${HEADING}font-family:'黑体',SimHei,sans-serif;font-weight:normal;`,
    2: `${HEADING}font-family:'楷体_GB2312','楷体',KaiTi,serif;font-weight:normal;`,
    3: `${HEADING}font-family:${BODY};font-weight:bold;`,
    4: `${HEADING}font-family:${BODY};font-weight:normal;`,
  },
  caption: `${EXACT}text-align:center;font-family:'黑体',SimHei,sans-serif;font-size:14pt;`,
  table: "border-collapse:collapse;width:100%;",
  headerCell: `${CELL}font-family:'黑体',SimHei,sans-serif;font-weight:normal;`,
  cell: CELL,
  gap: "background:yellow;mso-highlight:yellow;",
  newPage: "page-break-before:always;",
} as const;
