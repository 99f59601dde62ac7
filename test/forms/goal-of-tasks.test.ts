import { HEADER, ROW, TITLE, across, at, down, only, row } from "./small-form";

describe("a list of tasks above the table", () => {
  const read = (...lines: readonly string[]) =>
    only(
      [TITLE, row("整体绩效目标||保障运转"), ...lines.map(row), HEADER, ROW],
      [down(1, 3, 5), ...[3, 4, 5].flatMap((line) => [across(line, 2, 3), across(line, 7, 8)])],
    );
  it.each([
    ["年度履职目标|任务名称||主要内容|||完成情况|"],
    ["年度主要任务|重点任务||工作内容|||实际完成情况|"],
    ["年度绩效目标|任务名称||||主要内容|完成情况|"],
    ["年度主要任务|对应项目||项目支出预算（万元）|||完成情况|"],
  ])("%s has no goal of the form's", (head) => {
    const { goal } = read(head, "|任务1||开展培训|||已完成|", "|任务2||开展检查|||已完成|");
    expect([goal.expected, goal.actual].map(at)).toEqual(["C2 保障运转", null]);
  });

  it.each([
    ["年度总体目标|预期目标||||实际完成情况|", "|完成各项任务||||已完成|"],
    ["年度总体目标|年初设定目标||||全年完成情况|", "|主要内容见附件||||已完成|"],
  ])("%s is the form's", (head, texts) => {
    const { goal } = only([TITLE, row(head), row(texts), HEADER, ROW]);
    expect(at(goal.actual)).toBe("F3 已完成");
  });

  it("does not take a task beside its label for one", () => {
    const { goal } = only([TITLE, row("重点任务|修路|完成情况|已完成"), HEADER, ROW]);
    expect(at(goal.actual)).toBe("D2 已完成");
  });
});
