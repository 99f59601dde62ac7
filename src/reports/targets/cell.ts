import type { ReportCell, Run } from "../document";
import { text } from "../facts/blocks";

type Spans = Pick<ReportCell, "colSpan" | "rowSpan" | "align">;

/** A label or a short value, centred. */
export function centred(content: string | Run, spans: Spans = {}): ReportCell {
  return { runs: runsOf(content), align: "center", ...spans };
}

/** A longer text, flush left. */
export function flushLeft(content: string | Run, spans: Spans = {}): ReportCell {
  return { runs: runsOf(content), align: "left", ...spans };
}

function runsOf(content: string | Run): readonly Run[] {
  if (typeof content !== "string") return [content];
  return content === "" ? [] : [text(content)];
}
