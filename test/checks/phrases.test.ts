import { isLeftover } from "../../src/checks/reading/instruction";
import { printsBound } from "../../src/checks/reading/printed-bound";
import { tellsUnspent } from "../../src/checks/reading/unspent-reason";
import type { Quantity } from "../../src/values/value";

describe("why money was not spent", () => {
  it.each([
    "因部分案件未结案，20万元补贴资金转到下年支付。",
    "受疫情影响，培训取消，结余经费 3 万元。",
    "合同约定质保金次年支付，故执行率为 90%以下。",
    "年中压减一般性支出预算 5 万元。",
    "资金未到位。",
    "通过公开招标节约资金 12 万元。",
  ])("is said: %s", (text) => {
    expect(tellsUnspent(text)).toBe(true);
  });

  it.each([
    "已完成援滇人员相关经费支付。",
    "本年度财政拨款为150万元:执行数为125.25万元,完成预算的83.50%。",
    "预算数 100 万元（含上年结转资金 20 万元），执行数 80 万元。",
    "因地制宜安排资金，保障未成年人保护经费支出。",
    "预算编制质量较高,完成预算目标,总体评价良好。",
    "资金未完成原因分析：",
    "汛期连续降雨，未完工。资金管理规范。",
  ])("is not said: %s", (text) => {
    expect(tellsUnspent(text)).toBe(false);
  });
});

describe("what a template prints where somebody is to write", () => {
  it.each([
    "对照年度目标,说明相关任务目标的完成情况(100字以内)",
    "结合自评情况,说明项目自评总分,说明项目实施取得的成效或成果。(200字以内)",
    "1.结合自评情况，分析存在的问题及原因。（限200字以内）",
    "请简要说明项目实施内容（字数不超过300字）",
    "从决策、过程、产出等方面，分析项目绩效，500字左右",
  ])("is an instruction: %s", (text) => {
    expect(isLeftover(text)).toBe(true);
  });

  it.each([
    "2.项目实施内容及过程概述（300字以内）",
    "存在问题及原因（200字以内）",
    "预算执行率未达到90%的需说明原因(100字以内)",
    "结合自评情况，项目完成较好，编写读本约 200 字",
    "针对问题，提出三条改进措施并已落实。",
  ])("is none: %s", (text) => {
    expect(isLeftover(text)).toBe(false);
  });
});

describe("a bound that the row's own rule prints", () => {
  const target = (operator: Quantity["operator"], number: string): Quantity => ({
    kind: "quantity",
    operator,
    explicit: true,
    band: false,
    number,
    unit: "%",
    unitSource: "number",
    direction: operator.startsWith("<") ? "reverse" : "forward",
    directionSource: "operator",
    description: null,
    assumptions: [],
  });

  it.each([
    ["预算编制准确率≤20%，得5分。", "<=", "20"],
    ["不高于100%的得满分，每增加0.1个百分点扣0.5分，扣完为止。", "<=", "100"],
    ["20%（含）以内的，计5分", "<=", "20"],
    ["达到95%及以上得10分", ">=", "95"],
  ] as const)("is found: %s", (rule, operator, number) => {
    expect(printsBound(rule, target(operator, number))).toBe(true);
  });

  it.each([
    ["准确率不低于20%，得5分。", "<=", "20"],
    ["准确率低于95%的，扣5分。", "<=", "95"],
    ["准确率≤120%，得5分。", "<=", "20"],
    ["准确率≤20%，不得分。", "<=", "20"],
    ["准确率≤20%，得0分。", "<=", "20"],
    ["不超过100%得5分", ">=", "100"],
    ["", "<=", "20"],
  ] as const)("is another one: %s", (rule, operator, number) => {
    expect(printsBound(rule, target(operator, number))).toBe(false);
  });
});
