import type { Form, FormKind } from "../../forms/form";
import { said, type Said } from "../../language/said";
import type { Assessment } from "../../scoring";
import type { ReportForm } from "../report-kind";
import { inline } from "./prose";

/** A form together with its scores. */
export interface ScoredForm {
  readonly form: Form;
  readonly assessment: Assessment;
}

const DEPARTMENT: readonly FormKind[] = ["department-self-evaluation", "department-scorecard"];

/** The whole department's forms among the given ones, in their order. */
export function departmentForms(forms: readonly ReportForm[]): readonly ScoredForm[] {
  return scored(forms, DEPARTMENT);
}

/** The projects' self-evaluations among the given forms, in their order. */
export function projectForms(forms: readonly ReportForm[]): readonly ScoredForm[] {
  return scored(forms, ["project-self-evaluation"]);
}

/** The target tables among the given forms, in their order. */
export function targetTables(forms: readonly ReportForm[]): readonly Form[] {
  return forms.map(({ form }) => form).filter(({ kind }) => kind === "target-table");
}

function scored(forms: readonly ReportForm[], kinds: readonly FormKind[]): readonly ScoredForm[] {
  return forms.flatMap(({ form, assessment }) =>
    assessment && kinds.includes(form.kind) ? [{ form, assessment }] : [],
  );
}

/** What a table's title names before 绩效…表, where it has no 项目名称: 1.办案业务经费绩效目标表. */
const TITLE_REST = /(?:项目)?(?:支出)?绩效(?:目标|自评).*$/u;

/** The project's name; empty where the form says none. */
export function projectName({ fields, title }: Form): string {
  const own = inline(fields.projectName?.text ?? "");
  if (own !== "") return own;
  return inline(title?.text ?? "")
    .replace(/^\d{1,2}[.、．]\s*(?!\d{3})/u, "")
    .replace(TITLE_REST, "");
}

/** A unit's name without budget code and 本级: 335001承德市…法院本级 → 承德市…法院. */
export function bareUnitName(text: string): string {
  return inline(text)
    .replace(/^[[［【(（]?\d{3,}[\]］】)）]?[-—_.、\s]*/u, "")
    .replace(/[-—_(（]?\d{4,}[)）]?$/u, "")
    .replace(/[（(]?(?:本级|盖章|公章)[)）]?$/u, "");
}

/**
 * The department that the forms are about: what a department's form says of itself, else the
 * department (or unit) that all project forms name alike. Null where they say none, or several.
 */
export function departmentName(forms: readonly ReportForm[]): string | null {
  const namedBy = (kinds: readonly FormKind[], fields: readonly ("department" | "unit")[]) =>
    agreed(
      forms
        .filter(({ form }) => kinds.includes(form.kind))
        .map(
          ({ form }) =>
            fields.map((field) => bareUnitName(form.fields[field]?.text ?? "")).find(Boolean) ?? "",
        ),
    );
  return (
    namedBy(DEPARTMENT, ["unit", "department"]) ??
    namedBy(["project-self-evaluation", "target-table"], ["department", "unit"])
  );
}

/** The year of all forms that say one; null where none does, or they differ. */
export function commonYear(forms: readonly ReportForm[]): number | null {
  const years = [...yearsOf(forms)];
  return years.length === 1 ? (years[0] ?? null) : null;
}

function yearsOf(forms: readonly ReportForm[]): ReadonlySet<number> {
  return new Set(forms.flatMap(({ form }) => form.year ?? []));
}

/** Why forms of several years make no one report; null where they agree. */
export function severalYears(forms: readonly ReportForm[]): Said | null {
  const years = [...yearsOf(forms)].sort((one, other) => one - other);
  return years.length < 2
    ? null
    : said(
        "这些表分属 {years} 年度，一份文件只写一个年度。请按年度分开，分别生成。",
        "These forms belong to {years}. A report is about one year: take the forms of one year at a time.",
        { years: years.join("、") },
      );
}

/** What all say alike, where at least one says something. */
function agreed(texts: readonly string[]): string | null {
  const [first, ...others] = [...new Set(texts.filter((text) => text !== ""))];
  return first !== undefined && others.length === 0 ? first : null;
}
