import { useEffect, useState } from "react";

/** What was dropped: files, and whether there were folders, which no page can open as a file. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: boolean;
}

/** Takes files dropped anywhere on the page; true while one hovers over it. */
export function useFileDrop(open: (dropped: Dropped) => void): boolean {
  const [depth, setDepth] = useState(0);
  useEffect(() => {
    const change = (by: 1 | -1) => (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setDepth((now) => Math.max(0, now + by));
    };
    const enter = change(1);
    const leave = change(-1);
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      setDepth(0);
      if (!event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      open(droppedIn(event.dataTransfer));
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop };
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name as keyof typeof listeners, listener);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name as keyof typeof listeners, listener);
      }
    };
  }, [open]);
  return depth > 0;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** A folder comes as a file too, which only fails once it is read. */
function droppedIn({ items, files }: DataTransfer): Dropped {
  const given = [...(items ?? [])].filter(({ kind }) => kind === "file");
  const isFolder = (at: number) => given[at]?.webkitGetAsEntry()?.isDirectory === true;
  const plain = [...files].filter((_, at) => !isFolder(at));
  return { files: plain, folders: plain.length < files.length };
}
