import { act, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../../src/sheet/host-error";
import { openFilePane, SCORED, TARGETS } from "../file-pane";

configure({ defaultHidden: true });

const preview = () => screen.getByRole("article", { name: "报告预览" });
const status = (text: string | RegExp) => screen.findByText(text);

/** Files that the page would have saved, by name. */
function savedFiles(): string[] {
  const names: string[] = [];
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return names;
}

afterEach(() => jest.restoreAllMocks());

describe("报告", () => {
  it("reads the workbook, shows the report and hands over its Word file", async () => {
    const names = savedFiles();
    const { press } = await openFilePane(SCORED, "reporting");
    await press("读取工作簿里的表");
    expect(await status("已读取 1 张表")).toBeDefined();
    await waitFor(() => expect(preview()).toHaveTextContent("审判区租金（执行局）"));
    await press("下载 Word 文件");
    expect(await status(/^已生成 .+\.docx。$/)).toBeVisible();
    expect(names).toEqual([expect.stringMatching(/\.docx$/)]);
  });

  it("says why a kind of report cannot be written from these forms", async () => {
    const { press } = await openFilePane(SCORED, "reporting");
    await press("读取工作簿里的表");
    await screen.findByRole("article", { name: "报告预览" });
    for (const option of screen.getAllByRole("radio")) {
      await userEvent.click(option);
      const shown = screen.queryByRole("article", { name: "报告预览" });
      const refused = shown === null ? screen.getByRole("tabpanel").textContent : "";
      // a report, or a sentence that says what it would need
      if (shown === null) expect(refused).toMatch(/请|需要|没有/);
    }
    expect(screen.getAllByRole("radio").length).toBeGreaterThan(3);
  });

  it("leaves forms out", async () => {
    const { press } = await openFilePane(TARGETS, "reporting");
    await press("读取工作簿里的表");
    await press(/^用哪些表 6 \/ 6$/);
    const [first] = screen.getAllByRole("checkbox");
    await userEvent.click(first!);
    expect(screen.getByRole("button", { name: "用哪些表 5 / 6" })).toBeVisible();
    await press("全不选");
    expect(screen.getByRole("button", { name: "用哪些表 0 / 6" })).toBeVisible();
    expect(screen.queryByRole("article", { name: "报告预览" })).toBeNull();
    await press("全选");
    expect(await screen.findByRole("article", { name: "报告预览" })).toBeVisible();
  });

  it("copies with formats, or says how to copy by hand where that is barred", async () => {
    const { press } = await openFilePane(SCORED, "reporting");
    await press("读取工作簿里的表");
    await screen.findByRole("article", { name: "报告预览" });
    Object.assign(document, { execCommand: () => false });
    await press("复制（带格式）");
    expect(await status(/^这里不允许复制/)).toBeVisible();
    Object.assign(document, {
      execCommand: () => {
        const event = new Event("copy", { cancelable: true });
        return document.dispatchEvent(Object.assign(event, { clipboardData: clipboard }));
      },
    });
    const taken = new Map<string, string>();
    const clipboard = { setData: (type: string, data: string) => taken.set(type, data) };
    await press("复制（带格式）");
    expect([...taken.keys()]).toEqual(["text/html", "text/plain"]);
    expect(taken.get("text/plain")).toContain("审判区租金（执行局）");
  });

  it("asks to read again once the sheet was edited", async () => {
    const { session, press } = await openFilePane(SCORED, "reporting");
    await press("读取工作簿里的表");
    await screen.findByRole("article", { name: "报告预览" });
    await act(() => session.spreadPoints(true));
    expect(await status("读取之后表格又有改动，请重新读取。")).toBeVisible();
    await press("重新读取");
    await waitFor(() => expect(screen.queryByText(/请重新读取/)).toBeNull());
  });

  it("adds the summary of the projects and takes it back", async () => {
    const { sheets, press } = await openFilePane(SCORED, "reporting");
    const before = await sheets();
    await press("读取工作簿里的表");
    await press("插入汇总表");
    expect(await sheets()).toHaveLength(before.length + 1);
    await press("撤销");
    expect(await sheets()).toEqual(before);
  });

  it("writes a mail only after a check, and over open findings only with consent", async () => {
    const { session, press } = await openFilePane(SCORED, "reporting");
    await press("读取工作簿里的表");
    await press("先做发送前检查");
    await userEvent.click(screen.getByRole("tab", { name: "报告" }));
    expect(session.getState().checked?.inspection.verdict.canSend).toBe(false);
    const agree = await screen.findByRole("checkbox", { name: /^我知道还有 \d+ 处问题/ });
    expect(screen.queryByRole("link", { name: "打开邮件草稿" })).toBeNull();
    await userEvent.click(agree);
    const link = screen.getByRole("link", { name: "打开邮件草稿" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^mailto:\?subject=/));
  });

  it("says that it could not read, and tries again", async () => {
    const { host, press } = await openFilePane(SCORED, "reporting");
    const read = host.read.bind(host);
    host.read = () => Promise.reject(new HostError("cell-editing"));
    await press("读取工作簿里的表");
    expect(screen.getByRole("alert")).toHaveTextContent("请按回车或 Esc");
    host.read = read;
    await press("再试一次");
    expect(await screen.findByRole("article", { name: "报告预览" })).toBeVisible();
  });

  it("speaks English but for the report's own words", async () => {
    const { press } = await openFilePane(SCORED, "reporting", { locale: "en" });
    await press("Read the workbook’s forms");
    const page = await screen.findByRole("article", { name: "Preview of the report" });
    expect(page).toHaveAttribute("lang", "zh-CN");
    expect(within(page).getAllByText(/绩效/).length).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: "Download Word file" })).toBeVisible();
  });
});
