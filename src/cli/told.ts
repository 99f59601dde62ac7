import type { HostError } from "../sheet/host-error";
import { FileError } from "./file-error";

/** Why a file could not be used and what to do; whoever looks after many files also learns which part of it is broken. */
export function told(error: HostError | FileError): string {
  const part = error instanceof FileError ? undefined : brokenPart(error);
  return part === undefined ? error.said.zh : `${error.said.zh}损坏的部分：${part}。`;
}

function brokenPart({ code, details }: HostError): string | undefined {
  return code === "broken-file" ? details.detail : undefined;
}
