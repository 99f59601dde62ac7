import type { Part } from "../section";
import { core } from "./core";
import { excel } from "./excel";
import { files } from "./files";
import { growth } from "./growth";
import { pane } from "./pane";

/** All parts, in the order of docs/performance.md. */
export const PARTS: readonly Part[] = [files, growth, core, excel, pane];
