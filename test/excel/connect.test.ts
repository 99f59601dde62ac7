import { connect } from "../../src/hosts/excel";
import { FORM } from "../contract/sketch";
import { refusal } from "../contract/support";
import { openExcel } from "./open";

/** Replaces a member of the Office client for one test. */
function pretend(name: "onReady", value: unknown): void {
  Object.assign(Office, { [name]: value });
}

describe("connecting", () => {
  it.each(["1.13", "1.14", "1.15"])("joins an Excel with ExcelApi %s", async (excelApi) => {
    openExcel(FORM, { excelApi });
    const host = await connect();
    expect((await host.read("active"))[0]?.sheet).toBe("自评表");
  });

  it("refuses an Excel that is too old, and names what is missing", async () => {
    openExcel(FORM, { excelApi: "1.12" });
    const error = await refusal(connect());
    expect([error.code, error.details.detail]).toEqual(["unsupported-excel", "ExcelApi 1.13"]);
  });

  it("says that Excel is missing where the page stands in a plain browser", async () => {
    openExcel(FORM);
    pretend("onReady", () => Promise.resolve({ host: null, platform: null }));
    expect((await refusal(connect())).code).toBe("office-missing");
  });

  it("and where it stands in another program of Office", async () => {
    openExcel(FORM);
    pretend("onReady", () => Promise.resolve({ host: "Word", platform: "PC" }));
    expect((await refusal(connect())).code).toBe("office-missing");
  });

  it("and where Office never becomes ready", async () => {
    openExcel(FORM);
    pretend("onReady", () => new Promise(() => undefined));
    expect((await refusal(connect({ readyWithinMs: 5 }))).code).toBe("office-missing");
  });

  it("and where the Office script was never loaded", async () => {
    openExcel(FORM);
    Object.assign(globalThis, { Office: undefined });
    expect((await refusal(connect())).code).toBe("office-missing");
  });

  it("hands its options on to the host", async () => {
    const { excel } = openExcel(FORM);
    const host = await connect({ giveUpAfterMs: 5 });
    excel.faults.silent = true;
    expect((await refusal(host.read("active"))).code).toBe("not-responding");
  });
});
