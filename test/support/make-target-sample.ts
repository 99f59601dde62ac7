import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawTargetTable, sheetNameFor } from "../../src/filling";
import type { TargetTableContent } from "../../src/filling/content";
import { newWorkbook } from "../../src/hosts/file";

/** A published target table of Hebei as the cases hold it. */
interface TargetCase {
  readonly header: Readonly<Record<string, string>>;
  readonly fund: Readonly<Record<string, string>> & {
    readonly "资金支出计划（%）": Readonly<Record<string, string>>;
  };
  readonly goal: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

const FOLDER = join(__dirname, "../fixtures/cases");

/** The six target tables that a court of Hebei published for 2023, a sheet each. */
export function makeTargetSample(): Uint8Array {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith("seed-03-hebei"));
  const tables = files.map((name) =>
    contentOf(JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as TargetCase),
  );
  const names: string[] = [];
  for (const { projectName } of tables) names.push(sheetNameFor(projectName, names));
  return newWorkbook(tables.map((table, index) => drawTargetTable(table, names[index] ?? "")));
}

function contentOf({ header, fund, goal, rows }: TargetCase): TargetTableContent {
  const plan = fund["资金支出计划（%）"];
  return {
    unit: header["单位"] ?? "",
    projectCode: header["项目编码"] ?? "",
    projectName: header["项目名称"] ?? "",
    budget: {
      total: fund["预算数"] ?? "",
      fiscal: fund["其中：财政资金"] ?? "",
      other: fund["其他资金"] ?? "",
    },
    purpose: fund["资金用途"] ?? "",
    payments: {
      march: plan["3月底"] ?? "",
      june: plan["6月底"] ?? "",
      october: plan["10月底"] ?? "",
      december: plan["12月底"] ?? "",
    },
    goals: [goal["绩效目标"] ?? ""],
    indicators: rows.map((row) => ({
      level1: row["level1"] ?? "",
      level2: row["level2"] ?? "",
      level3: row["level3"] ?? "",
      description: row["description"] ?? "",
      target: row["target"] ?? "",
      basis: row["basis"] ?? "",
    })),
  };
}
