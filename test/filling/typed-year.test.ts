import { typedYear } from "../../src/filling/carry/typed-year";

it.each([
  ["2024", 2024],
  [" 2024 ", 2024],
  ["２０２４", 2024],
  ["", null],
  ["24", null],
  ["1999", null],
  ["20245", null],
  ["2024年", null],
  ["二〇二四", null],
])("“%s” is the year %s", (text, year) => {
  expect(typedYear(text)).toBe(year);
});
