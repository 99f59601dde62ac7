import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
import { createSession } from "../../../src/taskpane/session";
import { MemoryHost } from "../../support/memory-host";
import { SEED, sheetOf } from "../support";

// asking each element whether it is hidden makes up most of the time; nothing here is hidden by style
configure({ defaultHidden: true });
// nothing is laid out here, so there is nothing to scroll
Element.prototype.scrollIntoView = () => undefined;

/** The court's form: a kept score and a missing note in row 19 and in row 20, 满意度 in row 21. */
const [SCORE, NOTE, TARGET] = ["H19", "I19", "E21"];

async function openPane(change: (host: MemoryHost) => void = () => undefined) {
  const host = new MemoryHost([sheetOf(SEED)]);
  change(host);
  const session = createSession(host);
  render(<Pane session={session} />);
  await screen.findAllByText("审判区租金（执行局）");
  return { host, session };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole("textbox", { name });
const pressed = (name: string | RegExp) => userEvent.click(button(name));

/** The walk through what is left, begun at its first item. */
async function walk(change?: (host: MemoryHost) => void) {
  const opened = await openPane(change);
  await pressed("逐项处理");
  await screen.findByRole("form", { name: "填写得分" });
  return opened;
}

/** A row of the list of indicators, opened. */
async function openRow(name: RegExp, change?: (host: MemoryHost) => void) {
  const opened = await openPane(change);
  screen.getByRole("tab", { name: "指标" }).focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.click(await screen.findByRole("button", { name }));
  return opened;
}

describe("walking through what is left", () => {
  it("begins with the first, in its editor, and shows its cell in the sheet", async () => {
    const { host } = await walk();
    expect(screen.getByText("还有 4 处，这是第 1 处")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("radio", { name: /不分档/ })).toHaveFocus());
    await waitFor(() => expect(host.selected?.cell).toBe(SCORE));
  });

  it("writes a number with Enter and goes on to the next", async () => {
    const { host } = await walk();
    await userEvent.clear(box("得分"));
    await userEvent.keyboard("13{Enter}");
    const note = await screen.findByRole("form", { name: "偏差说明" });
    expect(host.value(SCORE)).toBe(13);
    expect(screen.getAllByText(`已写入 ${SCORE}：13`)[0]).toBeVisible();
    await waitFor(() =>
      expect(within(note).getByRole("textbox", { name: "偏离原因" })).toHaveFocus(),
    );
  });

  it("takes a number within a tier only, and says the tier's range", async () => {
    const { host } = await walk();
    await userEvent.click(screen.getByRole("radio", { name: "部分达成：9–12 分" }));
    await userEvent.clear(box("得分"));
    await userEvent.type(box("得分"), "13{Enter}");
    expect(await screen.findByText(/这一档的得分在 9 到 12 之间/)).toBeVisible();
    expect(host.calls).not.toContain("write");
    await userEvent.clear(box("得分"));
    await userEvent.type(box("得分"), "10.5{Enter}");
    await waitFor(() => expect(host.value(SCORE)).toBe(10.5));
  });

  it("says what is wrong with a number, and keeps it as typed", async () => {
    const { host } = await walk();
    await userEvent.clear(box("得分"));
    await userEvent.type(box("得分"), "15.5{Enter}");
    expect(await screen.findByText("得分要在 0 到 15 之间。")).toBeVisible();
    expect(box("得分")).toHaveValue("15.5");
    expect(host.calls).not.toContain("write");
  });

  it("fills in what is suggested only when asked", async () => {
    await walk();
    expect(box("得分")).toHaveValue("6");
    await pressed("填入建议的 11.25 分");
    expect(box("得分")).toHaveValue("11.25");
  });

  it("turns to the next and back without writing, the keyboard staying on the button", async () => {
    const { host } = await walk();
    await pressed("下一处");
    expect(await screen.findByRole("form", { name: "偏差说明" })).toBeVisible();
    expect(button("下一处")).toHaveFocus();
    await waitFor(() => expect(host.selected?.cell).toBe(NOTE));
    await pressed("上一处");
    expect(screen.getByText("还有 4 处，这是第 1 处")).toBeVisible();
    expect(host.calls).not.toContain("write");
  });

  it("ends with Escape at the item in the list", async () => {
    await walk();
    await pressed("下一处");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement).toHaveTextContent(NOTE);
  });

  it("ends at the heading when nothing is left", async () => {
    await walk((host) => {
      for (const [cell, text] of [
        ["H20", "12"],
        ["H19", "11.25"],
        ["I20", "偏离原因：停工；改进措施：赶工"],
      ] as const)
        host.type(cell, text);
    }).catch(() => undefined);
    await userEvent.type(await screen.findByRole("textbox", { name: "偏离原因" }), "停工");
    await userEvent.type(box("改进措施"), "赶工");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText("没有留给您的事项。");
    expect(screen.getByRole("heading", { name: "留给您" })).toHaveFocus();
  });
});

