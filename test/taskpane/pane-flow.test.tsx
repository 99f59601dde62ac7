import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { createSession } from "../../src/taskpane/session";
import { MemoryHost } from "../support/memory-host";
import { memo, SEED, sheetOf } from "./support";

configure({ defaultHidden: true });

const SHEET = "项目支出绩效自评表";

async function openPane(host: MemoryHost) {
  const session = createSession(host);
  render(<Pane session={session} />);
  await waitFor(() => expect(session.getState().busy).toBeNull());
  return session;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("the pane over a real form", () => {
  it("recognises, recalculates, shows what it wrote, and takes it back", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    const session = await openPane(host);
    expect(screen.getByRole("status")).toHaveTextContent("已识别：审判区租金（执行局），83 分");
    await press("一键重算");
    expect(await screen.findByText("写入 1 格")).toBeVisible();
    expect(screen.getByRole("img", { name: "等级：良" })).toBeVisible();
    const left = within(screen.getByRole("region", { name: "留给您" }));
    expect(left.getByRole("button", { name: /有偏差，缺说明/ })).toHaveTextContent("2 项");
    await press("撤销");
    const answer = await screen.findByText("已撤销，恢复 1 格");
    expect(session.getState().undoable).toBeNull();
    // the pressed button is gone; the keyboard stays with the answer
    await waitFor(() => expect(answer.closest("[tabindex]")).toHaveFocus());
  });

  it("says that a form without points is not scored, instead of 0 of 0 and rows that lack a score", async () => {
    await openPane(new MemoryHost([sheetOf("hunan-hengshan-2020-chubeiliang")]));
    const score = within(screen.getByRole("region", { name: "总分" }));
    expect(score.getByText("不计分")).toBeVisible();
    expect(score.getByText(/^表里没有分值，算不出得分和总分。/)).toBeVisible();
    expect(score.queryByText(/还差|暂计/)).toBeNull();
    expect(screen.getByRole("status")).toHaveTextContent("已识别：县级储备粮，不计分");
  });

  it("asks the fund line for its amounts, not for a target", async () => {
    await openPane(new MemoryHost([sheetOf("seed-02-beijing-huairou-dept-overall-2021-blank")]));
    await userEvent.click(screen.getByRole("tab", { name: "指标" }));
    const fund = await screen.findByRole("button", { name: /^资金总体/ });
    expect(fund).toHaveTextContent(/未填预算数→/);
  });

  it("shows the cell in the sheet when an item is pressed", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    await openPane(host);
    await userEvent.click(screen.getAllByRole("button", { name: /偏差原因及改进措施还空着/ })[0]!);
    await waitFor(() => expect(host.selected).toEqual({ sheet: SHEET, cell: "I19" }));
  });

  it("marks the score as outdated as soon as somebody edits the sheet", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    await openPane(host);
    act(() => host.type("F21", "30%"));
    expect(await screen.findByText("表格已改动")).toBeVisible();
    await press("重新识别");
    await waitFor(() => expect(screen.queryByText("表格已改动")).toBeNull());
    expect(screen.getByText("78")).toBeVisible();
  });

  it("leads from a sheet without a form to the one that has it", async () => {
    const host = new MemoryHost([memo("记录"), sheetOf(SEED)]);
    await openPane(host);
    await press("在其他工作表中查找");
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(`在其他工作表找到：${SHEET}`),
    );
    await userEvent.click(await screen.findByRole("button", { name: /审判区租金（执行局）/ }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("审判区租金");
    expect(host.selected?.sheet).toBe(SHEET);
  });
});
