import type { ComponentType } from "react";
import { fetched } from "../fetched";
import { loadPartsWords } from "../strings";

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

/** A part whose code is fetched by `fetch`, an `import()`, and its words beside it. */
export function partOf<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): Part<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  async function load() {
    try {
      const [component] = await fetched(Promise.all([fetch(), loadPartsWords()]));
      here = component;
      return component;
    } catch (error) {
      coming = null;
      throw error;
    }
  }
  return { now: () => here, load: () => (coming ??= load()) };
}

/** A part that comes with the pane itself. */
export function partHere<Props extends object>(component: ComponentType<Props>): Part<Props> {
  return { now: () => component, load: () => Promise.resolve(component) };
}
