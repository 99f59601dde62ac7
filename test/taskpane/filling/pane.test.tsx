import { act, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { findForms } from "../../../src/forms";
import { structureRefusal } from "../../../src/sheet/structure-refusals";
import { current } from "../../../src/taskpane/session-state";
import { openFilePane, SCORED, TARGETS } from "../file-pane";

configure({ defaultHidden: true });

const card = (name: string) => within(screen.getByRole("region", { name }));

describe("填报", () => {
  it.each([
    ["项目支出绩效自评表", "project-self-evaluation"],
    ["部门整体支出绩效自评表", "department-self-evaluation"],
    ["部门整体绩效评分表", "department-scorecard"],
    ["绩效目标表", "target-table"],
  ])("inserts %s, tells of it, leads to it and takes it back", async (word, kind) => {
    const { host, sheets, press } = await openFilePane(SCORED, "filling");
    const before = await sheets();
    await press(new RegExp(`^插入：.*${word}`));
    const [added = ""] = (await sheets()).filter((name) => !before.includes(name));
    const grid = (await host.read("all")).find(({ sheet }) => sheet === added);
    expect(grid && findForms(grid).forms.map((form) => form.kind)).toEqual([kind]);
    expect(screen.getByText("插入了 1 张表")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(`插入了 1 张表：${added}。`);
    await act(() => host.select(before[0] ?? "", "B2"));
    await press(`转到 ${added}`);
    expect(await host.selectedCell()).toEqual({ sheet: added, cell: "A1" });
    await press("撤销");
    expect(await sheets()).toEqual(before);
    // the pressed button is gone; the keyboard stays with the answer
    await waitFor(() => expect(screen.getByText("已撤销").closest("[tabindex]")).toHaveFocus());
  });

  it("carries six target tables over, and folds what there is to check", async () => {
    const { session, press } = await openFilePane(TARGETS, "filling");
    await press("带入指标值");
    expect(await screen.findByText("插入了 6 张表")).toBeVisible();
    const count = session.getState().filled?.remarks.length ?? 0;
    expect(count).toBeGreaterThan(3);
    const fold = screen.getByRole("button", { name: `请核对（${String(count)}）` });
    expect(fold).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(fold);
    const list = document.getElementById(fold.getAttribute("aria-controls") ?? "");
    expect(within(list!).getAllByRole("listitem")).toHaveLength(count);
  });

  it("says what went wrong where the workbook takes no sheet, and what to do", async () => {
    const { host, press } = await openFilePane(TARGETS, "filling");
    host.insertSheet = () => Promise.reject(structureRefusal("structure-protected"));
    await press("带入指标值");
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(structureRefusal("structure-protected").said.zh);
    expect(screen.queryByText(/^插入了/)).toBeNull();
  });

  it("drafts next year's table from the form in view alone", async () => {
    const { session, press } = await openFilePane(SCORED, "filling");
    await press("生成下一年度目标表");
    expect(session.getState().filled?.inserted[0]).toMatch(/^2022年目标/);
    // the new sheet is in front, and is no form to draft from
    await waitFor(() => expect(screen.queryByText("生成下一年度目标表")).toBeNull());
  });

  it.each([
    ["the year after the form's", null, /^2022年目标/],
    ["the year that is typed", "２０２４", /^2024年目标/],
  ])("drafts next year's table for %s", async (_what, typed, name) => {
    const { session, press } = await openFilePane(SCORED, "filling");
    const year = await screen.findByLabelText("目标年度");
    expect(year).toHaveValue("2022");
    if (typed !== null) {
      await userEvent.clear(year);
      await userEvent.type(year, typed);
    }
    await press("生成下一年度目标表");
    expect(session.getState().filled?.inserted[0]).toMatch(name);
  });

  it.each([
    ["目标年度", "生成下一年度目标表"],
    ["自评年度（可不填）", "带入指标值"],
  ])("asks again for what is no year under %s", async (label, button) => {
    const { session, press } = await openFilePane(SCORED, "filling");
    const year = await screen.findByLabelText(label);
    await userEvent.clear(year);
    await userEvent.type(year, "24");
    await press(button);
    expect(screen.getByText("年度要写四位数字，如 2024。")).toBeVisible();
    expect(session.getState().filled).toBeNull();
    await userEvent.clear(year);
    expect(screen.queryByText("年度要写四位数字，如 2024。")).toBeNull();
  });

  it("makes self-evaluations of the year that is typed", async () => {
    const { host, press } = await openFilePane(TARGETS, "filling");
    await userEvent.type(await screen.findByLabelText("自评年度（可不填）"), "2025");
    await press("带入指标值");
    const forms = (await host.read("all")).flatMap((grid) => findForms(grid).forms);
    const made = forms.filter(({ kind }) => kind === "project-self-evaluation");
    expect(made.map(({ year }) => year)).toEqual(made.map(() => 2025));
    expect(made).toHaveLength(6);
  });

  it("spreads points over empty cells, or over all once that is ticked", async () => {
    const { session, press } = await openFilePane(SCORED, "filling");
    await press("分配分值");
    expect(screen.getByText("没有可以填写的内容")).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: "已填的分值也重新分配" }));
    await press("分配分值");
    const points = () =>
      current(session.getState())!.form.indicators.map((row) => row.points!.text);
    expect(points()).toEqual(["13", "13", "13", "11", "15", "15", "10"]);
    expect(screen.getByText(/^填写 \d 格$/)).toBeVisible();
  });

  it("asks for a name and a number before it adds a row, and shows the row at once", async () => {
    const { session, press } = await openFilePane(SCORED, "filling");
    const rows = () => current(session.getState())!.form.indicators.length;
    const before = rows();
    const form = card("增加一行指标");
    await press("增加这一行");
    expect(form.getByText("请填写指标名称。")).toBeVisible();
    await userEvent.type(form.getByLabelText(/三级指标名称/), "开庭次数");
    await userEvent.type(form.getByLabelText("分值"), "五");
    await press("增加这一行");
    expect(form.getByText("分值要填数字，如 5 或 2.5。")).toBeVisible();
    expect(rows()).toBe(before);
    await userEvent.clear(form.getByLabelText("分值"));
    await userEvent.type(form.getByLabelText("分值"), "5");
    await userEvent.type(form.getByLabelText(/指标值/), "≥40次");
    await press("增加这一行");
    expect(rows()).toBe(before + 1);
    expect(screen.getByText(/^增加了 1 行指标（第 \d+ 行）$/)).toBeVisible();
    expect(form.getByLabelText(/三级指标名称/)).toHaveValue("");
    await press("撤销");
    expect(rows()).toBe(before);
  });

  it("offers on a sheet of targets to carry them over", async () => {
    const { session, press } = await openFilePane(TARGETS, "score");
    await press("带入指标值");
    expect(session.getState().filled?.inserted).toHaveLength(6);
    expect(screen.getByRole("tab", { name: "填报" })).toHaveAttribute("aria-selected", "true");
  });

  it("speaks English", async () => {
    await openFilePane(SCORED, "filling", { locale: "en" });
    await screen.findByRole("button", { name: "Carry targets over" });
    const words = screen.getByRole("tabpanel").cloneNode(true) as HTMLElement;
    // the form's own levels stay as the form words them
    words.querySelectorAll("option").forEach((option) => option.remove());
    expect(words.textContent).not.toMatch(/\p{Script=Han}/u);
  });
});
