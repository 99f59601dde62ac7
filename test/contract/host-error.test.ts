import { HostError, type HostErrorCode } from "../../src/sheet/host-error";

/** Every code; the compiler complains of one too many or too few. */
const CODES: Record<HostErrorCode, true> = {
  "broken-file": true,
  "cell-editing": true,
  "changed-meanwhile": true,
  "empty-file": true,
  encrypted: true,
  "file-too-large": true,
  "half-written": true,
  "last-sheet": true,
  "legacy-xls": true,
  "not-a-workbook": true,
  "not-loaded": true,
  "not-responding": true,
  "office-missing": true,
  "payload-too-large": true,
  protected: true,
  "read-only": true,
  "row-blocked": true,
  "row-in-use": true,
  "row-not-empty": true,
  "row-not-inserted": true,
  "sheet-exists": true,
  "sheet-in-use": true,
  "sheet-missing": true,
  "sheet-name": true,
  "sheet-too-large": true,
  "structure-protected": true,
  unknown: true,
  "unsupported-excel": true,
  "write-unverified": true,
  "zip-bomb": true,
};
const DETAILS = {
  sheet: "自评表",
  cells: "E6",
  limit: "50 MB",
  detail: "E1",
  where: "汇总!B2",
  row: "14",
  whatZh: "数组公式",
  whatEn: "an array formula",
};
const LATIN = /Excel|Office|WPS|Esc|MB|E\d+|B\d+|\.?xlsx?m?|\.xls/g;

describe.each(Object.keys(CODES) as HostErrorCode[])("%s", (code) => {
  const { said } = new HostError(code, DETAILS);
  const sentences = said.zh.split("。").filter((part) => part !== "");

  it("says in one sentence what happened, and in another what to do", () => {
    expect(sentences).toHaveLength(2);
    const [what, action] = sentences;
    expect(what).not.toMatch(/^请/);
    expect(action).toMatch(/^请/);
    expect(said.zh).toMatch(/。$/);
  });

  it("leaves no gap, and no English word in Chinese", () => {
    expect(said.zh).not.toMatch(/\{\w+\}/);
    expect(said.en).not.toMatch(/\{\w+\}/);
    expect(said.zh.replace(LATIN, "")).not.toMatch(/[A-Za-z]{2,}/);
    expect(said.en.replace(/自评表|汇总/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
});

it("no two codes say the same", () => {
  const said = Object.keys(CODES).map(
    (code) => new HostError(code as HostErrorCode, DETAILS).said.zh,
  );
  expect(new Set(said).size).toBe(said.length);
});
