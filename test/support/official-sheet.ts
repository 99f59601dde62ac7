import type { FormCase } from "./cases";
import { loadCase } from "./cases";
import type { Drawing, LayoutOptions, SheetSketch } from "./layouts";
import { layOut } from "./layouts";
import { drawForm } from "./official-sheet-drawing";

export type { SheetSketch } from "./layouts";

/**
 * The ways a form is found in workbooks: `official` as 附件1-1; `shifted` among other content;
 * `word-paste` with broken labels and merges lost; `repeated` with merged values in every cell;
 * `numbers` with real numbers and number formats; `twin` with another form below; `beside` with
 * another form to the right.
 */
export const LAYOUTS = [
  "official",
  "shifted",
  "word-paste",
  "repeated",
  "numbers",
  "twin",
  "beside",
] as const;
export type Layout = (typeof LAYOUTS)[number];

const PLAIN: LayoutOptions = {
  at: [{ row: 0, column: 0 }],
  merges: "kept",
  label: (text) => text,
  numbers: false,
  around: [],
};

/** A label as Word leaves it: broken by a line end, or spaced out. */
function broken(text: string, index: number): string {
  const letters = [...text];
  if (letters.length < 3) return index % 2 ? letters.join(" ") : text;
  if (index % 3 === 0) return letters.join(" ");
  const half = Math.ceil(letters.length / 2);
  return index % 3 === 1
    ? `${letters.slice(0, half).join("")}\n${letters.slice(half).join("")}`
    : ` ${text}\u3000`;
}

/** What else stands on a worksheet that somebody works with. */
function clutter(rows: number, columns: number): LayoutOptions["around"] {
  return [
    { row: 0, column: 0, text: "本工作簿由财务科汇总，请勿改动目录。" },
    { row: 1, column: 0, text: "目录" },
    { row: 8, column: 0, text: "第1页" },
    { row: 6, column: columns + 5, text: "待办" },
    { row: 7, column: columns + 5, text: "1.催交发票" },
    { row: rows + 8, column: 2, text: "科目" },
    { row: rows + 8, column: 3, text: "本月" },
    { row: rows + 8, column: 4, text: "累计" },
    { row: rows + 9, column: 2, text: "办公费" },
    { row: rows + 9, column: 3, text: "100" },
    { row: rows + 9, column: 4, text: "300" },
    { row: rows + 10, column: 2, text: "合计" },
    { row: rows + 10, column: 3, text: "100" },
    { row: rows + 10, column: 4, text: "300" },
  ];
}

/** Layouts with one form on the sheet. */
export type SingleLayout = Exclude<Layout, "twin" | "beside">;
export const SINGLE_LAYOUTS: readonly SingleLayout[] = LAYOUTS.filter(
  (layout) => layout !== "twin" && layout !== "beside",
);

/** A drawing alone on a worksheet. */
export function onSheet(form: Drawing, layout: SingleLayout): SheetSketch {
  const name = layout === "official" ? "项目支出绩效自评表" : "Sheet1";
  const around = clutter(form.rows, form.columns);
  const options: Readonly<Record<SingleLayout, Partial<LayoutOptions>>> = {
    official: {},
    shifted: { at: [{ row: 4, column: 2 }], around },
    "word-paste": { merges: "lost", label: broken },
    repeated: { merges: "repeated" },
    numbers: { numbers: true },
  };
  return layOut(name, [form], { ...PLAIN, ...options[layout] });
}

/** The case as a worksheet in one of the layouts; `forms[0]` is always the case itself. */
export function caseToSheet(one: FormCase, layout: Layout): SheetSketch {
  const form = drawForm(one, {
    sideLabel: layout !== "repeated",
    notesInOneCell: layout === "word-paste",
  });
  if (layout !== "twin" && layout !== "beside") return onSheet(form, layout);
  const other = drawForm(loadCase("shanghai-putuo-tiyu-2022-jiesuan"));
  const second =
    layout === "twin" ? { row: form.rows + 2, column: 0 } : { row: 0, column: form.columns + 1 };
  return layOut("Sheet1", [form, other], { ...PLAIN, at: [{ row: 0, column: 0 }, second] });
}
