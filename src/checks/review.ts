import { filledWith } from "../language/put-together";
import { parseA1 } from "../sheet/address";
import type { Check, Hit } from "./check";
import type { Finding } from "./finding";
import type { WorkbookView } from "./view";

/** Runs checks over a workbook; findings come as one reads: by sheet, row and column. */
export function review(view: WorkbookView, checks: readonly Check[]): Finding[] {
  const findings = checks.flatMap((check) =>
    check.on === "workbook"
      ? check.run(view).map((hit) => findingOf(check, hit, ""))
      : view.forms
          .filter(({ form }) => check.kinds.includes(form.kind))
          .flatMap((form) => check.run(form).map((hit) => findingOf(check, hit, form.form.sheet))),
  );
  return inReadingOrder(findings, view);
}

/** Findings as one reads them: by sheet, row and column. */
export function inReadingOrder(findings: readonly Finding[], view: WorkbookView): Finding[] {
  const sheets = view.grids.map(({ sheet }) => sheet);
  return [...findings].sort((one, other) => compare(one, other, sheets));
}

function findingOf(check: Check, hit: Hit, sheet: string): Finding {
  const cells = [hit.at, ...(hit.with ?? [])].filter((cell) => cell !== null && cell !== undefined);
  const evidence = new Map(cells.map(({ cell, text }) => [cell, { cell, text }]));
  return {
    check: check.id,
    outcome: hit.outcome ?? check.outcomes[0],
    title: check.title,
    sheet: "sheet" in hit.at ? hit.at.sheet : sheet,
    cell: hit.at.cell,
    evidence: [...evidence.values()],
    message: filledWith(check.message, hit.values ?? {}),
    seen: hit.seen,
    expected: hit.expected,
    citation: hit.citation ?? check.citation,
    fix: hit.fix ?? null,
    suggestion: hit.suggestion ?? null,
  };
}

function compare(one: Finding, other: Finding, sheets: readonly string[]): number {
  const [first, second] = [place(one), place(other)];
  return (
    sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
    first.row - second.row ||
    first.column - second.column
  );
}

function place({ cell }: Finding): { row: number; column: number } {
  return parseA1(cell) ?? { row: 0, column: 0 };
}
