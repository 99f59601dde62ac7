import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "./session-state";

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session of the pane around. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("A part of the pane stands outside of a pane.");
  return session;
}

/** The session's state, redrawn after every change. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}
