import { useEffect, useState, type ComponentType } from "react";
import { HostError } from "../../sheet/host-error";
import type { Part } from "./part";

/** A part as the pane draws it: on its way, here, or not to be had. */
export interface PartState<Props extends object> {
  readonly View: ComponentType<Props> | null;
  readonly failure: HostError | null;
  retry(): void;
}

/** Fetches the part unless it is here, and draws again when it arrives or cannot be had. */
export function usePart<Props extends object>(part: Part<Props>): PartState<Props> {
  const [fetched, setFetched] = useState<ComponentType<Props> | null>(null);
  const [failure, setFailure] = useState<HostError | null>(null);
  const [tries, setTries] = useState(0);
  const here = part.now();
  const missing = here === null;
  useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    part.load().then(
      (component) => current && setFetched(() => component),
      (error: unknown) => {
        if (!(error instanceof HostError)) throw error;
        if (current) setFailure(error);
      },
    );
    return () => {
      current = false;
    };
  }, [part, missing, tries]);
  return {
    View: here ?? fetched,
    failure,
    retry: () => {
      setFailure(null);
      setTries(tries + 1);
    },
  };
}
