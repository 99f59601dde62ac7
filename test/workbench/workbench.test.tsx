import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { act, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileHost } from "../../src/hosts/file";
import { cellAt } from "../../src/sheet/grid";
import { parseA1 } from "../../src/sheet/address";
import { PREFERENCES } from "../../src/workbench/opened";
import { Workbench } from "../../src/workbench/Workbench";

const samples = join(__dirname, "../../assets/samples");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(samples, file)));

// a busy machine may take its time; nothing here measures it. Without a layout, Fluent cannot tell
// what stands in front, and hides the page or its dialog; in a browser, test/e2e sees which.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

/** The page's own folder, as a server gives it, and what jsdom lacks of a browser. */
let offered: Blob[] = [];
beforeEach(() => {
  PREFERENCES.set({ welcomed: true });
  offered = [];
  const serve = (address: string) =>
    Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytesOf(basename(address))) });
  Object.assign(globalThis, { fetch: serve, TextDecoder, TextEncoder });
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
  });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      offered.push(blob);
      return "blob:workbook";
    },
    revokeObjectURL() {},
  });
  HTMLAnchorElement.prototype.click = () => {};
});

const cell = (address: string) => document.querySelector(`td[data-cell="${address}"]`)!;
const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function openPage(sample?: RegExp) {
  const user = userEvent.setup();
  render(<Workbench locale="zh-CN" />);
  await screen.findByRole("grid");
  if (sample) {
    await user.click(button("打开示例"));
    await user.click(await screen.findByRole("menuitem", { name: sample }));
    await screen.findByText(/项目支出绩效自评表（2023年度）\.xlsx/);
    await screen.findByRole("grid");
  }
  return user;
}

type Given = Partial<File> & { readonly name: string };

const drop = (...files: Given[]) => dropped(files, []);

async function dropped(files: readonly Given[], items: readonly object[]) {
  await act(async () => {
    const dataTransfer = { types: ["Files"], files, items };
    fireEvent(window, Object.assign(new Event("drop", { cancelable: true }), { dataTransfer }));
    await Promise.resolve();
  });
}

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer),
});

