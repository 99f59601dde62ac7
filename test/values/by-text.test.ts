import fc from "fast-check";
import { byText } from "../../src/values/by-text";

describe("a reading by text", () => {
  it("is the reading itself, however often and in whatever order texts come", () => {
    const read = (text: string) => (text === "" ? null : { length: text.length, text });
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const remembered = byText(read);
        for (const text of texts) expect(remembered(text)).toEqual(read(text));
      }),
    );
  });

  it("is taken once of a text that comes back, null too", () => {
    const read = jest.fn((text: string) => (text === "无" ? null : text.length));
    const remembered = byText(read);
    for (const text of ["无", "件", "无", "件", "元", "无"]) remembered(text);
    expect(read.mock.calls.map(([text]) => text)).toEqual(["无", "件", "元"]);
  });

  it("keeps no more than some thousands, and no long ones", () => {
    const read = jest.fn((text: string) => text.length);
    const remembered = byText(read);
    remembered("first");
    for (let at = 0; at < 5_000; at += 1) remembered(String(at));
    read.mockClear();
    remembered("first");
    remembered("长".repeat(201));
    remembered("长".repeat(201));
    expect(read).toHaveBeenCalledTimes(3);
  });
});
