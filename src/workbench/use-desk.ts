import { useCallback, useEffect, useRef, useState } from "react";
import { filledIn, type Said } from "../language/said";
import { HostError } from "../sheet/host-error";
import { offer, scoredName } from "./download";
import { drawn } from "./drawn";
import { openWorkbook, type Opened } from "./opened";
import { refusalOf } from "./refused-file";
import { fetchSample, SAMPLES, type Sample } from "./samples";
import { STRINGS } from "./strings";

/** A file that waits for its turn: its name, and how to get its bytes. */
export interface Candidate {
  readonly name: string;
  /** It came together with others, which cannot be opened too. */
  readonly ofSeveral?: boolean;
  bytes(): Promise<Uint8Array>;
}

/** A sentence over the desk: something failed, or is only to be known. */
export interface Message {
  readonly intent: "error" | "info";
  readonly said: Said;
}

/** The workbook on the desk and how it is replaced. */
export interface Desk {
  readonly opened: Opened | null;
  /** A file is being read. */
  readonly busy: boolean;
  readonly unsaved: boolean;
  readonly message: Message | null;
  /** A file that would replace unsaved changes; the person decides. */
  readonly waiting: Candidate | null;
  open(candidate: Candidate): void;
  /** Opens the file that waits, after a download of the changes or without. */
  openWaiting(how: "downloaded" | "discarded"): void;
  decline(): void;
  download(): void;
  /** Says what failed; null takes the sentence away. */
  tell(said: Said | null): void;
}

/** Opens workbooks; one that cannot be opened leaves the one before on the desk. */
export function useDesk(): Desk {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [busy, setBusy] = useState(true);
  const [unsaved, setUnsaved] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [waiting, setWaiting] = useState<Candidate | null>(null);
  const latest = useRef<Candidate | null>(null);
  const tell = useCallback(
    (said: Said | null) => setMessage(said && { intent: "error", said }),
    [],
  );

  const put = useCallback(
    async (candidate: Candidate) => {
      latest.current = candidate;
      // of two files opened one after the other, the later one stays, however long the first takes
      const isLatest = () => latest.current === candidate;
      setBusy(true);
      setMessage(null);
      try {
        const bytes = await candidate.bytes();
        // the page says that it is opening before a large file keeps it from drawing
        await drawn();
        if (!isLatest()) return;
        setOpened(openWorkbook(bytes, candidate.name));
        setUnsaved(false);
        if (candidate.ofSeveral) setMessage({ intent: "info", said: oneOnly(candidate) });
      } catch (error) {
        if (isLatest()) tell(sentenceFor(error, candidate));
      } finally {
        if (isLatest()) setBusy(false);
      }
    },
    [tell],
  );

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
  /** False where the workbook could not be handed over. */
  const download = (): boolean => {
    if (!opened) return false;
    try {
      offer(opened.host.save(), scoredName(opened.host.name));
      setUnsaved(false);
      return true;
    } catch (error) {
      tell(sentenceFor(error, null));
      return false;
    }
  };
  return {
    opened,
    busy,
    unsaved,
    message,
    waiting,
    open,
    openWaiting: (how) => {
      setWaiting(null);
      if (waiting && (how === "discarded" || download())) void put(waiting);
    },
    decline: () => setWaiting(null),
    download: () => void download(),
    tell,
  };
}

export function sampleCandidate(sample: Sample): Candidate {
  return { name: sample.name, bytes: () => fetchSample(sample) };
}

export function fileCandidate(file: File, ofSeveral = false): Candidate {
  const bytes = async () => new Uint8Array(await file.arrayBuffer());
  return { name: file.name, ofSeveral, bytes };
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

function oneOnly({ name }: Candidate): Said {
  return filledIn(STRINGS.oneFileOnly, { name });
}

/** The sentence of a failure, with the file it is about; a failed fetch or read of it is the page's own. */
function sentenceFor(error: unknown, candidate: Candidate | null): Said {
  if (error instanceof TypeError) return STRINGS.sampleFailed;
  if (error instanceof DOMException) return STRINGS.fileNotRead;
  const known =
    error instanceof HostError
      ? error
      : new HostError("unknown", { detail: String(error) }, { cause: error });
  return candidate ? notOpened(candidate.name, refusalOf(known, candidate.name)) : known.said;
}

function notOpened(name: string, why: Said): Said {
  const { zh } = filledIn(STRINGS.notOpened, { name, why: why.zh });
  const { en } = filledIn(STRINGS.notOpened, { name, why: why.en });
  return { zh, en };
}
