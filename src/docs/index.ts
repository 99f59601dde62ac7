import { CHECKS } from "../checks";
import { rulebooks } from "../rulebooks";
import { checkPages } from "./check-pages";
import type { Page } from "./page";
import { rulebookPages } from "./rulebook-pages";

export type { Page } from "./page";

/** Every generated page of the documentation. */
export function allPages(): readonly Page[] {
  return [...rulebookPages(rulebooks), ...checkPages(CHECKS)];
}
