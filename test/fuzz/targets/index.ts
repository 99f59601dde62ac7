import type { Target } from "../target";
import { bytesEntries } from "./bytes-entries";
import { bytesRaw } from "./bytes-raw";
import { bytesXml } from "./bytes-xml";
import { gridsKnown } from "./grids-known";
import { gridsOfficial } from "./grids-official";
import { gridsRandom } from "./grids-random";
import { rulesNotes } from "./rules-notes";
import { rulesRow } from "./rules-row";
import { textsGrowth } from "./texts-growth";
import { textsKnown } from "./texts-known";

/** Everything that `npm run fuzz` tries, one file each. */
export const TARGETS: readonly Target[] = [
  bytesRaw,
  bytesEntries,
  bytesXml,
  gridsKnown,
  gridsOfficial,
  gridsRandom,
  rulesNotes,
  rulesRow,
  textsGrowth,
  textsKnown,
];
