import { FileHost } from "../../src/hosts/file";
import type { PreferencesStore } from "../../src/taskpane/preferences/store";
import { createSession } from "../../src/taskpane/session";
import type { Session, SessionState } from "../../src/taskpane/session-state";
import type { TabId } from "../../src/taskpane/tabs/tab";

/** One state of the pane, to be looked at. */
export interface Story {
  /** Part of the picture's name. */
  readonly id: string;
  /** The session behind the pane, in the state that is shown. */
  open(): Promise<Session>;
  readonly tab?: TabId;
  readonly preferences?: () => PreferencesStore;
  /** Names of buttons (or tabs) to press, one after the other, once the pane stands. */
  readonly presses?: readonly string[];
}

export const SCORED = "project-self-evaluation-2021.xlsx";
export const UNSCORED = "project-self-evaluation-unscored.xlsx";

/** A sample of the workbench, as it is opened there. */
export async function sample(file: string): Promise<FileHost> {
  const answer = await fetch(`assets/samples/${file}`);
  return FileHost.open(new Uint8Array(await answer.arrayBuffer()), file);
}

/** A session over a sample, after some actions. */
export async function over(
  file: string,
  act: (session: Session) => Promise<void> = () => Promise.resolve(),
): Promise<Session> {
  const session = createSession(await sample(file), { today: () => "2022-03-15" });
  await session.start();
  await act(session);
  return session;
}

/**
 * The same session, seen in a state that only a moment or a fault of Excel brings about. It stands
 * still in it.
 */
export function seenIn(
  session: Session,
  change: (state: SessionState) => Partial<SessionState>,
): Session {
  const before = session.getState();
  const state = { ...before, ...change(before) };
  return new Proxy(session, {
    get: (target, name) => {
      if (name === "getState") return () => state;
      if (name === "start" || name === "stop") return () => Promise.resolve();
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
