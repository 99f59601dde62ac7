import type { NotUnderstood } from "../../form";
import { said } from "../../../language/said";
import { toA1 } from "../../../sheet/address";
import type { Header, HeaderCell } from "./header-cell";
import { isOfTerm } from "./terms";

const OF_YEAR = /^\s*(?:20\d\d|第.)\s*年/;

function listed(cells: readonly HeaderCell[], why: (names: string) => NotUnderstood["why"]) {
  const [first] = cells;
  if (!first) return [];
  const names = cells.map(({ text }) => text.replace(/\([^()]*\)$|\s+/g, "")).join("、");
  return [{ cell: toA1({ row: first.row, column: first.left }), text: names, why: why(names) }];
}

/** What is to be said of columns that are known, and yet give no row its target. */
export function leftOut(headers: readonly Header[]): NotUnderstood[] {
  const [cells = []] = headers.map((header) => header.cells);
  const isYear = ({ text }: HeaderCell) => OF_YEAR.test(text);
  return [
    ...listed(
      cells.filter((cell) => isOfTerm(cell) && !isYear(cell) && /指标|目标/.test(cell.text)),
      (names) =>
        said(
          "“{names}”这几列是多年的目标，不是本年度的，没有作为本年度的指标读取。",
          "The columns “{names}” are targets of several years, not of this one, and were not read as this year's indicators.",
          { names },
        ),
    ),
    ...listed(
      cells.filter((cell) => cell.role === "further" && isYear(cell)),
      (names) =>
        said(
          "看不出本表是“{names}”中哪一年的，这几列都没有当作本年度的指标值。请在标题下写明年度（如“2024年度”）后重新识别。",
          "It cannot be told which of “{names}” the form is of; none was taken for the year's target. Print the year below the title, such as 2024年度, and recognise the form again.",
          { names },
        ),
    ),
  ];
}
