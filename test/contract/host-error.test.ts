import type { HostErrorCode } from "../../src/sheet/host-error";
import { HOST_ERROR_CODES, hostErrorOf } from "../support/host-error-of";

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

describe.each(HOST_ERROR_CODES)("%s", (code) => {
  const { said } = hostErrorOf(code, DETAILS);
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
  const said = HOST_ERROR_CODES.map((code) => hostErrorOf(code as HostErrorCode, DETAILS).said.zh);
  expect(new Set(said).size).toBe(said.length);
});
