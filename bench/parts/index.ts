import type { Part } from "../section";
import { core } from "./core";
import { excel } from "./excel";
import { files } from "./files";
import { growth } from "./growth";

/** All parts, in the order of docs/performance.md. */
export const PARTS: readonly Part[] = [files, growth, core, excel];
