import { HostError } from "../../sheet/host-error";
import { ExcelHost, type ExcelHostOptions } from "./excel-host";

/** What the oldest supported Excel (2021) has, and what reading merged areas needs. */
const NEEDED = "1.13";

export interface ConnectOptions extends ExcelHostOptions {
  /** How long Office may take to say that it is ready, in milliseconds; 10,000 where left out. */
  readonly readyWithinMs?: number;
}

/**
 * Waits for Office and joins the open workbook. Throws HostError `office-missing` where the page is
 * not inside Excel or the Office script did not load, `unsupported-excel` where Excel is too old.
 */
export async function connect(options: ConnectOptions = {}): Promise<ExcelHost> {
  if (typeof Office === "undefined") throw new HostError("office-missing");
  const { host } = await ready(options.readyWithinMs ?? 10_000);
  if (String(host) !== "Excel" || typeof Excel === "undefined") {
    throw new HostError("office-missing");
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED)) {
    throw new HostError("unsupported-excel", { detail: `ExcelApi ${NEEDED}` });
  }
  return new ExcelHost(options);
}

async function ready(withinMs: number): Promise<{ host: Office.HostType | null }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HostError("office-missing"));
    }, withinMs);
  });
  try {
    return await Promise.race([Office.onReady(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
