import type { Check } from "../check";
import { addInPart } from "./add-in-part";
import { brokenName } from "./broken-name";
import { budgetAgainstTarget } from "./budget-against-target";
import { commentLeft } from "./comment-left";
import { departmentAgainstProjects } from "./department-against-projects";
import { externalLink } from "./external-link";
import { figuresDiffer } from "./figures-differ";
import { fileName } from "./file-name";
import { formCopied } from "./form-copied";
import { formUnread } from "./form-unread";
import { hiddenRows } from "./hidden-rows";
import { hiddenSheet } from "./hidden-sheet";
import { personalData } from "./personal-data";
import { projectName } from "./project-name";
import { projectTwice } from "./project-twice";
import { targetChanged } from "./target-changed";
import { targetDropped } from "./target-dropped";
import { yearsDiffer } from "./years-differ";

/** Across the forms of a workbook, and what goes along when the file is mailed. */
export const ACROSS_CHECKS: readonly Check[] = [
  formUnread,
  targetChanged,
  targetDropped,
  budgetAgainstTarget,
  departmentAgainstProjects,
  projectName,
  projectTwice,
  formCopied,
  yearsDiffer,
  figuresDiffer,
  hiddenSheet,
  hiddenRows,
  externalLink,
  commentLeft,
  personalData,
  addInPart,
  brokenName,
  fileName,
];
