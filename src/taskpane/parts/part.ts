import type { ComponentType } from "react";
import { HostError } from "../../sheet/host-error";

/**
 * A component that is fetched apart from the pane's start: ahead of time once the pane is idle, or
 * else when it is first wanted.
 */
export interface Part<Props extends object> {
  /** The component where it is here already, so that it is drawn at once; null before. */
  now(): ComponentType<Props> | null;
  /** Fetches it once. Throws HostError `not-loaded`, offline for example; then it may be tried anew. */
  load(): Promise<ComponentType<Props>>;
}

/** A part whose code is fetched by `fetch`, an `import()`. */
export function partOf<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): Part<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  async function load() {
    try {
      here = await fetch();
      return here;
    } catch (cause) {
      coming = null;
      throw new HostError("not-loaded", {}, { cause });
    }
  }
  return { now: () => here, load: () => (coming ??= load()) };
}

/** A part that comes with the pane itself. */
export function partHere<Props extends object>(component: ComponentType<Props>): Part<Props> {
  return { now: () => component, load: () => Promise.resolve(component) };
}
