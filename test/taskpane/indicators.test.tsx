import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { OPEN } from "./sample";
import { ROWS } from "./sample-rows";
import { StillSession } from "./still-session";

// asking each element whether it is hidden makes up most of the time; nothing here is hidden by style
configure({ defaultHidden: true });
// nothing is laid out here, so there is nothing to scroll
Element.prototype.scrollIntoView = () => undefined;

const IN_VIEW = { sheet: "附件1-1", evaluated: [OPEN], chosen: 0 } as const;

/** The pane with its indicators in front, reached by keyboard alone. */
async function showIndicators() {
  const session = new StillSession(IN_VIEW);
  render(<Pane session={session} />);
  // the arrow keys between tabs need a layout, which jsdom lacks
  screen.getByRole("tab", { name: "指标" }).focus();
  await userEvent.keyboard("{Enter}");
  return session;
}

const row = (name: RegExp) => screen.getByRole("button", { name });

describe("the list of indicators", () => {
  it.each([
    [/结案率/, "13.71 / 15", "已计算"],
    [/严格按照预算执行/, "10 / 10", "按假设计算"],
    [/楼宇整体层高/, "— / 10", "由您判断"],
    [/社会公众满意度/, "— / 5", "不适用"],
    [/当事人满意度/, "— / 5", "读不懂"],
  ])(
    "%s shows its score, its points, and in a word how it came about",
    async (name, score, word) => {
      await showIndicators();
      expect(row(name)).toHaveTextContent(score);
      expect(row(name)).toHaveTextContent(word);
    },
  );

  it("shows promised and reached, and what is missing", async () => {
    await showIndicators();
    expect(row(/结案率/)).toHaveTextContent("≥93%→85%");
    expect(row(/结案率/)).toHaveTextContent("缺说明");
    expect(row(/社会公众满意度/)).toHaveTextContent("未填完成值");
    expect(row(/楼宇整体层高/)).toHaveTextContent("目标同上→100%");
  });

  it("stands in sections with their sums", async () => {
    await showIndicators();
    const section = within(screen.getByRole("region", { name: "效益指标" }));
    expect(section.getByRole("heading")).toHaveTextContent("效益指标19.71 / 30");
    expect(section.getAllByRole("listitem")).toHaveLength(2);
  });
});

describe("a score that is known and not in its cell", () => {
  const [known] = ROWS.filter(({ status }) => status === "computed").slice(-1);
  const cell = known!.cell!;
  it.each([
    [
      "in a locked cell",
      { counts: null, cell: { ...cell, locked: true } },
      "算得 13.71，得分格受保护",
    ],
    [
      "beside another in a locked cell",
      { counts: "5", cell: { ...cell, locked: true } },
      "算得 13.71，得分格受保护",
    ],
    [
      "beside a formula's",
      { counts: "5", cell: { ...cell, formula: "=5" } },
      "算得 13.71，得分格是公式",
    ],
    ["beside a person's words", { counts: null }, "算得 13.71，保留原有内容"],
    ["in a locked cell that holds it", { counts: "13.710", cell: { ...cell, locked: true } }, null],
    ["in its own cell", {}, null],
    ["where there is no cell", { counts: null, cell: null }, null],
    ["that is not known", { score: null, counts: null }, null],
  ])("%s", async (_what, change, told) => {
    const row = { ...known!, ...change };
    const evaluated = { ...OPEN, assessment: { ...OPEN.assessment, rows: [row] } };
    render(
      <Pane session={new StillSession({ ...IN_VIEW, evaluated: [evaluated] })} tab="indicators" />,
    );
    const button = await screen.findByRole("button", { name: /结案率/ });
    expect(button).toHaveTextContent("已计算");
    if (told === null) expect(button).not.toHaveTextContent("算得");
    else expect(button).toHaveTextContent(told);
  });
});

describe("an explanation", () => {
  it("opens and closes by keyboard", async () => {
    await showIndicators();
    row(/结案率/).focus();
    expect(row(/结案率/)).toHaveAttribute("aria-expanded", "false");
    await userEvent.keyboard("{Enter}");
    expect(row(/结案率/)).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("85% ÷ 93% × 15 = 13.7096…")).toBeVisible();
    await userEvent.keyboard(" ");
    expect(screen.queryByText("85% ÷ 93% × 15 = 13.7096…")).toBeNull();
  });

  it("of a computed row leads from the cells to the printed rule", async () => {
    const session = await showIndicators();
    await userEvent.click(row(/结案率/));
    const item = within(row(/结案率/).closest("li")!);
    expect(item.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "年度指标值（A）",
      "实际完成值（B）",
      "分值",
    ]);
    expect(item.getByText("13.709677… → 13.71")).toBeVisible();
    expect(item.getByText("四舍五入保留 2 位小数。")).toBeVisible();
    expect(item.getByText("全年实际值（B）/年度指标值（A）*该指标分值")).toBeVisible();
    for (const cell of ["F17", "H17", "A23"]) {
      await userEvent.click(item.getByRole("button", { name: `到单元格 ${cell}` }));
    }
    expect(session.asked.slice(1)).toEqual(["select F17", "select H17", "select A23"]);
  });

  it("of an assumed row says what was assumed, and has no rounding to show", async () => {
    await showIndicators();
    await userEvent.click(row(/严格按照预算执行/));
    expect(screen.getByText(/按“完成程度 100%”理解/)).toBeVisible();
    expect(screen.queryByText("取舍")).toBeNull();
  });

  it("of a row left to the person says why, what may be given, and what stands there", async () => {
    await showIndicators();
    await userEvent.click(row(/提供充足的工作空间/));
    expect(screen.getByText("目标是一句话，得分由您判断。")).toBeVisible();
    expect(screen.getByText("9–12 分")).toBeVisible();
    expect(screen.getByText(/表上现有 6/)).toBeVisible();
  });
});

describe("what is left to the person", () => {
  it("stands in three groups, the kept cells closed", () => {
    render(<Pane session={new StillSession(IN_VIEW)} />);
    const left = within(screen.getByRole("region", { name: "留给您" }));
    expect(left.getByRole("button", { name: /需要您判断/ })).toHaveTextContent("2 项");
    expect(left.getByRole("button", { name: /有偏差，缺说明/ })).toHaveTextContent("2 项");
    expect(left.getByRole("button", { name: /原样保留/ })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    expect(left.queryByText(/保留公式/)).toBeNull();
  });

  it("opens its editor when pressed, by mouse or keyboard, and shows its cell in the sheet", async () => {
    const session = new StillSession(IN_VIEW);
    render(<Pane session={session} />);
    await userEvent.click(screen.getByRole("button", { name: /楼宇整体层高/ }));
    await screen.findByRole("form", { name: "填写得分" });
    await userEvent.keyboard("{Escape}");
    screen.getByRole("button", { name: /结案率.*I17/ }).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("form", { name: "偏差说明" });
    expect(session.asked.slice(1)).toEqual(["select H12", "select I17"]);
  });

  it("shows the cell alone of what is kept", async () => {
    const session = new StillSession(IN_VIEW);
    render(<Pane session={session} />);
    await userEvent.click(screen.getByRole("button", { name: /原样保留/ }));
    await userEvent.click(screen.getByRole("button", { name: /总分.*H20/ }));
    expect(session.asked.slice(1)).toEqual(["select H20"]);
    expect(screen.queryByRole("form")).toBeNull();
  });
});
