import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
import { createSession } from "../../../src/taskpane/session";
import { MemoryHost } from "../../support/memory-host";
import { memo, SEED, sheetOf } from "../support";

configure({ defaultHidden: true });

const SHEET = "项目支出绩效自评表";

async function openPane(host = new MemoryHost([sheetOf(SEED), memo("记录")])) {
  const session = createSession(host, { today: () => "2022-03-15" });
  render(<Pane session={session} />);
  await waitFor(() => expect(session.getState().busy).toBeNull());
  return { host, session };
}

async function checked(host?: MemoryHost) {
  const opened = await openPane(host);
  await press("发送前检查");
  await screen.findByRole("heading", { name: /^暂不能发送|^没有错误/ }, { timeout: 20_000 });
  return opened;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const finding = (name: string | RegExp, place = 0) =>
  screen.getAllByRole("listitem", { name })[place]!;
const status = () => screen.getByRole("status");

describe("发送前检查 in the pane", () => {
  it("invites to check before anything was", async () => {
    await openPane();
    await userEvent.click(screen.getByRole("tab", { name: "问题" }));
    expect(screen.getByRole("heading", { name: "还没有检查" })).toBeVisible();
  });

  it("turns to 问题, gives one verdict and counts by kind, and says it aloud", async () => {
    await checked();
    expect(screen.getByRole("tab", { name: /^问题 \d+/, selected: true })).toBeVisible();
    expect(screen.getByRole("heading", { name: "暂不能发送" })).toBeVisible();
    expect(status()).toHaveTextContent("暂不能发送：有 2 处错误要先改正");
    for (const group of [/^错误 2 处/, /^提醒 \d+ 处/, /^待确认 \d+ 处/])
      expect(screen.getByRole("button", { name: group })).toHaveAttribute("aria-expanded", "true");
  });

  it("shows of each finding where, what, seen, expected, and on request why and by which rule", async () => {
    await checked();
    const first = within(screen.getByRole("list", { name: "错误" })).getAllByRole("listitem")[0]!;
    expect(within(first).getByRole("button", { name: `到单元格 ${SHEET}!I19` })).toBeVisible();
    expect(first).toHaveTextContent(/分值 15 得 6，偏差原因栏空着/);
    expect(within(first).getByText("看到")).toBeVisible();
    expect(within(first).getByText("应为")).toBeVisible();
    // an error cannot be waved through
    expect(within(first).queryByRole("button", { name: "说明并忽略" })).toBeNull();
    await userEvent.click(within(first).getByRole("button", { name: "原因和依据" }));
    expect(first.querySelector("blockquote")).not.toBeEmptyDOMElement();
  });

  it("takes a reason by Ctrl+Enter, as every answer of more than one line", async () => {
    const { host } = await checked();
    const [first] = screen.getAllByRole("button", { name: "说明并忽略" });
    await userEvent.click(first!);
    expect(screen.getByText("写完按 Ctrl+回车。")).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: /忽略的理由/ }), "已核对");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("button", { name: /^已写明理由/ });
    const names = (await host.read("all")).map(({ sheet }) => sheet);
    expect(names).toContain("校验说明");
  });

  it("says when the list is out of date, and checks again", async () => {
    const { host } = await checked();
    act(() => host.type("I19", "面积尚未启用，已列入明年计划。", SHEET));
    await press("再检查一次");
    await waitFor(() => expect(screen.queryByText("检查之后又有改动")).toBeNull());
    expect(screen.getByRole("button", { name: "错误 1 处" })).toBeVisible();
  });
});

describe("the tabs", () => {
  it("are one stop of the Tab key; the arrow keys turn, round the end", async () => {
    await openPane();
    const tab = (name: string) => screen.getByRole("tab", { name });
    tab("得分").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(tab("指标")).toHaveFocus();
    expect(tab("指标")).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{End}{ArrowRight}{ArrowLeft}");
    expect(tab("报告")).toHaveFocus();
    expect(screen.getByRole("tabpanel")).toHaveAccessibleName("报告");
    expect(screen.getAllByRole("tab").filter((one) => one.tabIndex === 0)).toEqual([tab("报告")]);
    await userEvent.keyboard("{Home}");
    expect(tab("得分")).toHaveFocus();
  });
});

