import { DECLARATION } from "../package";

const NAMESPACES = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'mc:Ignorable="x14ac xr xr2 xr3"',
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"',
  'xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"',
  'xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3"',
  'xr:uid="{00000000-0001-0000-0000-000000000000}"',
].join(" ");

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const HEAD =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
  '<dimension ref="A1:I16"/><sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
  '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="G6" sqref="G6"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" x14ac:dyDescent="0.15"/>' +
  '<cols><col min="1" max="1" width="12.625" style="2" customWidth="1"/>' +
  '<col min="2" max="9" width="15.5" customWidth="1"/><col min="10" max="10" width="0" hidden="1" customWidth="1"/></cols>';

const row = (number: number, cells: string, more = "") =>
  `<row r="${number}" spans="1:9"${more} x14ac:dyDescent="0.15">${cells}</row>`;

/** G6, G7 and H7 are the cells that the test writes. */
const DATA =
  "<sheetData>" +
  row(
    1,
    '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="I1" s="1"/>',
    ' ht="39.950000000000003" customHeight="1"',
  ) +
  row(2, '<c r="A2" s="2" t="s"><v>1</v></c>') +
  row(
    3,
    '<c r="A3" s="2" t="s"><v>2</v></c><c r="B3" s="2" t="s"><v>3</v></c><c r="G3" s="2" t="s"><v>4</v></c><c r="H3" s="2" t="s"><v>5</v></c>',
  ) +
  row(
    4,
    '<c r="A4" s="2" t="inlineStr"><is><t>数量指标</t></is></c><c r="B4" s="5" t="str"><f>A4&amp;"一"</f><v>数量指标一</v></c>',
    ' hidden="1"',
  ) +
  row(
    6,
    '<c r="A6" s="6" t="s"><v>6</v></c><c r="B6" s="3"><v>0.97499999999999998</v></c><c r="F6" s="4"><v>15</v></c><c r="G6" s="4"/><c r="H6" s="2"/>',
  ) +
  row(
    7,
    '<c r="A7" s="2" t="s"><v>7</v></c><c r="B7" s="3"><v>45657</v></c><c r="F7" s="4"><v>10</v></c><c r="G7" s="4" t="e"><v>#N/A</v></c>',
  ) +
  row(
    8,
    '<c r="B8" s="3"><f t="shared" ref="B8:B10" si="0">F6*2</f><v>30</v></c><c r="F8" s="4" t="b"><v>1</v></c>',
  ) +
  row(9, '<c r="B9" s="3"><f t="shared" si="0"/><v>20</v></c>') +
  row(10, '<c r="B10" s="3"><f t="shared" si="0"/><v>2</v></c>') +
  row(11, '<c r="B11" s="3"><f t="array" ref="B11:B12">F6:F7*2</f><v>30</v></c>') +
  row(12, '<c r="B12" s="3"><v>20</v></c>') +
  row(16, '<c r="A16" s="7" t="s"><v>8</v></c>') +
  "</sheetData>";

const TAIL =
  '<sheetProtection algorithmName="SHA-512" hashValue="q83vEjRWeJA=" saltValue="q83vEjRWeJA=" spinCount="100000" sheet="0" objects="1" scenarios="1"/>' +
  '<protectedRanges><protectedRange sqref="G6:H12" name="得分区"/></protectedRanges>' +
  '<mergeCells count="2"><mergeCell ref="A1:I1"/><mergeCell ref="A2:I2"/></mergeCells>' +
  '<phoneticPr fontId="3" type="noConversion"/>' +
  '<conditionalFormatting sqref="G6:G12"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>F6</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="F6:F12"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="H6:H12"><formula1>"优,良,中,差"</formula1></dataValidation>' +
  '<dataValidation type="decimal" operator="between" sqref="G6:G12"><formula1>0</formula1><formula2>F6</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A16" location="字典!A1" display="字典"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape" r:id="rId1"/>' +
  "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>" +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="12" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A6" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId4" name="复选框 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">8</xdr:col></from></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>' +
  '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>F6:F12</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups ${XM}><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>自评表!F6:F12</xm:f><xm:sqref>I6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

/** A self-evaluation form's sheet with nearly everything that a sheet can carry. */
export const FORM_SHEET = `${DECLARATION}<worksheet ${NAMESPACES}>${HEAD}${DATA}${TAIL}</worksheet>`;
