import { drawSelfEvaluation, selfEvaluationFrom, sheetNameFor } from "../../filling";
import { findForms, type Form } from "../../forms";
import { said, type Said } from "../../language/said";
import { rangeToA1 } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { NewSheet } from "../../sheet/new-sheet";
import { FileError } from "../file-error";
import { openWorkbook } from "../workbook-file";

/** One self-evaluation that was begun from a target table. */
export interface FilledSheet {
  readonly sheet: NewSheet;
  /** Where the target table stands. */
  readonly from: { readonly sheet: string; readonly range: string };
  readonly projectName: string;
  /** How many rows were carried. */
  readonly indicators: number;
  readonly remarks: readonly Said[];
}

/**
 * The self-evaluations of all target tables of one file, in sheet order. `taken` gathers the names
 * of sheets, so that no two are alike. Throws FileError where the file has none, HostError.
 */
export async function fillFile(
  file: string,
  year: number | null,
  taken: Set<string>,
): Promise<FilledSheet[]> {
  const grids = (await openWorkbook(file).read("all")).filter(
    ({ visibility }) => visibility === "visible",
  );
  const tables = grids.flatMap((grid) => targetTables(grid));
  if (tables.length === 0) throw noTargets(grids);
  return tables.map((table) => filled(table, year, taken));
}

function targetTables(grid: Grid): Form[] {
  return findForms(grid).forms.filter(({ kind }) => kind === "target-table");
}

function filled(table: Form, year: number | null, taken: Set<string>): FilledSheet {
  const { content, notes, remarks } = selfEvaluationFrom(table, year === null ? {} : { year });
  const { projectName } = content.head;
  const sheetName = sheetNameFor(projectName || table.sheet, taken);
  taken.add(sheetName);
  return {
    sheet: drawSelfEvaluation(content, { kind: "project-self-evaluation", sheetName, notes }),
    from: { sheet: table.sheet, range: rangeToA1(table.area) },
    projectName,
    indicators: content.indicators.length,
    remarks,
  };
}

/** The file is fine but holds no target table; what it holds instead is said. */
function noTargets(grids: readonly Grid[]): FileError {
  const others = grids.flatMap((grid) => findForms(grid).forms).length;
  return new FileError(
    "no-target-table",
    said(
      "没有找到绩效目标表{others}：需要有“一级指标、二级指标、三级指标、指标值”表头的目标表。请确认文件。",
      "No target table was found{othersEn}: one with level-1 to level-3 indicators and their targets is needed.",
      {
        others: others === 0 ? "" : `（只有 ${others} 张自评表）`,
        othersEn: others === 0 ? "" : ` (only ${others} self-evaluations)`,
      },
    ),
  );
}
