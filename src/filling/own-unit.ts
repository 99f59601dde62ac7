import type { Form } from "../forms/form";
import { filledWith, listed } from "../language/put-together";
import { said, type Said } from "../language/said";
import type { Edit } from "../sheet/edit";
import { unitName } from "./carry/head";
import { edit } from "./cells";
import type { HeadContent } from "./content";

const FIELDS = ["department", "unit", "manager", "phone"] as const;
type OwnField = (typeof FIELDS)[number];

/** What a person had kept of the own unit; an empty string is nothing kept. */
export type OwnUnit = Pick<HeadContent, OwnField>;

const NAMES: Readonly<Record<OwnField, Said>> = {
  department: said("主管部门", "department"),
  unit: said("实施单位", "unit"),
  manager: said("项目负责人", "manager"),
  phone: said("联系电话", "phone"),
};

/**
 * A form's head with the own unit's data where it is empty. Where it names another department or
 * unit it stays as it is: nobody's manager and telephone belong on somebody else's form.
 */
export function withOwnUnit(head: HeadContent, own: OwnUnit | null): HeadContent {
  if (own === null || isOthers(head, own)) return head;
  const of = (field: OwnField): string => head[field] || own[field].trim();
  return {
    ...head,
    department: of("department"),
    unit: of("unit"),
    manager: of("manager"),
    phone: of("phone"),
  };
}

/** The same for a form that stands on the sheet: its empty, unlocked head cells. */
export function ownUnitEdits(form: Form, head: HeadContent, own: OwnUnit | null): Edit[] {
  const textOf = (field: OwnField): string => form.fields[field]?.text || head[field];
  const stands: HeadContent = {
    ...head,
    department: textOf("department"),
    unit: textOf("unit"),
    manager: textOf("manager"),
    phone: textOf("phone"),
  };
  const full = withOwnUnit(stands, own);
  return addedFields(stands, full).flatMap((field) => {
    const cell = form.fields[field];
    const isFree = cell?.text === "" && cell.formula === null && !cell.locked;
    return isFree ? [edit(form.sheet, cell, full[field])] : [];
  });
}

/** What of the own unit's data was taken, to be checked; none where nothing was. */
export function ownUnitRemarks(before: HeadContent, after: HeadContent): Said[] {
  const fields = addedFields(before, after).map((field) => NAMES[field]);
  if (fields.length === 0) return [];
  return [filledWith(TAKEN, { fields: listed(fields) })];
}

const TAKEN = said(
  "目标表没有{fields}，按设置里的“本单位信息”填写，请核对。",
  "The target table does not give {fields}; taken from “Own unit” in the settings. Please check.",
);

function addedFields(before: HeadContent, after: HeadContent): OwnField[] {
  return FIELDS.filter((field) => before[field] === "" && after[field] !== "");
}

function isOthers(head: HeadContent, own: OwnUnit): boolean {
  return (["department", "unit"] as const).some(
    (field) => head[field] !== "" && own[field] !== "" && key(head[field]) !== key(own[field]),
  );
}

const key = (name: string): string => unitName(name).replace(/\s/gu, "");
