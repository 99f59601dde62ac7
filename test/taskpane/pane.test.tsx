import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError, type HostErrorCode } from "../../src/sheet/host-error";
import { hostErrorOf } from "../support/host-error-of";
import { Pane } from "../../src/taskpane/Pane";
import type { Failure, Outcome, SessionState } from "../../src/taskpane/session-state";
import { COMPLETE, OPEN } from "./sample";
import { StillSession } from "./still-session";

// asking each element whether it is hidden makes up most of the time; nothing here is hidden by style
configure({ defaultHidden: true });

const IN_VIEW = { sheet: "附件1-1", evaluated: [OPEN], chosen: 0 } as const;
const WRITTEN: Outcome = {
  kind: "written",
  sheet: "附件1-1",
  edits: OPEN.plan.edits,
  toJudge: 2,
  withoutNote: 2,
  locked: [],
  marksFailed: null,
};

function show(state: Partial<SessionState>, props: { locale?: "zh-CN" | "en" } = {}) {
  const session = new StillSession(state);
  render(<Pane session={session} asPage {...props} />);
  return session;
}

function failure(code: HostErrorCode, action: Failure["action"], details = {}): Failure {
  return { said: hostErrorOf(code, details).said, code, action };
}

const main = () => within(screen.getByRole("main"));

describe("the pane", () => {
  it("starts its session", () => {
    expect(show({}).asked).toEqual(["start"]);
  });

  it("stops its session when it is closed", () => {
    const session = new StillSession({});
    render(<Pane session={session} />).unmount();
    expect(session.asked).toEqual(["start", "stop"]);
  });

  it("is no second main part where it stands beside something else", () => {
    render(<Pane session={new StillSession(IN_VIEW)} />);
    expect(screen.queryByRole("main")).toBeNull();
    expect(screen.getByRole("region", { name: "总分" })).toBeVisible();
  });

  it("names the form, its kind and its year", () => {
    show(IN_VIEW);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("审判区租金（执行局）");
    expect(screen.getByText("项目支出绩效自评表 · 2021 年度")).toBeVisible();
  });

  it("tells which rules apply, and opens to the sentence that says so", async () => {
    show(IN_VIEW);
    await userEvent.click(screen.getByRole("button", { name: /评分依据 · 表内打印的规则/ }));
    expect(screen.getByText("得分一档最高不能超过该指标分值上限。")).toBeVisible();
  });

  it("speaks the other language at once when it is chosen", async () => {
    show(IN_VIEW);
    await userEvent.click(screen.getByRole("button", { name: "设置" }));
    await userEvent.selectOptions(screen.getByLabelText("界面语言"), "English");
    expect(screen.getByRole("button", { name: "Recalculate" })).toBeVisible();
    expect(screen.getByText("Project self-evaluation · Year 2021")).toBeVisible();
  });
});

