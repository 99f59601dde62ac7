import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PartView } from "../../src/taskpane/components/PartView";
import { Pane } from "../../src/taskpane/Pane";
import { partOf } from "../../src/taskpane/parts/part";
import { openPreferences } from "../../src/taskpane/preferences/store";
import { SessionProvider } from "../../src/taskpane/session-context";
import { OPEN } from "./sample";
import { StillSession } from "./still-session";

configure({ defaultHidden: true });

const IN_VIEW = { sheet: "附件1-1", evaluated: [OPEN], chosen: 0 } as const;
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => userEvent.click(button(name));

function open(preferences = openPreferences(() => undefined), samples = true) {
  const session = new StillSession(IN_VIEW);
  const onSample = jest.fn();
  const given = samples ? { onSample } : {};
  render(<Pane session={session} preferences={preferences} {...given} asPage />);
  return { session, preferences, onSample };
}

describe("the first screen", () => {
  it("is shown once, with the one thing to press under the keyboard", async () => {
    const { preferences } = open();
    expect(button("开始使用")).toHaveFocus();
    expect(screen.queryByRole("region", { name: "总分" })).toBeNull();
    await press("开始使用");
    expect(screen.getByRole("region", { name: "总分" })).toBeVisible();
    expect(preferences.get().welcomed).toBe(true);
  });

  it("leads to a sample", async () => {
    const { onSample } = open();
    await press("打开示例看看");
    expect(onSample).toHaveBeenCalledTimes(1);
  });

  it("puts a sample into the workbook where there is none to open", async () => {
    const { session } = open(undefined, false);
    await press("插入一张示例表试试");
    expect(session.asked).toContain("insert sample");
    expect(screen.getByRole("region", { name: "总分" })).toBeVisible();
  });

  it("is found again in the settings", async () => {
    open();
    await press("开始使用");
    await press("设置");
    await press("再看一次开始说明");
    expect(button("开始使用")).toBeVisible();
  });
});

describe("the settings", () => {
  async function settings() {
    const opened = open();
    await press("开始使用");
    await press("设置");
    return opened;
  }

  it("are left by Escape, back to the button that opened them", async () => {
    await settings();
    expect(button("返回")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(button("设置")).toHaveFocus();
    expect(screen.getByRole("region", { name: "总分" })).toBeVisible();
  });

  it("make way for what a command does", async () => {
    const { session } = await settings();
    await press("一键重算");
    expect(session.asked).toContain("recalculate");
    expect(screen.getByRole("region", { name: "总分" })).toBeVisible();
  });

  it("keep the own unit only while that is wanted", async () => {
    const { preferences } = await settings();
    expect(screen.queryByLabelText("联系电话")).toBeNull();
    await userEvent.click(screen.getByLabelText("在本机记住本单位信息"));
    await userEvent.type(screen.getByLabelText("联系电话"), "010");
    expect(preferences.get().ownUnit?.phone).toBe("010");
    await userEvent.click(screen.getByLabelText("在本机记住本单位信息"));
    expect(preferences.get().ownUnit).toBeNull();
  });

  it("ask the session for marks and formulas, and are forgotten at a press", async () => {
    const { session, preferences } = await settings();
    await userEvent.click(screen.getByLabelText("标出缺说明的行"));
    await userEvent.click(screen.getByLabelText("得分写成公式"));
    expect(session.asked).toEqual(expect.arrayContaining(["marks false", "formulas true"]));
    expect(preferences.get().marks).toBe(false);
    await press("清除本机记住的内容");
    expect(preferences.get()).toEqual(openPreferences(() => undefined).get());
    expect(screen.getByText("已清除，设置恢复默认。")).toBeVisible();
  });
});

describe("a part that is fetched later", () => {
  it("says that it could not be had, and is had when it is tried again", async () => {
    let online = false;
    const part = partOf(() =>
      online ? Promise.resolve(() => <p>到了</p>) : Promise.reject(new Error("offline")),
    );
    render(
      <SessionProvider value={new StillSession(IN_VIEW)}>
        <PartView part={part} props={{}} />
      </SessionProvider>,
    );
    expect(await screen.findByText(/这一部分没有下载成功/)).toBeVisible();
    expect(part.now()).toBeNull();
    online = true;
    await press("再试一次");
    expect(await screen.findByText("到了")).toBeVisible();
    expect(part.now()).not.toBeNull();
  });
});
