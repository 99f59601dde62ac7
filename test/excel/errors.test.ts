import { KNOWN_CODES, toHostError } from "../../src/hosts/excel/errors";
import { HostError } from "../../src/sheet/host-error";
import { TRANSPORT_CODES } from "../excel-simulator/api-error";
import { FORM } from "../contract/sketch";
import { refusal } from "../contract/support";
import { openExcel } from "./open";

/** Latin words that a Chinese sentence about Excel may hold. */
const ALLOWED = /Excel|Office|Esc|Api|xlsx|WPS|E\d+/g;

function officeError(code: string): unknown {
  return Object.assign(new Error("You cannot perform the requested operation."), { code });
}

describe("what Excel says in English", () => {
  it.each(KNOWN_CODES)("%s becomes a sentence in the person's language", (code) => {
    const error = toHostError(officeError(code), { sheet: "自评表", cells: "E6" });
    expect(error.said.zh).not.toMatch(/\{\w+\}/);
    expect(error.said.zh.replace(ALLOWED, "")).not.toMatch(/[A-DF-Za-z]{2,}/);
    expect(error.said.en).not.toContain("cannot perform");
  });

  it.each([
    ["a code that nobody knows", officeError("BrandNewTrouble")],
    ["a mistake of ours", new TypeError("undefined is not a function")],
    ["something that is no error", "oops"],
  ])("even %s", (_what, thrown) => {
    const error = toHostError(thrown);
    expect([error.code, error.details.detail]).toEqual(["unknown", "E0"]);
    expect(error.said.zh).toContain("（E0）");
    expect(error.cause).toBe(thrown);
  });

  it("leaves our own errors as they are", () => {
    const error = new HostError("cell-editing");
    expect(toHostError(error)).toBe(error);
  });

  it("every reference number is given once", () => {
    const references = KNOWN_CODES.map((code) => toHostError(officeError(code)).details.detail);
    const given = references.filter((reference) => reference !== "E0");
    expect(new Set(given).size).toBe(given.length);
  });

  it("knows every code of the way to Excel", () => {
    const codes = Object.values(TRANSPORT_CODES).map(({ code }) => code);
    expect(codes.filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
  });

  it("knows every code that the Office client declares for Excel", async () => {
    openExcel(FORM);
    const declared = Object.values(Excel.ErrorCodes);
    expect(declared.length).toBeGreaterThan(20);
    expect(declared.filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
  });
});

describe("reading", () => {
  it("refuses while a cell is edited, and says how to go on", async () => {
    const { host, excel } = openExcel(FORM);
    excel.faults.editingCell = true;
    const error = await refusal(host.read("active"));
    expect(error.code).toBe("cell-editing");
    expect(error.said.zh).toContain("请按回车或 Esc");
  });
});
