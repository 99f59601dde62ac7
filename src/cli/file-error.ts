import type { Said } from "../language/said";

/** A file that could not be used, with the sentence that says why and what to do. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    readonly said: Said,
  ) {
    super(said.zh);
  }
}

/** The system's word for what went wrong (`ENOENT`); empty where it has none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
