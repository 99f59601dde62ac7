import { assess } from "../../src/scoring";
import { form } from "./support";

const FUND = [{ annual: "100", executed: "85", points: "10", rate: "85%" }];

const rate = (...notes: string[]) => {
  const { rows, rulebook } = assess(form({ fund: FUND, notes }));
  const [row] = rows;
  return `${row?.status ?? ""} ${row?.score ?? ""}, said under ${rulebook.rateExplanation.under}`;
};

describe("what is printed for the execution rate", () => {
  it.each([
    [
      ["设预算执行率为X，X≥95%得10分；85%≤X＜95%得8分；X＜85%得0分。"],
      "computed 8, said under 0.9",
    ],
    [
      ["执行率得分：≥95%得10分", "90%-95%得9分", "80%-90%得8分", "80%以下得5分"],
      "computed 8, said under 0.9",
    ],
    [["年度资金总额得分=执行率*分值；执行率低于60%的，得0分。"], "computed 8.5, said under 0.9"],
    [["年度资金总额得分=执行率*分值；执行率低于90%的，得0分。"], "computed 0, said under 0.9"],
    [["得分=10×执行率；执行率大于100%时，按100%计分。"], "computed 8.5, said under 0.9"],
    [["预算执行率低于80%的，应在偏差原因栏说明原因。"], "computed 8.5, said under 0.8"],
    // the next note is of another kind, and the first alone is not the rule
    [["执行率≥95%得10分", "满意度90%-95%得9分"], "manual , said under 0.9"],
    [
      ["执行率低于50%的不得分，50%以上的，按（执行率-50%）/50%×10计分。"],
      "assumed 8.5, said under 0.9",
    ],
  ])("%s", (notes, expected) => {
    expect(rate(...notes)).toBe(expected);
  });
});
