import { findForms, type Form } from "../../forms";
import { rulebookOf } from "../../scoring";
import type { NotUnderstood } from "../../forms/form";
import { FileError } from "../file-error";
import { openWorkbook } from "../workbook-file";
import { said } from "../../language/said";
import { formJson } from "../json/form-json";
import type { FileOutcome } from "../job";
import { formText } from "../text/form-text";

/** Everything that stands on the sheets of a workbook. */
export interface Recognised {
  readonly forms: readonly Form[];
  readonly remarks: readonly (NotUnderstood & { readonly sheet: string })[];
}

/** Recognises every form of an opened workbook, in sheet order. */
export async function recognise(host: {
  read: (scope: "all") => Promise<Parameters<typeof findForms>[0][]>;
}): Promise<Recognised> {
  const forms: Form[] = [];
  const remarks: (NotUnderstood & { sheet: string })[] = [];
  for (const grid of await host.read("all")) {
    const found = findForms(grid);
    forms.push(...found.forms);
    for (const remark of found.remarks) remarks.push({ ...remark, sheet: grid.sheet });
  }
  return { forms, remarks };
}

/** `ziping read`: what was recognised in one file. Throws FileError, HostError. */
export async function readFile(file: string): Promise<FileOutcome> {
  const { forms, remarks } = await recognise(openWorkbook(file));
  if (forms.length === 0) throw noForm(remarks.map((remark) => remark.why.zh));
  return {
    json: () => ({
      file,
      forms: forms.map((form) => formJson(form, rulebookOf(form).printed)),
      remarks: remarks.map(({ sheet, cell, text, why }) => ({ sheet, cell, text, why: why.zh })),
    }),
    text: () => [file, ...forms.map(formText)].join("\n"),
  };
}

/** The file is fine but holds no form that this product knows. */
export function noForm(reasons: readonly string[]): FileError {
  const because = reasons.length > 0 ? `（${reasons.slice(0, 3).join("；")}）` : "";
  return new FileError(
    "no-form",
    said(
      "没有找到绩效自评表{because}：需要有“一级指标、二级指标、三级指标”表头的官方表格。请确认文件，或用官方空白表重新填报。",
      "No self-evaluation form was found: an official table with level-1 to level-3 indicator columns is needed.",
      { because },
    ),
  );
}
