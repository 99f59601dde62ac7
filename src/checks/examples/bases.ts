import type { Base } from "./base";
import { PROJECT } from "./project";

/** The clean forms that examples start from. */
export const BASES = { project: PROJECT } satisfies Readonly<Record<string, Base>>;

export type BaseName = keyof typeof BASES;
