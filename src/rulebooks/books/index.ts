import type { Rulebook } from "../rulebook";
import { beijing2021 } from "./beijing-2021";
import { gansu2020 } from "./gansu-2020";
import { hubei2080 } from "./hubei-20-80";
import { hunanDepartment } from "./hunan-department";
import { ministryCommon } from "./ministry-common";
import { sichuan2023 } from "./sichuan-2023";
import { yunnan2021 } from "./yunnan-2021";

/** Every rulebook, the default one last. */
export const rulebooks: readonly Rulebook[] = [
  beijing2021,
  gansu2020,
  hubei2080,
  hunanDepartment,
  sichuan2023,
  yunnan2021,
  ministryCommon,
];

/** The rulebook of that id, or null. */
export function rulebookById(id: string): Rulebook | null {
  return rulebooks.find((rulebook) => rulebook.id === id) ?? null;
}

/** The Ministry's, for forms that no other rulebook is for. */
export { ministryCommon as defaultRulebook } from "./ministry-common";
