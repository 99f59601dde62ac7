import { readChecklistAnswer } from "../../src/values";

const SIGNS = ["①", "②", "③", "④"];
const read = (text: string) => {
  const answer = readChecklistAnswer(text, SIGNS);
  return answer.kind === "unclear" ? answer.kind : answer.failed;
};

describe("further words of answers to a checklist of ①–④", () => {
  it.each<[string, ReturnType<typeof read>]>([
    ["②不符", [2]],
    ["②③不符", [2, 3]],
    ["②不符，其余符合", [2]],
    ["②不符要求", [2]],
    ["②不相符", [2]],
    ["有1项不符", 1],
    ["2项均不符合", 2],
    // a number of items that all pass must be that of the list
    ["4项全部符合", []],
    ["四项均合格", []],
    ["3项全部符合", "unclear"],
    ["①③符合", "unclear"],
    ["第4项全部符合", "unclear"],
  ])("%s: %j", (text, failed) => expect(read(text)).toEqual(failed));

  it("takes a number of items that all pass for all of them where none are listed", () =>
    expect(readChecklistAnswer("4项全部符合", [])).toEqual({ kind: "count", failed: 0 }));
});
