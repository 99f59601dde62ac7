import { TransportError } from "../api-error";
import type { Dialog } from "../dialog";
import type { EventEntry, Simulator } from "../simulator";

/** The colours of `Office.context.officeTheme`, which the host tells as numbers. */
export interface ThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export interface BrowserOptions {
  /** The window to install in; the global one where left out. */
  readonly window?: object;
  /** `Office.context.displayLanguage`, as in "zh-CN". */
  readonly language?: string;
  readonly theme?: ThemeColors;
  readonly documentUrl?: string;
  /** Where the page is a window that an add-in has opened: its end of the talk with the add-in. */
  readonly dialog?: Dialog;
  /** Requirement sets besides ExcelApi. */
  readonly requirements?: Readonly<Record<string, string>>;
}

export const LIGHT_THEME: ThemeColors = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf3f3f3,
  controlForegroundColor: 0x444444,
};

/** Excel's black theme. */
export const DARK_THEME: ThemeColors = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};

/** The client's numbers for "carry out a batch" and "a message for the add-in". */
const EXECUTE_BATCH = 93;
const MESSAGE_EVENT = 33;
/** For a press of a ribbon button, for its end, and for a window that the add-in opens. */
const PRESS_EVENT = 39;
const PRESS_ENDED = 94;
const DIALOG_EVENT = 10;
/** And for what an add-in says to its window. */
const PARENT_EVENT = 12;
const EXCEL = 1;

/** An array in the wrapping in which desktop Office hands arrays to a page. */
interface SafeArray {
  toArray(): readonly unknown[];
}

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

type EventHandler = (id: number, entries: SafeArray) => void;
type Callback = (answer: unknown) => void;

/**
 * Makes a browser window look to office.js like a task pane of Excel on Windows. Call it before
 * office.js is parsed. It needs nothing but the window, so it can be bundled and injected.
 */
export function installInBrowser(simulator: Simulator, options: BrowserOptions = {}): void {
  const handlers = new Set<EventHandler>();
  simulator.onEvents = (entries: readonly EventEntry[]) => {
    for (const handler of handlers) handler(MESSAGE_EVENT, safeArray(entries.map(safeArrayOf)));
  };
  const external = {
    GetHostInfo: () => hostInfo(options),
    GetLoggingAllowed: () => false,
    GetContext: () => hostContext(simulator, options),
    Execute(id: number, args: readonly unknown[], callback: Callback): void {
      const [message] = args;
      if (id === EXECUTE_BATCH && Array.isArray(message)) {
        void execute(simulator, message).then(callback);
        return;
      }
      if (id === PRESS_ENDED) simulator.ribbon.end(String(args[0]), Number(args[1]));
      callback(0);
    },
    RegisterEvent(id: number, target: string, handler: EventHandler, callback: Callback): void {
      if (id === MESSAGE_EVENT) handlers.add(handler);
      if (id === PRESS_EVENT) {
        simulator.ribbon.onPress = (...press) => handler(PRESS_EVENT, safeArray(press));
      }
      if (id === PARENT_EVENT && options.dialog) listenInDialog(options.dialog, handler);
      callback(id === DIALOG_EVENT ? openDialog(simulator, target, handler) : 0);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback): void {
      if (id === MESSAGE_EVENT) handlers.clear();
      if (id === DIALOG_EVENT) simulator.ribbon.dialogs.at(-1)?.dismiss();
      callback(0);
    },
    MessageParent2: (message: string) => options.dialog?.say(contentOf(message)),
    MessageChild2: (message: string) => {
      simulator.ribbon.dialogs.at(-1)?.hear(contentOf(message));
    },
  };
  Object.defineProperty(options.window ?? globalThis, "external", {
    value: external,
    configurable: true,
    writable: true,
  });
}

function hostInfo({ language = "en-us", dialog }: BrowserOptions): string {
  return `excel|win32|16.01|${language.toLowerCase()}||${dialog ? "isDialog" : ""}||`;
}

/** Hands the window's page what its add-in says, and what it has said before. */
function listenInDialog(dialog: Dialog, handler: EventHandler): void {
  const { origin } = new URL(dialog.address);
  dialog.onMessage = (message) => handler(PARENT_EVENT, safeArray([0, message, origin]));
  dialog.heard.forEach(dialog.onMessage);
}

/** Opens a window and hands what happens in it to the client; gives 0 or the host's error number. */
function openDialog(simulator: Simulator, target: string, handler: EventHandler): number {
  const dialog = simulator.ribbon.open(target);
  if (typeof dialog === "number") return dialog;
  dialog.onEvent = (event) => handler(DIALOG_EVENT, safeArray(event));
  return 0;
}

/** The client wraps what it says across a window's border. */
function contentOf(message: string): string {
  const said = JSON.parse(message) as { messageContent?: string; messageToParent?: string };
  return said.messageContent ?? said.messageToParent ?? "";
}

const safeArrayOf = (entry: EventEntry): readonly unknown[] => entry;

/** Where the body and the flags stand in the message of a batch. */
const BODY = 4;
const FLAGS = 6;

/** The answer of a batch, or the host's error number. */
async function execute(simulator: Simulator, message: readonly unknown[]): Promise<unknown> {
  try {
    const reply = await simulator.handle(String(message[BODY]), Number(message[FLAGS]));
    return safeArray([0, 200, [], reply]);
  } catch (error) {
    if (error instanceof TransportError) return error.number;
    throw error;
  }
}

function hostContext(simulator: Simulator, options: BrowserOptions): object {
  const settings = { Read: () => undefined, Write: () => undefined };
  const sets = {
    ExcelApi: simulator.excelApi,
    RichApiRuntime: "1.2",
    RichApiRuntimeFlag: "1.2",
    DialogApi: "1.2",
    SharedRuntime: "1.2",
    RibbonApi: "1.1",
    ...options.requirements,
  };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "simulated-add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.language ?? "en-US",
    GetAppDataLocale: () => options.language ?? "en-US",
    GetDocUrl: () => options.documentUrl ?? "C:\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "simulated",
    GetInstanceId: () => "simulated",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.17928.20000",
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify(options.theme ?? LIGHT_THEME),
    GetInitialDisplayMode: () => 0,
  };
}
