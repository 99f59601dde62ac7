import { useEffect } from "react";
import { HostError } from "../../sheet/host-error";
import { preloadParts } from "./parts";

/** Milliseconds to leave to the person's first presses where the browser does not tell when it is idle. */
const REST = 500;

/** Fetches the pane's later parts once `ready`, in an idle moment. */
export function usePreload(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(preload, REST);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(preload);
    return () => cancelIdleCallback(idle);
  }, [ready]);
}

/** A part that cannot be had now is fetched again, and its failure told, when it is wanted. */
function preload(): void {
  preloadParts().catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
  });
}
