import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../src/sheet/host-error";
import type { WorkbookHost } from "../../src/sheet/host";
import { AwaitedHost } from "../../src/taskpane/awaited-host";
import { Pane } from "../../src/taskpane/Pane";
import { openPreferences } from "../../src/taskpane/preferences/store";
import { createSession } from "../../src/taskpane/session";
import { MemoryHost } from "../support/memory-host";
import { SEED, sheetOf } from "./support";

configure({ defaultHidden: true });

const button = (name: string) => screen.getByRole("button", { name });
const total = () => screen.queryByRole("region", { name: "总分" });

/** The pane as Excel's page draws it at once, over a workbook that is still on its way. */
async function openEarly() {
  let come: (host: WorkbookHost) => void = () => undefined;
  let fail: (error: HostError) => void = () => undefined;
  const coming = new Promise<WorkbookHost>((resolve, reject) => {
    come = resolve;
    fail = reject;
  });
  const session = createSession(new AwaitedHost("excel", coming));
  const { rerender } = render(<Pane session={session} asPage />);
  const idle = () => waitFor(() => expect(session.getState().busy).toBeNull());
  return {
    session,
    arrives: async () => {
      await act(async () => come(new MemoryHost([sheetOf(SEED)])));
      await idle();
    },
    failsToCome: async () => {
      await act(async () => fail(new HostError("office-missing")));
      await idle();
    },
    tellPreferences: (preferences: ReturnType<typeof openPreferences>) =>
      rerender(<Pane session={session} preferences={preferences} asPage />),
  };
}

describe("the pane before Excel is joined", () => {
  it("is drawn, says what it waits for, and opens the settings at a press", async () => {
    await openEarly();
    expect(screen.getByRole("heading", { name: "绩效自评助手" })).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "正在识别自评表…" })).toBeVisible();
    await userEvent.click(button("设置"));
    expect(button("返回")).toBeVisible();
  });

  it("keeps a press from starting anything on the workbook", async () => {
    const { session, arrives } = await openEarly();
    await userEvent.click(button("发送前检查"));
    expect(session.getState().busy).toBe("recognise");
    await arrives();
    expect(session.getState().checked).toBeNull();
  });

  it("shows the form as soon as the workbook is there", async () => {
    const { arrives } = await openEarly();
    expect(total()).toBeNull();
    await arrives();
    expect(total()).toBeVisible();
  });

  it("tells what kept the workbook from coming", async () => {
    const { failsToCome } = await openEarly();
    await failsToCome();
    expect(screen.getByText("没有完成")).toBeVisible();
  });
});

describe("what the person set, known later than the pane is drawn", () => {
  it("welcomes who has never been here", async () => {
    const { tellPreferences, arrives } = await openEarly();
    expect(screen.queryByRole("button", { name: "开始使用" })).toBeNull();
    tellPreferences(openPreferences(() => undefined));
    expect(button("开始使用")).toBeVisible();
    await arrives();
    await userEvent.click(button("开始使用"));
    expect(total()).toBeVisible();
  });

  it("takes nobody away from a screen that they opened meanwhile", async () => {
    const { tellPreferences } = await openEarly();
    await userEvent.click(button("设置"));
    tellPreferences(openPreferences(() => undefined));
    expect(button("返回")).toBeVisible();
    expect(screen.queryByRole("button", { name: "开始使用" })).toBeNull();
  });

  it("is scored by, and not forgotten for what the session began with", async () => {
    const { session, tellPreferences, arrives } = await openEarly();
    const preferences = openPreferences(() => undefined);
    preferences.set({ decimals: 2, formulas: true, welcomed: true });
    act(() => session.remember({ marks: false, decimals: 2, formulas: true }));
    tellPreferences(preferences);
    await arrives();
    expect(session.getState()).toMatchObject({ marksOn: false, settings: { decimals: 2 } });
    expect(preferences.get()).toMatchObject({ decimals: 2, formulas: true });
  });

  it("does not read the sheet again", async () => {
    const { session, tellPreferences, arrives } = await openEarly();
    await arrives();
    const { evaluated } = session.getState();
    tellPreferences(openPreferences(() => undefined));
    await waitFor(() => expect(button("开始使用")).toBeVisible());
    expect(session.getState().evaluated).toBe(evaluated);
  });
});
