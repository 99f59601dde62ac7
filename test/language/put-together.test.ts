import type * as Apart from "../../src/language/said-apart";
import { remarksOf } from "../../src/filling/carry/remarks";
import { learnEnglish, said } from "../../src/language/said";
import { CHECKS, review } from "../../src/checks";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";
import type { Finding } from "../../src/checks";

jest.mock("../../src/language/said", () => {
  const apart = jest.requireActual<typeof Apart>("../../src/language/said-apart");
  const known: Record<string, string> = {};
  return {
    ...apart,
    known,
    // English as the pane's build has it: short labels stay with their Chinese (english-apart.cjs)
    said: (zh: string, en: string, values = {}) => {
      const isApart = en !== zh && en.length + 2 >= 16 && (known[zh] ?? en) === en;
      if (!isApart) return apart.said(zh, en, values);
      known[zh] = en;
      return apart.said(zh, 0, values);
    },
  };
});
const { known } = jest.requireMock<{ readonly known: Record<string, string> }>(
  "../../src/language/said",
);

const inEnglish = (findings: readonly Finding[]) =>
  findings.map(({ check, message, expected, suggestion }) =>
    [check, message.en, expected.en, suggestion?.en ?? ""].join(" | "),
  );

describe("findings made in Chinese", () => {
  it.each(CHECKS.map((check) => [check.id, check] as const))(
    "%s is told in English once it is wanted",
    (_, check) => {
      const views = check.examples.bad.map(exampleWorkbook);
      learnEnglish({});
      const early = views.flatMap((view) => review(view, [check]));
      learnEnglish(known);
      const late = check.examples.bad.map(exampleWorkbook).flatMap((view) => review(view, [check]));
      expect(inEnglish(early)).toEqual(inEnglish(late));
    },
  );
});

it.each(["percent", "words", "missing", "notApplicable"] as const)(
  "a remark on targets carried (%s) is told in English once it is wanted",
  (kind) => {
    const detail = said("按指标名称的惯常写法理解。", "Read as such names are usually written.");
    const notices = ["D8", "D9"].map((cell) => ({
      kind,
      cell,
      before: "95",
      after: "95%",
      detail,
    }));
    learnEnglish({});
    const early = remarksOf(notices);
    learnEnglish(known);
    expect(early.map(({ en }) => en)).toEqual(remarksOf(notices).map(({ en }) => en));
    expect(early.map(({ en }) => en).join("")).not.toMatch(/\p{Script=Han}/u);
  },
);
