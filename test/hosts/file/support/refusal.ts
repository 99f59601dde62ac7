import { FileHost } from "../../../../src/hosts/file";
import { HostError } from "../../../../src/sheet/host-error";

/** The error with which opening and reading these bytes is refused; anything but a HostError is thrown on. */
export async function refusalOf(bytes: Uint8Array): Promise<HostError> {
  try {
    await FileHost.open(bytes, "表.xlsx").read("all");
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("the file was not refused");
}
