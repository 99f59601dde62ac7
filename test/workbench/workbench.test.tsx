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

// a busy machine may take its time; nothing here measures it
configure({ asyncUtilTimeout: 15_000 });

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
  }
  return user;
}

async function drop(file: Partial<File> & { name: string }) {
  await act(async () => {
    const dataTransfer = { types: ["Files"], files: [file] };
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
    expect(button("撤销")).toBeDisabled();
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
    expect(button("撤销")).toBeDisabled();
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
    expect(await screen.findByText(/这不是 Excel 工作簿.*请选择/)).toBeInTheDocument();
    expect(cell("H22")).toHaveTextContent("83");
    expect(screen.getByText("项目支出绩效自评表（2021年度）.xlsx")).toBeInTheDocument();
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
    // jsdom has no layout, by which Fluent tells which of two dialogs in a row is in front
    await user.click(await screen.findByRole("button", { name: "仍要打开", hidden: true }));
    expect(await screen.findByText("新表.xlsx")).toBeInTheDocument();
    expect(closes()).toBe(true);
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
