import type { HostError } from "../../../../sheet/host-error";
import { structureRefusal } from "../../../../sheet/structure-refusals";
import type { Move } from "./moved-formula";

/** What a row cannot come into, or go out of, in both languages. */
export interface Obstacle {
  readonly whatZh: string;
  readonly whatEn: string;
}

/** What Excel itself would not tear, or what cannot be told to be right afterwards. */
export const OBSTACLES = {
  array: { whatZh: "跨行的数组公式或模拟运算表", whatEn: "an array formula or a data table" },
  pivot: { whatZh: "数据透视表", whatEn: "a pivot table" },
  reference: {
    whatZh: "不能随行移动的引用（指向多张工作表或最末一行）",
    whatEn: "a reference that cannot follow (to several sheets, or to the last row)",
  },
  revisions: { whatZh: "共享工作簿的修订记录", whatEn: "the change history of a shared workbook" },
  end: { whatZh: "工作表最末一行的内容", whatEn: "content in the sheet’s last row" },
} as const satisfies Readonly<Record<string, Obstacle>>;

/** The refusal to touch what stands at `where`. */
export function blocked({ sheet, shift }: Move, obstacle: Obstacle, where: string): HostError {
  const row = String(shift.row + 1);
  return structureRefusal("row-blocked", { sheet, row, where, ...obstacle });
}

/** The refusal where a reference would be lost. */
export function lost(move: Move, where: string): HostError {
  const { sheet, shift } = move;
  if (shift.kind === "insert") return blocked(move, OBSTACLES.reference, where);
  return structureRefusal("row-in-use", { sheet, row: String(shift.row + 1), where });
}
