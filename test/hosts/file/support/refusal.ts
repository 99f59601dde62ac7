import { FileHost } from "../../../../src/hosts/file";
import { HostError } from "../../../../src/sheet/host-error";

/** The error with which opening and reading these bytes is refused; anything but a HostError is thrown on. */
export function refusalOf(bytes: Uint8Array): Promise<HostError> {
  return refused(Promise.resolve().then(() => FileHost.open(bytes, "表.xlsx").read("all")));
}

/** The error with which something is refused; anything but a HostError is thrown on. */
export async function refused(attempt: Promise<unknown>): Promise<HostError> {
  const error: unknown = await attempt.then(
    () => new Error("it was not refused"),
    (caught: unknown) => caught,
  );
  if (error instanceof HostError) return error;
  throw error;
}
