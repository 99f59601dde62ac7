import { basename } from "node:path";
import type { ReportForm } from "../../reports";
import { assess } from "../../scoring";
import { HostError } from "../../sheet/host-error";
import { FileError } from "../file-error";
import { told } from "../told";
import { openWorkbook } from "../workbook-file";
import { noForm, recognise } from "./read";

/** The forms of all files in the order given, and why some files gave none. */
export interface GivenForms {
  readonly forms: readonly ReportForm[];
  readonly failures: readonly string[];
}

/** Reads and scores the forms of every file; one that cannot be used is told, and the others are read. */
export async function reportForms(files: readonly string[]): Promise<GivenForms> {
  const forms: ReportForm[] = [];
  const failures: string[] = [];
  for (const file of files) {
    try {
      forms.push(...(await formsOf(file)));
    } catch (error) {
      if (!(error instanceof FileError || error instanceof HostError)) throw error;
      failures.push(`${file}：${told(error)}`);
    }
  }
  return { forms, failures };
}

async function formsOf(file: string): Promise<ReportForm[]> {
  const { forms, remarks } = await recognise(openWorkbook(file));
  if (forms.length === 0) throw noForm(remarks.map(({ why }) => why.zh));
  return forms.map((form) => ({
    form,
    assessment: form.kind === "target-table" ? null : assess(form),
    file: basename(file),
  }));
}