describe("walking the findings by keyboard", () => {
  it("goes on from the verdict, where a check ends", async () => {
    const { host } = await checked();
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-verdict"));
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(host.selected?.cell).toBe("I19"));
    await userEvent.click(screen.getByRole("tab", { name: "得分" }));
    await userEvent.click(screen.getByRole("tab", { name: /^问题/ }));
    expect(screen.getByRole("tab", { name: /^问题/ })).toHaveFocus();
  });

  it("selects their cells while the focus stays in the pane", async () => {
    const { host, session } = await checked();
    await press("下一处");
    const [first, second] = within(screen.getByRole("list", { name: "错误" })).getAllByRole(
      "listitem",
    );
    expect(first).toHaveFocus();
    await waitFor(() => expect(host.selected).toEqual({ sheet: SHEET, cell: "I19" }));
    await userEvent.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await waitFor(() => expect(host.selected?.cell).toBe("I20"));
    expect(status()).toHaveTextContent(/^错误，第 2 处，共 2 处。.*I20：/);
    await userEvent.keyboard("{End}");
    expect(finding(/./, -1 + screen.getAllByRole("listitem", { name: /./ }).length)).toBeVisible();
    // the last of the list is the last that is counted, wherever it stands on the sheet
    await waitFor(() => expect(status()).toHaveTextContent(/^待确认，第 (\d+) 处，共 \1 处。/));
    await userEvent.keyboard("{Home}{Enter}");
    expect(first).toHaveFocus();
    await waitFor(() => expect(host.selected?.cell).toBe("I19"));
    expect(session.getState().checked?.at).not.toBeNull();
  });

  it("rests before the sheet follows, so that a held key selects one cell only", async () => {
    const { host } = await checked();
    await press("下一处");
    await waitFor(() => expect(host.selected?.cell).toBe("I19"));
    const before = host.calls.length;
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    await waitFor(() => expect(host.selected?.cell).not.toBe("I19"));
    expect(host.calls.slice(before)).toEqual(["select"]);
  });

  it("unfolds the group that it comes to", async () => {
    await checked();
    await press(/^提醒/);
    await press("下一处");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: /^提醒/ })).toHaveAttribute("aria-expanded", "true");
    const [warning] = within(screen.getByRole("list", { name: "提醒" })).getAllByRole("listitem");
    expect(warning).toHaveFocus();
  });
});

describe("settling a finding", () => {
  it("writes a correction that says what it writes, and lands on what comes next", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    host.type("H22", 99);
    await checked(host);
    const fix = screen.getAllByRole("button", { name: "修正" })[0]!;
    expect(fix).toHaveAccessibleDescription(/写入 H22：99 → 83/);
    await userEvent.click(fix);
    await waitFor(() => expect(host.value("H22")).toBe(83));
    expect(await screen.findByText("写入 1 格")).toBeVisible();
    expect(status()).toHaveTextContent(/^已改正。/);
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-finding"));
    await press("撤销");
    await waitFor(() => expect(host.value("H22")).toBe(99));
    expect((await screen.findAllByRole("button", { name: "修正" }))[0]).toHaveAccessibleDescription(
      /写入 H22：99 → 83/,
    );
  });

  it("takes a reason, keeps it on the sheet 校验说明, and gives the finding back", async () => {
    const { host } = await checked();
    const questions = () => screen.getByRole("list", { name: "待确认" });
    const count = within(questions()).getAllByRole("listitem").length;
    await userEvent.click(within(questions()).getAllByRole("button", { name: "说明并忽略" })[0]!);
    expect(screen.getByRole("textbox", { name: /忽略的理由/ })).toHaveFocus();
    await press("保存并忽略");
    expect(screen.getByText("写下理由后才能忽略。")).toBeVisible();
    expect(host.calls).not.toContain("insertSheet");
    await userEvent.type(screen.getByRole("textbox", { name: /忽略的理由/ }), "按实际评定");
    await press("保存并忽略");
    await waitFor(() =>
      expect(within(questions()).getAllByRole("listitem")).toHaveLength(count - 1),
    );
    expect(host.calls).toContain("insertSheet");
    await press("已写明理由 1 处");
    expect(screen.getByText("2022-03-15 写明：按实际评定")).toBeVisible();
    await press("恢复提示");
    await waitFor(() => expect(within(questions()).getAllByRole("listitem")).toHaveLength(count));
  });

  it("closes the reason with Escape and gives the focus back", async () => {
    await checked();
    const opener = screen.getAllByRole("button", { name: "说明并忽略" })[0]!;
    await userEvent.click(opener);
    await userEvent.keyboard("写到一半{ArrowDown}{Escape}");
    expect(opener).toHaveFocus();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("removes the sheet 校验说明 only after asking", async () => {
    const { host } = await checked();
    await userEvent.click(screen.getAllByRole("button", { name: "说明并忽略" })[0]!);
    await userEvent.type(screen.getByRole("textbox"), "已核对");
    await press("保存并忽略");
    await waitFor(() => expect(host.calls).toContain("insertSheet"));
    await press("已写明理由 1 处");
    await press("删除“校验说明”工作表");
    expect(host.calls).not.toContain("removeSheet");
    expect(screen.getByText(/理由不能找回/)).toBeVisible();
    await press("确定删除");
    await waitFor(() => expect(screen.queryByRole("button", { name: /^已写明理由/ })).toBeNull());
    expect(host.calls).toContain("removeSheet");
  });
});
