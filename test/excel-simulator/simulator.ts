import { TransportError } from "./api-error";
import { processQuery } from "./engine";
import { Faults } from "./faults";
import type { WorkbookDescription } from "./model/description";
import { Person } from "./person";
import { Workbook, type WorkbookEvent } from "./model/workbook";
import { isGreeting, RequestLog } from "./request-log";
import { Ribbon } from "./ribbon";
import type { ApiObject, HostContext } from "./surface/surface";

export interface SimulatorOptions {
  /** The ExcelApi requirement set of the simulated Excel. The npm client knows up to 1.15. */
  readonly excelApi?: string;
  /** Address or path of the open file; what `Office.context.document.url` gives. */
  readonly documentUrl?: string;
  /** UTF-8 bytes of one request or reply; Excel on the web has five million, the desktop no limit. */
  readonly payloadLimit?: number;
  /** Works out formulas after each change. The simulator itself has no formula engine. */
  readonly calculate?: (workbook: Workbook) => void;
}

/** One entry of an event message: category, type, target, arguments as JSON, id, remote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const EVENT_CATEGORY = 65_536;
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/**
 * A simulated Excel: an open workbook behind the request protocol of the Office client. A transport
 * (see transport/) carries requests to `handle` and events from `onEvents`.
 */
export class Simulator {
  readonly workbook: Workbook;
  readonly person: Person;
  readonly faults = new Faults();
  readonly log = new RequestLog();
  readonly ribbon = new Ribbon();
  readonly excelApi: string;
  /** Where events go; set by the transport. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  readonly #context: HostContext;
  readonly #listeners = new Map<string, number>();
  readonly #payloadLimit: number;
  #pending: EventEntry[] = [];

  constructor(description: WorkbookDescription, options: SimulatorOptions = {}) {
    this.workbook = new Workbook(description);
    this.workbook.onEvent = (event) => {
      this.#queue(event);
    };
    if (options.calculate) this.workbook.calculate = options.calculate;
    this.person = new Person(this.workbook);
    this.excelApi = options.excelApi ?? "1.15";
    this.#payloadLimit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
    this.#context = {
      workbook: this.workbook,
      excelApi: this.excelApi,
      references: new Map<string, ApiObject>(),
      listen: (type, target, count) => {
        const key = `${String(type)} ${target}`;
        this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + count);
      },
    };
  }

  /** How many ranges the add-in keeps alive. */
  get keptReferences(): number {
    return this.#context.references.size;
  }

  /** Whether the add-in listens to anything. */
  get hasListeners(): boolean {
    return [...this.#listeners.values()].some((count) => count > 0);
  }

  /**
   * Carries out one request and gives the reply's text. Throws TransportError where the request
   * fails as a whole; waits for ever where Excel is simulated not to answer.
   */
  async handle(bodyText: string, flags: number): Promise<string> {
    const entry = this.log.open(bodyText, flags);
    // the loader greets the host by itself, and no add-in could catch its failure
    if (!isGreeting(entry.batch)) await this.faults.arrive();
    if (entry.requestBytes > this.#payloadLimit) throw new TransportError(5103);
    const reply = processQuery(entry.batch, this.#context, (index, action) => {
      this.faults.guard(index, action);
    });
    const text = JSON.stringify(reply);
    this.log.close(entry, text, reply.Error?.Code ?? null);
    if (entry.replyBytes > this.#payloadLimit) throw new TransportError(5104);
    this.faults.leave();
    return text;
  }

  #queue({ type, sheetId, args }: WorkbookEvent): void {
    const told = Number(this.excelApi.split(".")[1]) >= 14 ? args : without(args, "triggerSource");
    for (const target of [sheetId, "Workbook"]) {
      if ((this.#listeners.get(`${String(type)} ${target}`) ?? 0) < 1) continue;
      const message = JSON.stringify(told);
      this.#pending.push([EVENT_CATEGORY, type, target, message, 0, false]);
    }
    if (this.#pending.length > 0) setTimeout(() => this.#send(), 0);
  }

  /** Events come after the reply to the request that caused them. */
  #send(): void {
    const entries = this.#pending;
    this.#pending = [];
    if (entries.length > 0) this.onEvents(entries);
  }
}

function without(
  args: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(args).filter(([key]) => key !== name));
}
