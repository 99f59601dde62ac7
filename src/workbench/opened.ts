import { FileHost } from "../hosts/file";
import { rememberedOf } from "../taskpane/preferences/remembered";
import { openPreferences } from "../taskpane/preferences/store";
import { createSession } from "../taskpane/session";
import type { Session } from "../taskpane/session-state";

/** What the person set, on this machine alone. */
export const PREFERENCES = openPreferences(() => window.localStorage);

/** A workbook on the desk: the file, and the pane's one session with it. */
export interface Opened {
  readonly host: FileHost;
  readonly session: Session;
}

/** Opens a file's bytes. Throws HostError where they are no usable workbook. */
export function openWorkbook(bytes: Uint8Array, name: string): Opened {
  const host = FileHost.open(bytes, name);
  const session = createSession(host, {
    remembered: rememberedOf(PREFERENCES.get()),
    ownUnit: () => PREFERENCES.get().ownUnit,
  });
  return { host, session };
}
