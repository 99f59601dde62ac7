import { useEffect, useState } from "react";
import { HostError } from "../../sheet/host-error";
import type { FindingsView } from "../components/findings/FindingsView";
import type { Failure } from "../session-state";

/** The part of the pane that draws findings: on its way, here, or not to be had. */
export interface FindingsPart {
  readonly View: typeof FindingsView | null;
  readonly failure: Failure | null;
  retry(): void;
}

/** Loads the drawing of findings once it is wanted, so that the pane itself starts without it. */
export function useFindingsView(wanted: boolean): FindingsPart {
  const [View, setView] = useState<typeof FindingsView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    import(/* webpackChunkName: "findings" */ "../components/findings/FindingsView").then(
      (part) => current && setView(() => part.FindingsView),
      (cause: unknown) => current && setFailure(notLoaded(cause)),
    );
    return () => {
      current = false;
    };
  }, [wanted, tries]);
  return {
    View,
    failure,
    retry: () => {
      setFailure(null);
      setTries(tries + 1);
    },
  };
}

function notLoaded(cause: unknown): Failure {
  const { said, code } = new HostError("not-loaded", {}, { cause });
  return { said, code, action: "inspect" };
}
