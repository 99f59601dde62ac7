import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { fundLines } from "../reading/fund";
import { fundFactor } from "../reading/fund-factor";
import type { FormView } from "../view";

/** E4: an amount of the fund block in another unit than those beside it. */
export const fundFactorCheck: FormCheck = {
  id: "fund-factor",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("资金栏的金额相差约一万倍", "Amounts of the fund block are a factor apart"),
  outcomes: ["warning"],
  message: said(
    "“{line}”的 {large} 约是 {small} 的 {factor} 倍，像是一个填了元、一个填了万元。请统一成表上印的单位。",
    "{line}: {large} is about {factor} times {small}, as if one were in 元 and one in 万元. Use the form's unit.",
  ),
  why: said(
    "单位不同，执行率就差一万倍，得分也不成立。",
    "With two units the rate is off by that factor and its score holds no water.",
  ),
  citation: partOfForm("项目资金（万元）", "项目资金（万元）：年初预算数、全年预算数、全年执行数"),
  falseAlarms: [
    said(
      "预算真的调整了上千倍（年初只列了象征性的数）。",
      "A budget that really grew a thousandfold from a token amount.",
    ),
  ],
  examples: {
    bad: [
      bad("执行数按元填，预算按万元", "project", { F8: "985000.00", F9: "985000.00" }, "F8"),
      bad(
        "全年预算数和执行数按元，年初预算数按万元",
        "project",
        { E8: "1000000.00", F8: "985000.00" },
        "E8",
      ),
      bad("预算按元，执行数按万元", "project", { D8: "1000000", E8: "1000000" }, "D8"),
    ],
    good: [
      good("都是万元", "project"),
      good("执行了千分之一", "project", { F8: "0.10", H8: "0.1%", I8: "0.01" }),
      good("年中追加了一倍", "project", { E8: "200.00", F8: "197.00" }),
    ],
  },
  run,
};

function run({ form }: FormView): Hit[] {
  const found = fundLines(form).flatMap((reading) => {
    const factor = fundFactor(reading);
    return factor ? [{ ...factor, line: reading.line }] : [];
  });
  const first = found.find(({ line }) => line.role === "total") ?? found[0];
  if (!first) return [];
  return [
    {
      at: first.large,
      // one slip goes through all the lines of a column
      with: found.flatMap(({ large, small }) => [small, large]),
      values: {
        line: first.line.name,
        large: first.large.text,
        small: first.small.text,
        factor: first.factor,
      },
      seen: first.large.text,
      expected: said("与 {small} 同一单位", "in the unit of {small}", { small: first.small.text }),
    },
  ];
}
