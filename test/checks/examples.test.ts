import { CHECKS } from "../../src/checks";
import type { Check } from "../../src/checks";
import type { Example } from "../../src/checks/examples/example";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";
import { review } from "../../src/checks";

const found = (check: Check, example: Example) => review(exampleWorkbook(example), [check]);

describe.each(CHECKS.map((check) => [check.id, check] as const))("check %s", (_, check) => {
  it.each(check.examples.bad.map((example) => [example.about, example] as const))(
    "finds: %s",
    (about, example) => {
      const findings = found(check, example).map(({ sheet, cell, outcome }) => ({
        sheet,
        cell,
        outcome,
      }));
      expect(example.found).toBeDefined();
      expect({ about, findings }).toEqual({
        about,
        findings: [
          expect.objectContaining({
            cell: example.found?.cell,
            outcome: example.found?.outcome ?? check.outcomes[0],
            ...(example.found?.sheet === undefined ? {} : { sheet: example.found.sheet }),
          }),
        ],
      });
    },
  );

  it.each(check.examples.good.map((example) => [example.about, example] as const))(
    "is silent: %s",
    (_about, example) => {
      expect(found(check, example)).toEqual([]);
    },
  );

  it("fills every placeholder of its message in both languages", () => {
    for (const example of check.examples.bad)
      for (const { message } of found(check, example)) {
        expect(message.zh).not.toMatch(/[{}]|undefined|NaN/);
        expect(message.en).not.toMatch(/[{}]|undefined|NaN/);
      }
  });

  it("says all that is said about a check", () => {
    expect(check.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const { zh, en } of [check.title, check.message, check.why, ...check.falseAlarms]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[A-Za-z]/);
    }
    const { title, issuer, clause, quote } = check.citation;
    for (const part of [title, issuer, clause, quote]) expect(part.trim()).not.toBe("");
  });
});

it("gives every check an id of its own", () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
