import type { Quantity, ValueContext } from "../../src/values";
import { readActual, readTarget } from "../../src/values";

const list = (...lines: readonly string[]): string[] => lines.join(" ").split(" ");
const among = (name: string): ValueContext => ({ name, level2: "时效指标", year: 2021 });

function directionOf(text: string, context: ValueContext): string {
  const value = readTarget({ text }, context) as Quantity;
  expect(value.kind).toBe("quantity");
  const asked = value.assumptions.some(({ zh }) => zh.includes("没有写“≥”或“≤”"));
  return `${value.direction === "forward" ? "正向" : "反向"}${asked ? "，推定" : ""}`;
}

describe("a bare span of time among the 时效指标", () => {
  it.each(
    list("3天 3日 5个工作日 24小时 30分钟 12个月 2周 15秒 2个季度 3天办结 6小时/批 2个工作日/件"),
  )("%s is a limit, and said to be taken for one", (text) =>
    expect(directionOf(text, among("业务"))).toBe("反向，推定"),
  );

  it.each(
    list(
      "办结 资金拨付 响应 按期完成 项目实施 及时完成 应急处置 维修养护完成 设备投入使用 恢复供电 资料报送 项目建设 资金保障到位",
    ),
  )("%s: the sooner the better", (name) => {
    expect(directionOf("3天", among(name))).toBe("反向，推定");
  });

  it.each(
    list(
      "开放时间 培训天数 服务时长 运行时间 保障天数 巡查天数 持续运行 场馆开放天数 全年供暖 服务期 质保期 合同期",
      "值守 运维服务 培训 信息公示 提前完成 优良天数 正常运行时间 森林防火巡护天数 物资储备天数",
    ),
  )("%s: the longer the better", (name) => {
    expect(directionOf("3天", among(name))).toBe("正向");
  });

  it.each(list("补贴发放 临聘人员工资支付 按月发放"))("%s: the more months the better", (name) => {
    expect(directionOf("12个月", among(name))).toBe("正向");
  });

  it("follows what the target itself says", () => {
    expect(directionOf("3天内", among("办结"))).toBe("反向");
    expect(directionOf("≥3天", among("办结"))).toBe("正向");
    expect(directionOf("培训5天", among("业务"))).toBe("正向");
  });

  it("takes nothing else for a limit", () => {
    for (const text of ["100%", "3次", "3个", "3", "3年", "56小时/周"])
      expect([text, directionOf(text, among("办结"))]).toEqual([text, "正向"]);
    expect(directionOf("3天", { name: "办结", level2: "数量指标" })).toBe("正向");
    expect(directionOf("3天", { name: "办结" })).toBe("正向");
  });

  it("adds nothing where the name is certain", () => {
    expect(directionOf("3天", among("办结时间"))).toBe("反向");
    expect(directionOf("30天", among("工期"))).toBe("反向");
  });

  it("gives the direction to the actual, and says it once", () => {
    const aim = readTarget({ text: "3天" }, among("办结"));
    expect(readActual({ text: "2天" }, among("办结"), aim)).toMatchObject({
      direction: "reverse",
      assumptions: [],
    });
  });
});
