import { CHECKS } from "../checks";
import { rulebooks } from "../rulebooks";
import { VOCABULARIES } from "../forms";
import { OTHER_DOCUMENTS } from "../forms/vocabularies";
import { COMMON } from "../forms/words/common";
import { checkPages } from "./check-pages";
import { formPages } from "./form-pages";
import type { Page } from "./page";
import { rulebookPages } from "./rulebook-pages";

export type { Page } from "./page";

/** Every generated page of the documentation. */
export function allPages(): readonly Page[] {
  return [
    ...rulebookPages(rulebooks),
    ...checkPages(CHECKS),
    ...formPages(VOCABULARIES, OTHER_DOCUMENTS, COMMON),
  ];
}
