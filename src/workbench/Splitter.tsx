import type { KeyboardEvent, PointerEvent } from "react";

export const PANE_WIDTH = { least: 300, usual: 350, most: 640 } as const;

const STEP = 20;
/** The sheet keeps two fifths of the page, however wide the pane is asked to be. */
const MOST_SHARE = 0.6;

export interface SplitterProps {
  readonly label: string;
  readonly width: number;
  onWidth(width: number): void;
}

/** The line between sheet and pane: dragged, or moved by arrow keys; a double click resets it. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const most = () =>
    Math.min(PANE_WIDTH.most, Math.round(document.documentElement.clientWidth * MOST_SHARE));
  const set = (wanted: number) =>
    onWidth(Math.max(PANE_WIDTH.least, Math.min(most(), Math.round(wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      set(document.documentElement.clientWidth - event.clientX);
    }
  };
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: STEP, ArrowRight: -STEP };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    // from where it stands, which a page made narrower may have moved
    set(Math.min(width, most()) + by);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => set(PANE_WIDTH.usual)}
      onKeyDown={press}
    />
  );
}
