import { INITIAL_STATE, phaseOf } from "./initial-state";
import type { SessionState } from "./session-state";

/** The state of a session and those who look at it. */
export class SessionStore {
  private now = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();

  // Bound, because React takes these two apart from their object.
  readonly getState = (): SessionState => this.now;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected get state(): SessionState {
    return this.now;
  }

  protected set(change: Partial<SessionState>): void {
    const next = { ...this.now, ...change };
    this.now = { ...next, phase: phaseOf(next) };
    for (const listener of this.listeners) listener();
  }
}