describe("a note", () => {
  it("begins with what is known, and asks why before it is written", async () => {
    const { host } = await walk();
    await pressed("下一处");
    const reason = await screen.findByRole("textbox", { name: "偏离原因" });
    expect((reason as HTMLTextAreaElement).value).toContain("实际完成情况为“75%”");
    await pressed(`写入 ${NOTE}`);
    expect(await screen.findByText("请先写偏离原因。")).toBeVisible();
    expect(reason).toHaveFocus();
    await userEvent.type(reason, "场地紧张");
    await pressed(`写入 ${NOTE}`);
    expect(await screen.findByText(/只要求写原因的，再按一次/)).toBeVisible();
    expect(host.calls).not.toContain("write");
    await userEvent.type(box("改进措施"), "增设工位{Control>}{Enter}{/Control}");
    await waitFor(() => expect(String(host.value(NOTE))).toMatch(/场地紧张；改进措施：增设工位$/));
  });

  it("that stands is edited as it was written", async () => {
    const whole = "受疫情影响未及归档，下一步将逐案督促。";
    const { host } = await openRow(/充足的工作空间/, (one) => one.type(NOTE, whole));
    await pressed("改说明");
    expect(await screen.findByRole("textbox", { name: "说明" })).toHaveValue(whole);
    expect(box("说明")).toHaveFocus();
    await userEvent.type(box("说明"), "已整改。{Control>}{Enter}{/Control}");
    await waitFor(() => expect(host.value(NOTE)).toBe(`${whole}已整改。`));
    expect(button(/充足的工作空间/)).toHaveFocus();
  });
});

describe("a direction", () => {
  it("is shown before and after, with its score, and written only on consent", async () => {
    const { host } = await openRow(/满意度/);
    await pressed("改方向");
    expect(await screen.findByText("E21：>60% → <60%")).toBeVisible();
    expect(screen.getByText("本行得分：10 → 7.06")).toBeVisible();
    expect(host.calls).not.toContain("write");
    await pressed(`写入 ${TARGET}`);
    await waitFor(() => expect(host.value(TARGET)).toBe("<60%"));
    expect(button(/满意度/)).toHaveFocus();
    expect(screen.getAllByText(`已写入 ${TARGET}：<60%`)[0]).toBeVisible();
  });

  it("stays as it is with Escape, the keyboard back on its button", async () => {
    const { host } = await openRow(/满意度/);
    await pressed("改方向");
    await screen.findByText("E21：>60% → <60%");
    await userEvent.keyboard("{Escape}");
    expect(button("改方向")).toHaveFocus();
    expect(screen.queryByRole("form")).toBeNull();
    expect(host.calls).not.toContain("write");
  });
});

describe("an answer that cannot be written", () => {
  it("stays in its editor, and why is said", async () => {
    const { host } = await walk();
    act(() => host.type(SCORE, "7"));
    await userEvent.clear(box("得分"));
    await userEvent.type(box("得分"), "13{Enter}");
    expect((await screen.findAllByText(/读取之后表格又被改动/))[0]).toBeVisible();
    expect(box("得分")).toHaveValue("13");
    expect(host.value(SCORE)).toBe("7");
  });

  it("has no editor where the cell is locked", async () => {
    await openRow(/充足的工作空间/, (host) => host.protect("项目支出绩效自评表"));
    expect(screen.queryByRole("form")).toBeNull();
    expect(screen.queryByRole("button", { name: "改得分" })).toBeNull();
  });
});

describe("全部重算 in the pane", () => {
  it("tells sheet by sheet, leads to each, and is taken back as one", async () => {
    const host = new MemoryHost([sheetOf(SEED), { ...sheetOf(SEED), sheet: "第二张" }]);
    render(<Pane session={createSession(host)} />);
    await screen.findAllByText("审判区租金（执行局）");
    await pressed("全部重算");
    const table = within(await screen.findByRole("table", { name: "逐张查看" }));
    const cells = table.getAllByRole("row").map((row) => row.textContent);
    const left = "2 行留给您判断，2 行缺偏差说明";
    expect(cells.slice(1)).toEqual([`项目支出绩效自评表1${left}`, `第二张1${left}`]);
    await userEvent.click(table.getByRole("button", { name: "到工作表“第二张”" }));
    expect(host.selected).toEqual({ sheet: "第二张", cell: "I22" });
    await userEvent.click(screen.getByRole("button", { name: "撤销" }));
    await waitFor(() => expect(host.value("I22", "第二张")).toBeNull());
    expect(host.value("I22", "项目支出绩效自评表")).toBeNull();
  });
});
