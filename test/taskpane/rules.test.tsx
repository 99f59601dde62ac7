import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { createSession } from "../../src/taskpane/session";
import { MemoryHost } from "../support/memory-host";
import { SEED, sheetOf, typeControlRate } from "./support";

configure({ defaultHidden: true });

const CHOICE = "控制率、变动率的方向";

/** The pane over a form with a 控制率 that says neither ≤ nor ≥. */
async function openPane() {
  const host = new MemoryHost([sheetOf(SEED)]);
  typeControlRate(host);
  const session = createSession(host);
  render(<Pane session={session} />);
  await waitFor(() => expect(session.getState().busy).toBeNull());
  return { host, session };
}

const chip = () => screen.getByRole("button", { name: /评分依据/ });
const panel = () => within(screen.getByRole("region", { name: "评分依据" }));
const group = () => within(panel().getByRole("group", { name: new RegExp(CHOICE) }));
const radio = (name: RegExp) => group().getByRole("radio", { name });

beforeAll(() => {
  // jsdom has no layout to scroll in
  Element.prototype.scrollIntoView = () => undefined;
});

describe("the rules in force", () => {
  it("are told with their reason, recognised first, and can be changed", async () => {
    const { session } = await openPane();
    await userEvent.click(chip());
    expect(panel().getByText(/^按表内打印的规则计分（A\d+/)).toBeVisible();
    const select = panel().getByRole("combobox", { name: "评分规则" });
    const [first, second] = within(select).getAllByRole<HTMLOptionElement>("option");
    expect(first).toHaveTextContent(/（自动识别）$/);
    expect(first?.selected).toBe(true);
    await userEvent.selectOptions(select, second!);
    expect(session.getState().settings.rulebook).toBe(second!.value);
    expect(chip()).toHaveTextContent(second!.textContent);
    expect(chip()).toHaveTextContent("已设定");
    expect(select).toHaveFocus();
    await userEvent.selectOptions(select, first!);
    expect(chip()).not.toHaveTextContent("已设定");
  });

  it("round as the person says", async () => {
    const { session } = await openPane();
    await userEvent.click(chip());
    const select = panel().getByRole("combobox", { name: "得分小数位数" });
    await userEvent.selectOptions(select, "0");
    expect(session.getState().settings.decimals).toBe(0);
    expect(panel().getByText("按您的设置保留 0 位小数。")).toBeVisible();
    await userEvent.selectOptions(select, "自动");
    expect(session.getState().settings.decimals).toBeNull();
  });
});

describe("a choice that the wording leaves", () => {
  it("is named with what hangs on it, scores at once, and writes nothing", async () => {
    const { host } = await openPane();
    await userEvent.click(chip());
    expect(group().getByText(/看不出越低越好还是越高越好/)).toBeVisible();
    expect(group().getByRole("button", { name: "到单元格 H21" })).toBeVisible();
    expect(radio(/^自动：越低越好/)).toBeChecked();
    expect(panel().getByText(/^83 \/ 100/)).toBeVisible();
    const calls = host.calls.length;
    await userEvent.click(radio(/^越高越好/));
    expect(radio(/^越高越好/)).toBeChecked();
    expect(radio(/^越高越好/)).toHaveFocus();
    expect(panel().getByText(/^81 \/ 100/)).toBeVisible();
    expect(screen.getByText("这里的得分还没写入表格，按“一键重算”写入。")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("已重新计分：81 分，满分 100 分");
    expect(group().getByText("已设定")).toBeVisible();
    expect(host.calls).toHaveLength(calls);
  });

  it("goes back to automatic with one button, which keeps the focus", async () => {
    await openPane();
    await userEvent.click(chip());
    await userEvent.click(radio(/^越高越好/));
    const reset = panel().getByRole("button", { name: "恢复自动" });
    await userEvent.click(reset);
    expect(radio(/^自动：越低越好/)).toBeChecked();
    expect(panel().getByText(/^83 \/ 100/)).toBeVisible();
    expect(chip()).not.toHaveTextContent("已设定");
    expect(reset).toHaveFocus();
    expect(reset).toHaveAttribute("aria-disabled", "true");
  });

  it("is confirmed by taking what is automatic, so that nothing is assumed any more", async () => {
    const { session } = await openPane();
    await userEvent.click(chip());
    await userEvent.click(radio(/^越低越好/));
    expect(session.getState().settings.choices).toEqual({ "control-rate": "reverse" });
  });

  it("is said with the row, which leads to it and back", async () => {
    await openPane();
    await userEvent.click(screen.getByRole("tab", { name: "指标" }));
    await userEvent.click(screen.getByRole("button", { name: /“三公”经费控制率/ }));
    expect(screen.getByText(`${CHOICE}：越低越好（反向指标）`)).toBeVisible();
    const link = screen.getByRole("button", { name: `更改：${CHOICE}` });
    await userEvent.click(link);
    await waitFor(() => expect(radio(/^自动/)).toHaveFocus());
    await userEvent.keyboard("{Escape}");
    expect(link).toHaveFocus();
    expect(chip()).toHaveAttribute("aria-expanded", "false");
  });

  it("is closed by Escape from the chip too", async () => {
    await openPane();
    await userEvent.click(chip());
    radio(/^自动/).focus();
    await userEvent.keyboard("{Escape}");
    expect(chip()).toHaveFocus();
  });
});
