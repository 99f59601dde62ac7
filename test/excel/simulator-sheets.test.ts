import type { Simulator } from "../excel-simulator/simulator";

const open = (structureProtected = false): Simulator =>
  simulator({
    sheets: [{ name: "Marks", cells: { B2: 3 }, comments: { B2: ["why?"] } }],
    structureProtected,
  });

const failing = async (batch: (context: Excel.RequestContext) => void): Promise<unknown> => {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : error;
  }
  return null;
};

const marks = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Marks");

it("dresses cells one by one, and keeps what is not named", async () => {
  const excel = open();
  await Excel.run(async (context) => {
    const range = marks(context).getRange("A1:B1");
    range.setCellProperties([[{ format: { font: { bold: true, size: 12 } } }, {}]]);
    range.setCellProperties([[{ format: { font: { bold: false }, wrapText: true } }, {}]]);
    await context.sync();
  });
  const sheet = excel.person.sheet("Marks");
  expect(sheet.cell(0, 0).look).toEqual({ font: { bold: false, size: 12 }, wrapText: true });
  expect(sheet.cell(0, 1).look).toEqual({});
});

it.each([
  ["a property that is none", [[{ format: { fonts: { bold: true } } }]]],
  ["an alignment that is none", [[{ format: { horizontalAlignment: "Middle" } }]]],
  ["a block of another shape", [[{}, {}]]],
])("refuses to dress cells with %s", async (_what, properties) => {
  open();
  const code = await failing((context) => {
    marks(context)
      .getRange("A1")
      .setCellProperties(properties as never);
  });
  expect(code).toBe("InvalidArgument");
});

it.each([
  ["Add", (context: Excel.RequestContext) => context.workbook.worksheets.add("New")],
  ["Delete", (context: Excel.RequestContext) => marks(context).delete()],
])("with a protected structure refuses %s", async (_what, batch) => {
  const excel = open(true);
  expect(await failing(batch)).toBe("AccessDenied");
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Marks"]);
});

it("sets widths, heights and the page, and refuses a zoom that is none", async () => {
  const excel = open();
  await Excel.run(async (context) => {
    const sheet = marks(context);
    sheet.getRange("A1:B1").format.columnWidth = 40;
    sheet.getRange("A3").format.rowHeight = 20;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
  });
  const sheet = excel.person.sheet("Marks");
  expect([...sheet.columnWidths, ...sheet.rowHeights]).toEqual([
    [0, 40],
    [1, 40],
    [2, 20],
  ]);
  expect(sheet.pageLayout).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
  });
  const code = await failing((context) => {
    marks(context).pageLayout.zoom = { fit: 1 } as never;
  });
  expect(code).toBe("InvalidArgument");
});

it("sets margins in any unit, centring and title rows, and refuses what is none", async () => {
  const excel = open();
  await Excel.run(async (context) => {
    const { pageLayout } = marks(context);
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Inches", { top: 1 });
    pageLayout.setPrintMargins("Points", { left: 20 });
    pageLayout.setPrintTitleRows("$1:$2");
    await context.sync();
  });
  expect(excel.person.sheet("Marks").pageLayout).toMatchObject({
    centerHorizontally: true,
    margins: { top: 72, left: 20, right: 50.4 },
    printTitleRows: "$1:$2",
  });
  for (const mistake of [
    (layout: Excel.PageLayout) => layout.setPrintMargins("Points", { upper: 1 } as never),
    (layout: Excel.PageLayout) => layout.setPrintTitleRows("A1:B2"),
  ]) {
    expect(await failing((context) => mistake(marks(context).pageLayout))).toBe("InvalidArgument");
  }
});

it("tells where a comment stands, and loses it with its sheet", async () => {
  const excel = open();
  excel.workbook.add("Other");
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content");
    await context.sync();
    const place = comments.items[0]?.getLocation();
    place?.load("address");
    marks(context).delete();
    comments.load("items/content");
    await context.sync();
    expect(place?.address).toBe("Marks!B2");
    expect(comments.items).toEqual([]);
  });
});
