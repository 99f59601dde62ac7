import { useCallback, useEffect, useState } from "react";
import type { Said } from "../language/said";
import { HostError } from "../sheet/host-error";
import { offer, scoredName } from "./download";
import { openWorkbook, type Opened } from "./opened";
import { fetchSample, SAMPLES, type Sample } from "./samples";
import { STRINGS } from "./strings";

/** A file that waits for its turn: its name, and how to get its bytes. */
export interface Candidate {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** The workbook on the desk and how it is replaced. */
export interface Desk {
  readonly opened: Opened | null;
  readonly busy: boolean;
  readonly unsaved: boolean;
  readonly message: Said | null;
  /** A file that would replace unsaved changes; the person decides. */
  readonly waiting: Candidate | null;
  open(candidate: Candidate): void;
  confirm(): void;
  decline(): void;
  download(): void;
  tell(message: Said | null): void;
}

/** Opens workbooks; one that cannot be opened leaves the one before on the desk. */
export function useDesk(): Desk {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [busy, setBusy] = useState(true);
  const [unsaved, setUnsaved] = useState(false);
  const [message, setMessage] = useState<Said | null>(null);
  const [waiting, setWaiting] = useState<Candidate | null>(null);

  const put = useCallback(async (candidate: Candidate) => {
    setBusy(true);
    setMessage(null);
    try {
      const next = openWorkbook(await candidate.bytes(), candidate.name);
      setOpened(next);
      setUnsaved(false);
    } catch (error) {
      setMessage(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  }, []);

  useEffect(() => {
    void put(sampleCandidate(SAMPLES[0]));
  }, [put]);
  useUnsaved(opened, unsaved, setUnsaved);

  const open = useCallback(
    (candidate: Candidate) => {
      if (unsaved) setWaiting(candidate);
      else void put(candidate);
    },
    [unsaved, put],
  );
  return {
    opened,
    busy,
    unsaved,
    message,
    waiting,
    open,
    confirm: () => {
      setWaiting(null);
      if (waiting) void put(waiting);
    },
    decline: () => setWaiting(null),
    download: () => {
      if (!opened) return;
      try {
        offer(opened.host.save(), scoredName(opened.host.name));
        setUnsaved(false);
      } catch (error) {
        setMessage(sentenceFor(error));
      }
    },
    tell: setMessage,
  };
}

export function sampleCandidate(sample: Sample): Candidate {
  return { name: sample.name, bytes: () => fetchSample(sample) };
}

export function fileCandidate(file: File): Candidate {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Notes every change as not downloaded, and asks before the page with such changes closes. */
function useUnsaved(
  opened: Opened | null,
  unsaved: boolean,
  setUnsaved: (unsaved: boolean) => void,
): void {
  useEffect(() => {
    if (!opened) return undefined;
    const ending = opened.host.listen((change) => {
      if (change.kind === "edited") setUnsaved(true);
    });
    const endSheets = opened.host.onSheets(() => setUnsaved(true));
    return () => {
      endSheets();
      void ending.then((end) => end());
    };
  }, [opened, setUnsaved]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}

/** The sentence of a failure; a failed fetch or read of the file is the page's own. */
function sentenceFor(error: unknown): Said {
  if (error instanceof HostError) return error.said;
  if (error instanceof TypeError) return STRINGS.sampleFailed;
  if (error instanceof DOMException) return STRINGS.fileNotRead;
  return new HostError("unknown", { detail: String(error) }, { cause: error }).said;
}
