import type { ContractWorkbook } from "../contract/sketch";
import { edit, refusal } from "../contract/support";
import { forms, scores } from "./form";
import { openExcel } from "./open";

const MEGABYTE = 1024 * 1024;

const SIZES = [
  { sheets: 1, rows: 30 },
  { sheets: 100, rows: 30 },
  { sheets: 1, rows: 5_000 },
];

/** A form whose notes are so long that its reply is about so many megabytes. */
function notes(megabytes: number): ContractWorkbook {
  const rows = 300;
  // a text comes three times: as value, as shown, as "formula"; three bytes a letter
  const letters = Math.floor((megabytes * MEGABYTE) / rows / 9);
  const cells = Object.fromEntries(
    Array.from({ length: rows }, (_none, row) => [`A${String(row + 1)}`, "因".repeat(letters)]),
  );
  return { active: "表", sheets: [{ name: "表", cells }] };
}

describe.each(SIZES)("with $sheets form(s) of $rows rows", ({ sheets, rows }) => {
  it("the whole workbook is read in two round trips, and the active sheet in one", async () => {
    const { host, excel } = openExcel(forms(sheets, rows));
    expect(await host.read("all")).toHaveLength(sheets);
    expect(excel.log.roundTrips).toBe(2);
    excel.log.clear();
    await host.read("active");
    expect(excel.log.roundTrips).toBe(1);
  });

  it("all scores are written and looked at again in one", async () => {
    const { host, excel } = openExcel(forms(sheets, rows));
    await host.write(scores(sheets, rows));
    expect(excel.log.roundTrips).toBe(1);
  });

  it("nothing that goes to and fro comes near four megabytes", async () => {
    const { host, excel } = openExcel(forms(sheets, rows));
    await host.read("all");
    await host.write(scores(sheets, rows));
    const bytes = excel.log.requests.flatMap((one) => [one.requestBytes, one.replyBytes]);
    expect(Math.max(...bytes)).toBeGreaterThan(1_000);
    expect(Math.max(...bytes)).toBeLessThan(4 * MEGABYTE);
  });
});

describe("a sheet of long notes", () => {
  it("of four megabytes is still read at once", async () => {
    const { host, excel } = openExcel(notes(4));
    const [grid] = await host.read("active");
    expect(grid?.values).toHaveLength(300);
    expect(excel.log.roundTrips).toBe(1);
    expect(excel.log.requests[0]?.replyBytes).toBeGreaterThan(4 * MEGABYTE);
  });

  it("of nine is read in parts that each fit, with nothing lost", async () => {
    const sketch = notes(9);
    const whole = await openExcel(sketch, { payloadLimit: 100 * MEGABYTE }).host.read("active");
    const { host, excel } = openExcel(sketch);
    expect(await host.read("active")).toEqual(whole);
    const answered = excel.log.requests.filter(({ replyBytes }) => replyBytes < 5 * MEGABYTE);
    expect(answered.length).toBeGreaterThan(2);
  });

  it("whose single row is more than one reply can carry is refused, and not asked for ever", async () => {
    const row = Object.fromEntries(
      [..."ABCDEFGHIJKLMNOPQRSTU"].map((at) => [`${at}1`, "因".repeat(32_000)]),
    );
    const { host } = openExcel({ active: "表", sheets: [{ name: "表", cells: row }] });
    expect((await refusal(host.read("active"))).code).toBe("payload-too-large");
  });

  it("too long to be written at once is refused whole, and the sheet stays as it was", async () => {
    const { host, excel } = openExcel({ active: "表", sheets: [{ name: "表", cells: {} }] });
    const edits = Array.from({ length: 60 }, (_none, row) =>
      edit("表", `A${String(row + 1)}`, null, "因".repeat(32_000)),
    );
    expect((await refusal(host.write(edits))).code).toBe("payload-too-large");
    expect(excel.person.cell("表", "A1").value).toBe("");
  });
});
