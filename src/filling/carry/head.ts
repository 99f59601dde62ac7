import type { Form } from "../../forms/form";
import { said, type Said } from "../../language/said";
import type { HeadContent } from "../content";

/** 335001承德市…, [015001]武汉市…: the code that a budget system prints before a unit's name. */
const CODE = /^\s*(?:[[【(（]?\d{3,}[\]】)）]?[-—_ ]*)(?=\p{Script=Han})/u;
/** 本级: the department's own office, as against the units below it. */
const OWN_OFFICE = /[(（]?本级[)）]?$/u;

/** A unit's name without its code. */
export function unitName(text: string): string {
  return text.replace(CODE, "").trim();
}

/** The head of a self-evaluation from the target table's, and what was assumed for it. */
export function headFrom(
  form: Form,
  year: number | null,
): { readonly head: HeadContent; readonly remarks: Said[] } {
  const { projectName, department, unit, manager, phone } = form.fields;
  const name = projectName?.text || nameInTitle(form);
  const unitText = unitName(unit?.text ?? "");
  const own = department?.text ? null : ownDepartment(unitText);
  const remarks = [
    ...(projectName?.text ? [] : [name === "" ? NO_NAME : nameTaken(name)]),
    ...(own === null ? [] : [departmentTaken(own, unitText)]),
    ...(year === null ? [NO_YEAR] : []),
  ];
  return {
    head: {
      year,
      projectName: name,
      department: unitName(department?.text ?? "") || (own ?? ""),
      unit: unitText,
      manager: manager?.text ?? "",
      phone: phone?.text ?? "",
    },
    remarks,
  };
}

/** 1.办案业务经费绩效目标表 names its project where no field does. */
function nameInTitle({ title }: Form): string {
  const found = (title?.text ?? "")
    .replace(/^\s*\d+[.、．]\s*/u, "")
    .replace(/[(（]20\d\d年?度?[)）]/gu, "")
    .replace(/(?:部门)?(?:预算)?(?:项目)?(?:支出)?(?:绩效)?目标.{0,4}表.*$/u, "");
  // 部门整体支出绩效目标表 is about 部门整体支出
  return found === title?.text ? "" : found.trim().replace(/整体$/u, "整体支出");
}

/** Of 某法院本级 the department is 某法院; null where the unit does not tell it. */
function ownDepartment(unit: string): string | null {
  return OWN_OFFICE.test(unit) ? unit.replace(OWN_OFFICE, "") : null;
}

const NO_NAME = said(
  "目标表没有写项目名称，请填写。",
  "The target table names no project. Please write its name.",
);

function nameTaken(name: string): Said {
  return said(
    "目标表没有“项目名称”一栏，按标题写为“{name}”，请核对。",
    "The target table has no field for the project’s name; “{name}” was taken from its title. Please check.",
    { name },
  );
}

function departmentTaken(department: string, unit: string): Said {
  return said(
    "目标表没有“主管部门”一栏，单位是“{unit}”，主管部门写为“{department}”，请核对。",
    "The target table names no department; as the unit is “{unit}”, {department} was written. Please check.",
    { department, unit },
  );
}

const NO_YEAR = said(
  "目标表没有写年度，自评表标题里的年度空着，请填写。",
  "The target table names no year, so the year of the self-evaluation’s title is left empty.",
);
