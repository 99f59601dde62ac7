import type { FilledSheet } from "../subcommands/fill-file";

/** What became of one file with target tables. */
export interface FileFilled {
  readonly file: string;
  readonly sheets: readonly FilledSheet[];
  /** Why it could not be used; null where it was. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** What `ziping fill` tells people: every sheet with where it comes from and what to look at. */
export function fillText(results: readonly FileFilled[], out: string): string {
  const lines = results
    .filter(({ sheets }) => sheets.length > 0)
    .flatMap(({ file, sheets }) => [file, ...sheets.flatMap(sheetLines)]);
  return [...lines, `  → ${out}`, ""].join("\n");
}

function sheetLines({ sheet, from, indicators, remarks }: FilledSheet): string[] {
  return [
    `  ${sheet.name}：${indicators} 行指标，来自 ${from.sheet}!${from.range}`,
    ...remarks.map(({ zh }) => `    · ${zh}`),
  ];
}

/** One element a file; `output` is null where nothing was written. */
export function fillJson(
  results: readonly FileFilled[],
  output: string | null,
): readonly Readonly<Record<string, unknown>>[] {
  return results.map(({ file, sheets, error }) => ({
    file,
    output: sheets.length > 0 ? output : null,
    ...(error === null ? {} : { error }),
    sheets: sheets.map(({ sheet, from, projectName, indicators, remarks }) => ({
      sheet: sheet.name,
      from,
      projectName,
      indicators,
      remarks: remarks.map(({ zh }) => zh),
    })),
  }));
}
