import fc from "fast-check";
import { reverse } from "../../src/sheet/edit";
import { at, edit, plain, withWorkbook } from "./support";
import type { OpenWorkbook } from "./sketch";

const FORM = "自评表";

/** Texts that Excel would take for something else when they are typed in. */
const TEXTS = [
  "=1+1",
  "=",
  "+8",
  "-3",
  "-",
  "@张三",
  // an = and a stroke over it: one sign to the eye
  "=\u0338",
  "'引号",
  "80.45%",
  "80",
  "007",
  "1,200.00",
  "（5）",
  "(5)",
  "¥100",
  "$100",
  "1e5",
  "８０",
  " 12 ",
  "1/2",
  "3-5",
  "8:30",
  "2024-12-31",
  "2024年12月31日",
  "12月",
  "May 2024",
  "TRUE",
  "false",
  "#N/A",
  "≥95%",
  "第一季度",
  "偏差原因：延期。\n改进措施：提前招标。",
];

/** Any text without control characters but the line break. */
const anyText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\p{Cc}/gu, "\n"));

const numberLike = fc.stringMatching(/^[-+=@' (]?[0-9]{1,4}[-./:,%年月日]{0,2}[0-9]{0,4}[%) ]?$/);

export function describeWrittenTexts(open: OpenWorkbook): void {
  describe("text stays text", () => {
    it.each(TEXTS.map((text) => [text]))("%j", (text) =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.write([edit(FORM, "F4", null, text)]);
        expect(await cellNow(FORM, "F4")).toEqual(plain(text));
        const [grid] = await host.read("active");
        expect(at(grid, "F4")).toMatchObject({ value: text, formula: null, text });
      }),
    );

    it("whatever it is, and undoes to what was there", () =>
      withWorkbook(open, ({ host, cellNow }) =>
        fc.assert(
          fc.asyncProperty(fc.oneof(anyText, numberLike), async (text) => {
            const { receipt } = await host.write([edit(FORM, "F5", "项目延期", text)]);
            expect(await cellNow(FORM, "F5")).toEqual(plain(text));
            await host.write(reverse(receipt));
            expect(await cellNow(FORM, "F5")).toEqual(plain("项目延期"));
          }),
          { numRuns: 60 },
        ),
      ));
  });
}
