/** Values that no attribute and no cell of a sound workbook holds, or that are right elsewhere. */
export const VALUES = [
  ..." |0|-1|1|2|65535|1048576|1048577|16384|16385|2147483648|99999999999999999999|1e999|-1e400|1e-400|NaN|Infinity|0x10|1.5|٣|true|s|str|inlineStr|b|e|d|array|shared|dataTable".split(
    "|",
  ),
  ..."A0|A1|a1|XFD1048576|XFD1048577|XFE1|ZZZZ9|A1:XFD1048576|B2:A1|A1:A1 B2:B2|$A$1|表!A1|#REF!|A:A|1:1|A1:".split(
    "|",
  ),
  "rId1",
  "rId999",
  "../../../../../etc/passwd",
  "/xl/worksheets/sheet1.xml",
  "xl/workbook.xml",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "urn:other",
  "=1+1",
  "SUM(A1:XFD1048576)",
  "A1+A1",
  "((((((((((((((((((((1))))))))))))))))))))",
  `${"(".repeat(600)}1${")".repeat(600)}`,
  "INDIRECT(A1)",
  "_x0041__x0000_",
  "甲".repeat(40_000),
  "一级指标",
  "项目支出绩效自评表",
  "100%",
  "≥95%",
] as const;

const MERGES = (...refs: readonly string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

/** Elements that stand where they should not, or say what cannot be. */
export const SNIPPETS = [
  "<c/>",
  "<c><v>1</v></c>",
  '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
  '<c r="XFD1048577"><v>1</v></c>',
  '<c r="A1" t="s"><v>99999</v></c>',
  '<c r="A1" t="s"><v>-1</v></c>',
  '<c r="B1" s="99999"><v>1</v></c>',
  '<c r="B1" t="n"><v>1e999</v></c>',
  '<c r="B1" t="b"><v>maybe</v></c>',
  '<c r="B1" t="d"><v>2021-13-45</v></c>',
  '<c r="B1" t="inlineStr"><is><t>甲</t><r><t>乙</t></r><rPh><t>丙</t></rPh></is></c>',
  '<c r="C1"><f>C1</f></c>',
  '<c r="C1"><f t="shared" si="9"/><v>1</v></c>',
  '<c r="C1"><f t="shared" si="0" ref="C1:C1048576">C1+1</f><v>1</v></c>',
  '<c r="C1"><f t="array" ref="A1:XFD1048576">ROW()</f><v>1</v></c>',
  '<row r="1"/>',
  '<row r="1"><c r="A1"><v>7</v></c></row>',
  '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
  '<row r="0"><c r="A0"/></row>',
  '<row r="-5"/>',
  "<row><c><v>1</v></c></row>",
  '<cols><col min="1" max="16384" hidden="1"/></cols>',
  '<cols><col min="1" max="999999999" width="1e99"/></cols>',
  '<sheetFormatPr zeroHeight="1"/>',
  '<dimension ref="A1:XFD1048576"/>',
  MERGES("A1:XFD1048576"),
  MERGES("A1:B2", "B2:C3"),
  MERGES("A1", "B1:A1", "nowhere"),
  '<sheetProtection sheet="1"/>',
  '<sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData>',
  "<si/>",
  "<si><t>&#0;</t></si>",
  "<!-- - -->",
  "<![CDATA[<c r='A1'>]]>",
  "<?xml-stylesheet?>",
  "&unknown;",
  "\u0000",
  "</worksheet>",
  '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="A2"><x:v>5</x:v></x:c>',
  '<Relationship Id="rId1" Type="x" Target="../_rels/workbook.xml.rels"/>',
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../../../etc/passwd"/>',
  '<sheet name="自评表" sheetId="1" r:id="rId1"/>',
  '<definedName name="X">X</definedName>',
  '<xf numFmtId="99999" fontId="-1"/>',
  '<numFmt numFmtId="164" formatCode="[&gt;=1e999]0;[&lt;0]\\"/>',
] as const;

const LAUGHS = Array.from(
  { length: 12 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join("");

/** What may stand ahead of the root. */
export const PROLOGUES = [
  "",
  "\uFEFF",
  " ",
  '<?xml version="1.1"?>',
  '<?xml version="1.0" encoding="gb2312"?>',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  `<!DOCTYPE x [<!ENTITY l0 "哈">${LAUGHS}]>`,
  "<!-- -->".repeat(2000),
  "<a>".repeat(20_000),
] as const;
