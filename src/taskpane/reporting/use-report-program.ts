import { useEffect, useState } from "react";
import { HostError } from "../../sheet/host-error";
import { loadReports, type ReportProgram } from "./report-program";

/** The program that writes reports, once it is here; or why it cannot be had. */
export function useReportProgram(): {
  readonly program: ReportProgram | null;
  readonly failure: HostError | null;
  retry(): void;
} {
  const [program, setProgram] = useState<ReportProgram | null>(null);
  const [failure, setFailure] = useState<HostError | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    loadReports().then(
      (loaded) => current && setProgram(loaded),
      (error: unknown) => {
        if (!(error instanceof HostError)) throw error;
        if (current) setFailure(error);
      },
    );
    return () => {
      current = false;
    };
  }, [tries]);
  return {
    program,
    failure,
    retry: () => {
      setFailure(null);
      setTries(tries + 1);
    },
  };
}
