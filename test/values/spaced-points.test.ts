import { normalise, readActual, readTarget } from "../../src/values";

describe("blanks around a decimal point", () => {
  it.each([
    ["98 . 6%", "98.6%"],
    ["98 .6%", "98.6%"],
    ["９８　．　６％", "98.6%"],
    ["≥ 98. 6 %", "≥98.6%"],
    ["≥98 . 6%", "≥98.6%"],
    ["98 6", "98 6"],
    ["98 . 6 5", "98.6 5"],
    ["1. 5个", "5个"],
    ["1 . 完成率", "完成率"],
  ])("%j becomes %j", (text, plain) => expect(normalise(text)).toBe(plain));

  it("never read the number behind the point alone", () => {
    const aim = readTarget({ text: "≥ 98.5 %" }, {});
    const read = (text: string): unknown => readActual({ text }, {}, aim);
    expect(read("98 . 6%")).toMatchObject({ kind: "quantity", number: "98.6" });
    expect(read("98 .6%")).toMatchObject({ kind: "quantity", number: "98.6" });
    expect(read("98 6")).toMatchObject({ kind: "unreadable" });
    // an entry 98 of a list, perhaps: it is asked
    expect(read("1. 6%")).toMatchObject({ kind: "unreadable" });
  });
});
