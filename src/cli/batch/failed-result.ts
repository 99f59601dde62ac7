import type { FileFailure, FileResult, Order } from "../job";

/** The result of a file that could not be used: in JSON an element like the others, without content. */
export function failedResult(file: string, order: Order, failure: FileFailure): FileResult {
  const nothing = order.command === "check" ? { findings: [] } : { forms: [] };
  return {
    shown: order.json ? JSON.stringify({ file, error: failure, ...nothing }) : "",
    failure,
    hasErrors: false,
    summary: [],
  };
}