describe("the score", () => {
  it("of a complete form is the total, its full marks and the grade", () => {
    show({ ...IN_VIEW, evaluated: [COMPLETE] });
    const card = within(screen.getByRole("region", { name: "总分" }));
    expect(card.getByText("83")).toBeVisible();
    expect(card.getByText("/ 100")).toBeVisible();
    expect(card.getByRole("img", { name: "等级：良" })).toBeVisible();
    expect(
      card.getByRole("img", { name: "百分制 83 分，良；分档界限 60 / 80 / 90" }),
    ).toBeVisible();
  });

  it("calls the grade as a form does that prints a scale of its own", () => {
    const { assessment } = COMPLETE;
    const words = ["A", "B", "C", "D"];
    const grades = assessment.rulebook.grades.map((band, at) => ({ ...band, word: words[at]! }));
    const rulebook = { ...assessment.rulebook, grades };
    show({ ...IN_VIEW, evaluated: [{ ...COMPLETE, assessment: { ...assessment, rulebook } }] });
    const card = within(screen.getByRole("region", { name: "总分" }));
    expect(card.getByRole("img", { name: "等级：B" })).toHaveTextContent("B");
    expect(card.getByRole("img", { name: /百分制 83 分，B；/ })).toHaveTextContent("608090DCBA");
  });

  it("of an unfinished form is what there is so far, and what it lacks", () => {
    show(IN_VIEW);
    const card = within(screen.getByRole("region", { name: "总分" }));
    expect(card.getByText("暂计")).toBeVisible();
    expect(card.getByText("39.71")).toBeVisible();
    expect(card.getByText(/还差 2 行没有得分/)).toBeVisible();
    expect(card.queryByRole("img", { name: /等级/ })).toBeNull();
  });

  it("has one line per level-1 indicator", () => {
    show(IN_VIEW);
    const lines = within(screen.getByRole("list", { name: "各部分得分" })).getAllByRole("listitem");
    expect(lines.map((line) => line.textContent)).toEqual([
      "预算执行率10 / 10",
      "产出指标10 / 20",
      "效益指标19.71 / 30",
      "满意度指标0 / 5",
    ]);
  });

  it("says when the sheet was edited since", () => {
    show({ ...IN_VIEW, stale: true });
    expect(main().getByText("表格已改动")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("表格已改动");
  });
});

describe("after a recalculation", () => {
  it("says how much was written and what is left, on screen and aloud", () => {
    show({ ...IN_VIEW, outcome: WRITTEN });
    expect(main().getByText("写入 1 格")).toBeVisible();
    expect(main().getByText("2 行留给您判断，2 行缺偏差说明。")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      "写入 1 格，2 行留给您判断，2 行缺偏差说明。",
    );
  });

  it("lists each cell, before and after", async () => {
    const session = show({ ...IN_VIEW, outcome: WRITTEN });
    await userEvent.click(screen.getByRole("button", { name: "查看写入的格" }));
    const row = within(screen.getByRole("table")).getAllByRole("row")[1];
    expect(row).toHaveTextContent("H17空 → 13.71");
    await userEvent.click(screen.getByRole("button", { name: "到单元格 H17" }));
    expect(session.asked).toContain("select H17");
  });

  it("offers the way back, and only then", async () => {
    const receipt = { at: "2022-01-01T00:00:00.000Z", edits: OPEN.plan.edits };
    const session = show({ ...IN_VIEW, outcome: WRITTEN, undoable: receipt });
    await userEvent.click(screen.getByRole("button", { name: "撤销" }));
    expect(session.asked).toContain("undo");
  });

  it("has no way back where nothing was written", () => {
    show({ ...IN_VIEW, outcome: { ...WRITTEN, edits: [] } });
    expect(main().getByText(/没有需要写入的格/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  it("does not say that no cell was to be written where locked ones were", () => {
    show({ ...IN_VIEW, outcome: { ...WRITTEN, edits: [], locked: ["H8", "H15"] } });
    expect(main().getByText("写入 0 格")).toBeVisible();
    expect(main().getByText(/^2 格被保护锁定，没有写入（H8 H15）/)).toBeVisible();
  });

  it("says what was read anew, and not again what was written before", () => {
    show({ ...IN_VIEW, outcome: WRITTEN, news: "read" });
    expect(main().getByText("写入 1 格")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(/^已识别：/);
  });

  it("says an answer once, when what it leaves is known", () => {
    show({ ...IN_VIEW, outcome: WRITTEN, busy: "answer" });
    expect(screen.getByRole("status")).toHaveTextContent(/^$/);
  });

  it("says which cells an undo kept, because they were changed since", () => {
    const kept = OPEN.plan.edits;
    show({ ...IN_VIEW, outcome: { kind: "undone", sheet: "附件1-1", restored: kept, kept } });
    expect(main().getByText("已撤销，恢复 1 格")).toBeVisible();
    expect(main().getByText(/1 格在写入后又被改动，已保留：H17/)).toBeVisible();
  });

  it("says why the marks are missing", () => {
    const marksFailed = new HostError("protected", { sheet: "附件1-1", cells: "I16" }).said;
    show({ ...IN_VIEW, outcome: { ...WRITTEN, marksFailed } });
    expect(main().getByText(/I16 不能写入/)).toBeVisible();
  });
});

describe("hard states", () => {
  it.each([
    ["no-form", "这张表上没有认出自评表", "三级指标"],
    ["empty-sheet", "这张工作表是空的", "粘贴"],
    ["target-table", "这是一张绩效目标表", "没有得分"],
  ] as const)("%s says what was seen, and what to do", (nothing, title, words) => {
    show({ sheet: "Sheet2", nothing });
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeVisible();
    expect(screen.getByRole("main")).toHaveTextContent(words);
    expect(screen.queryByRole("button", { name: "一键重算" })).toBeNull();
    expect(screen.getByRole("button", { name: "重新识别" })).toBeVisible();
  });

  it("offers the forms of the other sheets", async () => {
    const found = { sheet: "附件1-1", title: "书记员经费", cell: "A1" } as const;
    const elsewhere = [{ ...found, kind: "project-self-evaluation" } as const];
    const session = show({ sheet: "Sheet2", nothing: "no-form", elsewhere });
    await userEvent.click(screen.getByRole("button", { name: /书记员经费/ }));
    expect(session.asked).toContain("select 附件1-1!A1");
  });

  it("says where something looked like a form and was not read", async () => {
    const why = { zh: "下面没有指标表的表头。", en: "No table header below." };
    const remarks = [{ cell: "A1", text: "绩效自评表", why }];
    const session = show({ sheet: "Sheet2", nothing: "no-form", remarks });
    expect(main().getByText(why.zh)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "到单元格 A1" }));
    expect(session.asked).toContain("select A1");
  });

  it("asks which of several forms is meant", async () => {
    const session = show({ ...IN_VIEW, evaluated: [OPEN, COMPLETE], chosen: null });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("这张工作表上有 2 张表");
    await userEvent.click(screen.getAllByRole("button", { name: /A1:I25/ })[1]!);
    expect(session.asked).toContain("choose 1");
    expect(screen.getByRole("tabpanel")).toHaveFocus();
  });

  it("changes between several forms", async () => {
    const session = show({ ...IN_VIEW, evaluated: [OPEN, COMPLETE], chosen: 0 });
    await userEvent.selectOptions(screen.getByLabelText("正在看的表"), "1");
    expect(session.asked).toContain("choose 1");
  });

  it("a protected sheet: names the cells, keeps the scores, and lets go of the message", async () => {
    const details = { sheet: "附件1-1", cells: "H12、H15" };
    const session = show({ ...IN_VIEW, failure: failure("protected", "recalculate", details) });
    expect(main().getByText(/H12、H15 不能写入/)).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("H12、H15");
    expect(screen.getByRole("region", { name: "总分" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
    await userEvent.click(screen.getByRole("button", { name: "关闭" }));
    expect(session.asked.slice(1)).toEqual(["recalculate", "dismiss"]);
  });

  it("nothing could be read: says why and offers to try again", () => {
    show({ failure: failure("cell-editing", "recognise") });
    expect(main().getByText(/请按回车或 Esc/)).toBeVisible();
    expect(screen.getByRole("button", { name: "再试一次" })).toBeVisible();
  });

  it("a slow host is told while it is waited for, and no second action can start", async () => {
    const session = show({ ...IN_VIEW, busy: "recalculate", slow: true });
    expect(main().getByText(/Excel 暂时没有回应/)).toBeVisible();
    const button = screen.getByRole("button", { name: "一键重算" });
    expect(button).toHaveTextContent("正在重算…");
    expect(button).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button);
    expect(session.asked).toEqual(["start"]);
  });

  it("before anything is read, it says what it is doing", () => {
    show({ busy: "recognise" });
    expect(main().getByText("正在识别自评表…")).toBeVisible();
  });
});
