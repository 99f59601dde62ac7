import { DECLARATION, type Parts } from "../package";
import { FORM_SHEET } from "./form-sheet";
import { SHEET_PARTS, opaque, relationships } from "./sheet-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const KSO = "http://www.wps.cn/officeDocument";

const WORKBOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="0"/></bookViews>' +
  '<sheets><sheet name="自评表" sheetId="1" r:id="rId1"/><sheet name="字典" sheetId="2" state="hidden" r:id="rId2"/><sheet name="内部" sheetId="5" state="veryHidden" r:id="rId3"/></sheets>' +
  '<externalReferences><externalReference r:id="rId8"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$I$16</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">自评表!$1:$3</definedName><definedName name="等级">OFFSET(字典!$A$1,0,0,COUNTA(字典!$A:$A),1)</definedName><definedName name="旧值" hidden="1">[1]Sheet1!$A$1</definedName></definedNames>' +
  '<calcPr calcId="191029"/></workbook>';

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>` +
  '<fonts count="4"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="18"/><name val="方正小标宋_GBK"/><family val="4"/><charset val="134"/></font><font><sz val="12"/><color rgb="FF000000"/><name val="仿宋_GB2312"/><family val="3"/><charset val="134"/></font><font><sz val="9"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="10" fontId="2" fillId="0" borderId="1" xfId="1"/><xf numFmtId="176" fontId="2" fillId="0" borderId="1" xfId="0"/><xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0"/><xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0"><alignment textRotation="255" indent="1"/></xf></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="百分比 2" xfId="1"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const TEXTS = [
  "项目支出绩效自评表",
  "（2024年度）",
  "三级指标",
  "实际完成值",
  "得分",
  "等级",
  "00123",
  "完成时间",
  "填表说明",
];
const STRINGS =
  `${DECLARATION}<sst xmlns="${MAIN}" count="11" uniqueCount="11">` +
  TEXTS.map((text) => `<si><t>${text}</t></si>`).join("") +
  '<si><r><rPr><b/><sz val="12"/><rFont val="仿宋_GB2312"/></rPr><t>优</t></r><r><t xml:space="preserve"> 秀</t></r></si><si><t>良</t><phoneticPr fontId="3"/></si></sst>';

const DICTIONARY = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row><row r="2"><c r="A2" t="s"><v>10</v></c></row></sheetData></worksheet>`;
const INTERNAL = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="1"/></worksheet>`;

const EXTERNAL = `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`;

/** Every part but the content types, in the order in which Excel writes them. */
export const WORKBOOK_PARTS: Parts = {
  "_rels/.rels": relationships([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "extended-properties", "docProps/app.xml"],
    ["rId3", "custom-properties", "docProps/custom.xml"],
  ]),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "/xl/worksheets/sheet3.xml"],
    ["rId4", "theme", "theme/theme1.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId9", "customXml", "../customXml/item1.xml"],
    ["rId10", `${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml"],
    ["rId11", `${KSO}/2020/cellImage`, "cellimages.xml"],
  ]),
  "xl/worksheets/sheet1.xml": FORM_SHEET,
  ...SHEET_PARTS,
  "xl/worksheets/sheet2.xml": DICTIONARY,
  "xl/worksheets/sheet3.xml": INTERNAL,
  "xl/theme/theme1.xml": `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": STRINGS,
  "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="B4" i="1"/><c r="B8"/><c r="B9"/><c r="B10"/><c r="B11" a="1"/></calcChain>`,
  "xl/externalLinks/externalLink1.xml": EXTERNAL,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
    ["rId1", "externalLinkPath", "file:///C:/old.xlsx"],
  ]),
  "xl/persons/person.xml": `${DECLARATION}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="审核人" id="{33333333-0000-0000-0000-000000000000}" userId="a" providerId="None"/></personList>`,
  "xl/cellimages.xml": `${DECLARATION}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
  "customXml/item1.xml": '<b:Sources xmlns:b="urn:sources" SelectedStyle=""/>',
  "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  "docProps/custom.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property></Properties>`,
};

/** The macros of a .xlsm; their content is nobody's business here. */
export const MACROS: Parts = { "xl/vbaProject.bin": opaque(3000) };
