import { messageAddress, messageIn } from "../../src/commands/message-address";
import { verdictOf } from "../../src/commands/verdict";
import { HostError } from "../../src/sheet/host-error";
import {
  COMMANDS,
  INSPECT,
  NEXT_FINDING,
  RECALCULATE,
  type Command,
} from "../../src/taskpane/command-registry";
import { createSession } from "../../src/taskpane/session";
import { loadCase } from "../support/cases";
import { MemoryHost } from "../support/memory-host";
import { cellsOf, memo, opened, SEED, sheetOf } from "./support";

/** A ribbon press: a fresh session that nobody has started. */
async function press(host: MemoryHost, command: Command = RECALCULATE) {
  const session = createSession(host, { severalForms: "all" });
  await command.run(session);
  return verdictOf(session.getState(), "zh-CN");
}

describe("一键重算 on the ribbon, with the pane closed", () => {
  it("shows the total and tells what is left", async () => {
    const verdict = await press(new MemoryHost([sheetOf(SEED)]));
    expect(verdict.text).toBe("写入 1 格，2 行留给您判断，2 行缺偏差说明。");
    expect(verdict.cell).toBe("H22");
  });

  it("is silent when everything was written and nothing is left", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    for (const [index, done] of [
      [4, "15"],
      [5, "15"],
    ] as const) {
      host.type(cellsOf(session, index).actual, "100%");
      host.type(cellsOf(session, index).score, done);
    }
    expect(await press(host)).toEqual({ cell: "H22", text: null });
  });

  it("says that there is no form", async () => {
    const verdict = await press(new MemoryHost([memo("记录")]));
    expect(verdict.cell).toBeNull();
    expect(verdict.text).toContain("没有认出自评表");
  });

  it("says why nothing was written", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    host.failNext(new HostError("cell-editing"));
    const verdict = await press(host);
    expect(verdict).toEqual({ cell: null, text: expect.stringContaining("请按回车或 Esc") });
  });

  it("says so when there was nothing to write", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    await press(host);
    expect((await press(host)).text).toContain("没有需要写入的格");
  });

  it("recalculates every form of the sheet in one batch", async () => {
    const host = new MemoryHost([sheetOf(SEED, "twin")]);
    expect((await press(host)).text).toMatch(/^写入 \d+ 格/);
    expect(host.calls.filter((call) => call === "write")).toHaveLength(1);
  });
});

describe("发送前检查 on the ribbon", () => {
  it("tells the verdict with its counts, and changes nothing", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    expect(await press(host, INSPECT)).toEqual({
      cell: null,
      text: expect.stringMatching(
        /^暂不能发送：有 2 处错误要先改正，另有 [1-9] 处提醒、[1-9] 处待确认。$/,
      ),
    });
    expect(host.calls).toEqual(["read all", "inspect", "mark"]);
  });

  it("says why it could not check", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    host.failNext(new HostError("cell-editing"));
    expect((await press(host, INSPECT)).text).toContain("请按回车或 Esc");
  });
});

describe("下一处问题 on the ribbon", () => {
  it("selects the next finding after the selected cell, and says what it is", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    await host.select("项目支出绩效自评表", "H19");
    const { text } = await press(host, NEXT_FINDING);
    expect(host.selected?.cell).toBe("I19");
    expect(text).toMatch(/^错误，第 1 处，共 2 处。项目支出绩效自评表!I19：.*请写明偏离的原因/);
    await press(host, NEXT_FINDING);
    expect(host.selected?.cell).toBe("H20");
  });

  it("does not call a file without a form ready to be sent", async () => {
    const host = new MemoryHost([memo("记录")]);
    expect((await press(host, NEXT_FINDING)).text).toMatch(/^文件里没有认出可检查的表。/);
    expect(host.selected).toBeNull();
  });
});

describe("the message page's address", () => {
  it("carries any sentence, and keeps it away from servers", () => {
    const message = {
      title: "一键重算",
      text: `工作表“${loadCase(SEED).title} & #1”受保护`,
      locale: "zh-CN",
    } as const;
    const address = messageAddress(message, "https://localhost:3000/commands.html?x=1#y");
    expect(messageIn(address)).toEqual(message);
    expect(address.split("#")[0]).toBe("https://localhost:3000/message.html");
  });
});

describe("the registry of commands", () => {
  it("has one entry per id, each named in both languages", () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { label } of COMMANDS) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("offers on the ribbon what works with the pane closed, under the manifest's names", () => {
    const ribbon = COMMANDS.filter((command) => command.ribbon).map(({ id }) => id);
    expect(ribbon).toEqual([
      "recalculateActiveSheet",
      "recalculateWorkbook",
      "checkBeforeSending",
      "goToNextFinding",
      "insertProjectSelfEvaluation",
      "insertDepartmentSelfEvaluation",
      "insertDepartmentScorecard",
      "insertTargetTable",
      "makeReports",
    ]);
  });
});
