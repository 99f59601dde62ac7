import { DECLARATION, type Parts } from "../package";

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Relationships, each `[id, type, target]`; a type without `/` is one of ECMA-376. */
export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, type, target]) => {
    const address = type.includes("/") ? type : `${OFFICE}/${type}`;
    const mode = target.startsWith("file:") ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode}/>`;
  });
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${DECLARATION}<Relationships xmlns="${xmlns}">${items.join("")}</Relationships>`;
}

/** Bytes of no meaning, as printer settings and macros are to everybody else. */
export function opaque(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 193 + 71) % 256);
}

const anchor = (content: string) =>
  "<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>13</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  `${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const shape =
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>';

const DRAWING =
  `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${A} ${R}>` +
  anchor(
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill>${shape}</xdr:pic>`,
  ) +
  anchor(
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>',
  ) +
  anchor(
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="文本框"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>${shape}<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>填报说明</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  ) +
  "</xdr:wsDr>";

const CHART =
  `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${A} ${R}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评表!$F$6:$F$7</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>';

const COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>tc={22222222-0000-0000-0000-000000000000}</author></authors><commentList><comment ref="G6" authorId="0"><text><r><t>请核对得分</t></r></text></comment></commentList></comments>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;margin-left:59pt;width:200pt;height:88pt;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>5</x:Row><x:Column>6</x:Column></x:ClientData></v:shape>\r\n' +
  '<v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:Checked>1</x:Checked></x:ClientData></v:shape></xml>';

const THREAD = `${DECLARATION}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="G6" dT="2024-01-01T00:00:00.00" personId="{33333333-0000-0000-0000-000000000000}" id="{22222222-0000-0000-0000-000000000000}"><text>请核对得分</text></threadedComment></ThreadedComments>`;

const TABLE = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="D3:E7" totalsRowShown="0"><autoFilter ref="D3:E7"/><tableColumns count="2"><tableColumn id="1" name="列1"/><tableColumn id="2" name="列2"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

/** What the form's sheet draws on: drawings, comments, controls, table, printer. */
export const SHEET_PARTS: Parts = {
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
    ["rId5", "table", "../tables/table1.xml"],
    ["rId6", "comments", "../comments1.xml"],
    [
      "rId7",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
  ]),
  "xl/printerSettings/printerSettings1.bin": opaque(900),
  "xl/drawings/drawing1.xml": DRAWING,
  "xl/drawings/_rels/drawing1.xml.rels": relationships([
    ["rId1", "image", "../media/image1.png"],
    ["rId2", "chart", "../charts/chart1.xml"],
  ]),
  "xl/drawings/vmlDrawing1.vml": VML,
  "xl/media/image1.png": Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
  "xl/charts/chart1.xml": CHART,
  "xl/ctrlProps/ctrlProp1.xml": `${DECLARATION}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="$I$6"/>`,
  "xl/tables/table1.xml": TABLE,
  "xl/comments1.xml": COMMENTS,
  "xl/threadedComments/threadedComment1.xml": THREAD,
};
