import { FileHost } from "../../src/hosts/file";
import type { WorkbookFacts } from "../../src/sheet/facts";
import type { Grid } from "../../src/sheet/grid";
import { scoredWorkbook } from "./workbook";

/** A workbook to be measured: its file, and what the product reads of it. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly facts: WorkbookFacts;
  /** Its sheets as if they had just been read: nothing that was kept of one check helps the next. */
  grids(): Grid[];
}

export async function sample(forms: number, rowsEach: number): Promise<Sample> {
  const bytes = await scoredWorkbook(forms, rowsEach);
  const host = FileHost.open(bytes, "自评表.xlsx");
  const read = await host.read("all");
  return { bytes, facts: await host.inspect(), grids: () => read.map((grid) => ({ ...grid })) };
}
