import type { Story } from "../story";
import { FINDINGS } from "./findings";
import { FILLING } from "./filling";
import { FIRST } from "./first";
import { FORM } from "./form";
import { HARD } from "./hard";

/** Every state of the pane. A new one is an entry in one of the lists, or a list of its own here. */
export const STORIES: readonly Story[] = [...FIRST, ...FORM, ...FINDINGS, ...FILLING, ...HARD];