describe("the workbench", () => {
  it("opens a real form at once, with the pane beside it", async () => {
    await openPage();
    expect(cell("A2")).toHaveTextContent("项目支出绩效自评表");
    expect(cell("H22")).toHaveTextContent("83");
    expect(screen.getByRole("complementary", { name: "任务窗格" })).toBeInTheDocument();
    expect(button("撤销")).toHaveAttribute("aria-disabled", "true");
    expect(await screen.findByRole("heading", { name: "审判区租金（执行局）" })).toBeVisible();
  });

  it("fills empty scores by one press, marks missing notes, and takes both back", async () => {
    const user = await openPage(/未填得分/);
    expect(cell("H16")).toHaveTextContent(/^$/);
    await user.click(await screen.findByRole("button", { name: /一键重算/ }));
    await waitFor(() => expect(cell("H16")).toHaveTextContent("7.49"));
    await waitFor(() => expect(cell("I16")).toHaveClass("missing-note"));
    expect(screen.getByText(/有未下载的改动/)).toBeInTheDocument();
    await user.click(screen.getAllByRole("button", { name: "撤销" })[0]!);
    await waitFor(() => expect(cell("H16")).toHaveTextContent(/^$/));
    await waitFor(() => expect(cell("I16")).not.toHaveClass("missing-note"));
  });

  it("takes typed changes back in reverse order", async () => {
    const user = await openPage();
    await user.click(cell("H19"));
    await user.keyboard("8{Enter}9{Enter}");
    await waitFor(() => expect([cell("H19"), cell("H20")].map(textOf)).toEqual(["8", "9"]));
    await user.click(button("撤销"));
    await waitFor(() => expect([cell("H19"), cell("H20")].map(textOf)).toEqual(["8", "7"]));
    await user.click(button("撤销"));
    await waitFor(() => expect([cell("H19"), cell("H20")].map(textOf)).toEqual(["6", "7"]));
    expect(button("撤销")).toHaveAttribute("aria-disabled", "true");
    expect(button("撤销")).toHaveFocus();
  });

  it("downloads the file with the change in it, under a name that says so", async () => {
    const user = await openPage();
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    await user.click(cell("I19"));
    await user.keyboard("场地不足；已协调增加{Enter}");
    await screen.findByText(/有未下载的改动/);
    await user.click(button("下载"));
    expect(names).toEqual(["项目支出绩效自评表（2021年度）.已评分.xlsx"]);
    const saved = FileHost.open(await readBlob(offered[0]!), "x.xlsx");
    const [grid] = await saved.read("active");
    const { row, column } = parseA1("I19")!;
    expect(cellAt(grid!, row, column).value).toBe("场地不足；已协调增加");
    expect(screen.queryByText(/有未下载的改动/)).toBeNull();
  });

  it("opens a dropped file", async () => {
    await openPage();
    await drop(fileOf("我的表.xlsx", bytesOf("project-self-evaluation-unscored.xlsx")));
    expect(await screen.findByText("我的表.xlsx")).toBeInTheDocument();
    await waitFor(() => expect(cell("A3")).toHaveTextContent("2023年度"));
  });

  it("keeps the workbook open when a bad file is dropped, and says what to do", async () => {
    await openPage();
    await drop(fileOf("说明.pdf", new TextEncoder().encode("%PDF-1.4 不是工作簿")));
    expect(
      await screen.findByText(/^“说明\.pdf”没有打开。这是 PDF、Word 或图片.*请找到自评表的 Excel/),
    ).toBeInTheDocument();
    expect(cell("H22")).toHaveTextContent("83");
    expect(screen.getByText("项目支出绩效自评表（2021年度）.xlsx")).toBeInTheDocument();
  });

  it.each([
    ["材料.zip", "这是压缩包。请先解压，再打开里面的 .xlsx 自评表。"],
    ["自评表.docx", "这是 PDF、Word 或图片，里面的表读不出来。"],
    ["自评表.csv", "请在 Excel 或 WPS 中打开，“另存为”.xlsx 后再打开。"],
    ["自评表.xlsx", "这不是 Excel 工作簿（.xlsx 或 .xlsm），无法读取。"],
  ])("says what to do with %s that is no workbook", async (name, sentence) => {
    await openPage();
    await drop(fileOf(name, new TextEncoder().encode("no workbook")));
    const alert = await screen.findByText(new RegExp(`^“${name}”没有打开。`));
    expect(alert).toHaveTextContent(sentence);
  });

  it("opens the workbook among several dropped files, and says which once it is open", async () => {
    const user = await openPage();
    const both = [
      fileOf("材料.zip", new TextEncoder().encode("PK")),
      fileOf("我的表.xlsx", bytesOf("project-self-evaluation-unscored.xlsx")),
    ];
    await user.click(cell("H19"));
    await user.keyboard("8{Enter}");
    await screen.findByText(/有未下载的改动/);
    await drop(...both);
    await user.click(await screen.findByRole("button", { name: "取消" }));
    expect(screen.queryByText(/一次只能打开一个文件/)).toBeNull();
    await drop(...both);
    await user.click(await screen.findByRole("button", { name: "放弃改动，直接打开" }));
    expect(await screen.findByText(/^一次只能打开一个文件，已打开“我的表.xlsx”/)).toBeVisible();
  });

  it("says that a folder is no file", async () => {
    await openPage();
    const entry = { kind: "file", webkitGetAsEntry: () => ({ isDirectory: true }) };
    await dropped([fileOf("自评表", new Uint8Array())], [entry]);
    expect(await screen.findByText(/^拖入的是文件夹，没有打开。请进入文件夹/)).toBeInTheDocument();
  });

  it("keeps the later of two files, however long the earlier one takes", async () => {
    await openPage();
    let arrive = (): void => undefined;
    const bytes = bytesOf("project-self-evaluation-2021.xlsx").buffer as ArrayBuffer;
    const slow = new Promise<ArrayBuffer>((done) => {
      arrive = () => done(bytes);
    });
    await drop({ name: "慢.xlsx", arrayBuffer: () => slow });
    expect(screen.getByText("正在打开…")).toBeInTheDocument();
    await drop(fileOf("快.xlsx", bytesOf("project-self-evaluation-unscored.xlsx")));
    expect(await screen.findByText("快.xlsx")).toBeInTheDocument();
    arrive();
    await act(() => slow);
    await waitFor(() => expect(screen.queryByText("正在打开…")).toBeNull());
    expect(screen.queryByText("慢.xlsx")).toBeNull();
  });

  it("asks before unsaved changes are replaced, and before the page closes", async () => {
    const user = await openPage();
    const closes = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(closes()).toBe(true);
    await user.click(cell("H19"));
    await user.keyboard("8{Enter}");
    await screen.findByText(/有未下载的改动/);
    expect(closes()).toBe(false);
    await drop(fileOf("新表.xlsx", bytesOf("project-self-evaluation-unscored.xlsx")));
    await user.click(await screen.findByRole("button", { name: "取消" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(cell("H19")).toHaveTextContent("8");
    await drop(fileOf("新表.xlsx", bytesOf("project-self-evaluation-unscored.xlsx")));
    await user.click(await screen.findByRole("button", { name: "放弃改动，直接打开" }));
    expect(await screen.findByText("新表.xlsx")).toBeInTheDocument();
    expect(closes()).toBe(true);
    expect(offered).toHaveLength(0);
  });

  it("downloads unsaved changes before the next file takes their place", async () => {
    const user = await openPage();
    await user.click(cell("H19"));
    await user.keyboard("8{Enter}");
    await screen.findByText(/有未下载的改动/);
    await drop(fileOf("新表.xlsx", bytesOf("project-self-evaluation-unscored.xlsx")));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent(
      "“项目支出绩效自评表（2021年度）.xlsx”的改动还没有下载，打开“新表.xlsx”以后就找不回来了。",
    );
    await user.click(screen.getByRole("button", { name: "下载后再打开" }));
    expect(await screen.findByText("新表.xlsx")).toBeInTheDocument();
    const saved = FileHost.open(await readBlob(offered[0]!), "x.xlsx");
    const [grid] = await saved.read("active");
    const { row, column } = parseA1("H19")!;
    expect(cellAt(grid!, row, column).value).toBe(8);
  });

  it("forgets what was typed into the workbook before", async () => {
    const user = await openPage();
    await user.click(cell("H19"));
    await user.keyboard("8{Enter}");
    await user.click(button("下载"));
    await drop(fileOf("新表.xlsx", bytesOf("project-self-evaluation-unscored.xlsx")));
    expect(await screen.findByText("新表.xlsx")).toBeInTheDocument();
    expect(button("撤销")).toHaveAttribute("aria-disabled", "true");
  });

  it("names the file and what is not saved in the browser's tab, in the page's language", async () => {
    const user = await openPage();
    const name = "项目支出绩效自评表（2021年度）.xlsx";
    expect(document.title).toBe(`${name} - 自评助手 · 网页工作台`);
    await user.click(cell("H19"));
    await user.keyboard("8{Enter}");
    await waitFor(() => expect(document.title).toBe(`● ${name} - 自评助手 · 网页工作台`));
  });

  it("says so when the sample cannot be fetched", async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError("offline")) });
    render(<Workbench locale="en" />);
    expect(await screen.findByText(/sample could not be fetched/)).toBeInTheDocument();
    expect(screen.getByText("No workbook is open")).toBeInTheDocument();
  });

  it("follows the pane's selection without taking its focus", async () => {
    const user = await openPage();
    const [link] = await screen.findAllByRole("button", { name: /I19/ });
    await user.click(link!);
    await waitFor(() => expect(cell("I19")).toHaveClass("selected"));
    // the item opens its editor, and the keyboard is there: in the pane, not in the sheet
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /偏离原因/ }));
  });
});

const textOf = (element: Element) => element.textContent;

function readBlob(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}
