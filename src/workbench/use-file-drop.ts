import { useEffect, useState } from "react";

/** Takes files dropped anywhere on the page; true while one hovers over it. */
export function useFileDrop(open: (files: readonly File[]) => void): boolean {
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
      open([...event.dataTransfer.files]);
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
