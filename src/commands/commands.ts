import { connect, officeTheme } from "../hosts/excel";
import { said, say, type Locale } from "../language/said";
import type { WorkbookHost } from "../sheet/host";
import { HostError } from "../sheet/host-error";
import { COMMANDS, MAKE_REPORTS, type Command } from "../taskpane/command-registry";
import type { Gathered } from "../taskpane/reporting/gathered";
import { choicesFrom } from "../taskpane/reporting/offers";
import { loadReports } from "../taskpane/reporting/report-program";
import { rememberedOf } from "../taskpane/preferences/remembered";
import { openPreferences, type PreferencesStore } from "../taskpane/preferences/store";
import { createSession } from "../taskpane/session";
import { spoken } from "../taskpane/strings";
import { localeOf } from "../taskpane/words";
import { TEXTS } from "../taskpane/reporting/texts";
import { showReports } from "./report-window";
import { tell } from "./tell";
import { verdictOf } from "./verdict";

const NO_WINDOW = said(
  "Excel 没有打开报告窗口，可能已有另一个窗口。请关闭它再试，或打开任务窗格，在“报告”中生成。",
  "Excel opened no window for the reports; another may be open. Close it and try again, or use the pane’s tab Reports.",
);

let joined: Promise<WorkbookHost> | null = null;

/** The open workbook; a press after one that failed tries anew. Throws HostError. */
async function join(): Promise<WorkbookHost> {
  joined ??= connect();
  try {
    return await joined;
  } catch (error) {
    joined = null;
    throw error;
  }
}

/**
 * The ribbon's function file: every ribbon command of the registry, under its manifest name
 * (`recalculateActiveSheet`). They are there before Excel is joined, so that no press is lost and
 * one in an Excel that is too old is answered.
 */
async function open(): Promise<void> {
  // without the script of Office there is no ribbon either
  if (typeof Office === "undefined") return;
  await Office.onReady();
  for (const command of COMMANDS.filter((each) => each.ribbon)) {
    Office.actions.associate(command.id, (event: Office.AddinCommands.Event) =>
      carryOut(command, event),
    );
  }
}

/** What the person set in the pane, which may have changed since this page was loaded. */
function preferencesNow(): PreferencesStore {
  return openPreferences(() => window.localStorage, Office.context.partitionKey ?? "");
}

/** Runs one command on the active sheet with the pane closed; the event ends whatever happens. */
async function carryOut(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const wanted = preferencesNow().get().locale ?? localeOf(Office.context.displayLanguage);
    const locale = await spoken(wanted);
    const text = await outcomeOf(command, locale);
    if (text !== null) await tell({ title: say(command.label, locale), text, locale });
  } finally {
    event.completed();
  }
}

/** Carries out the command and shows its cell; gives what is to be said, or null. */
async function outcomeOf(command: Command, locale: Locale): Promise<string | null> {
  try {
    const session = createSession(await join(), {
      severalForms: "all",
      remembered: rememberedOf(preferencesNow().get()),
      ownUnit: () => preferencesNow().get().ownUnit,
    });
    await command.run(session);
    const { gathered } = session.getState();
    if (command === MAKE_REPORTS && gathered !== null) return await reportsOf(gathered, locale);
    const { cell, text } = verdictOf(session.getState(), locale);
    if (cell !== null) await session.select(cell);
    return text;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return say(error.said, locale);
  }
}

/** Shows the reports of these forms in a window; gives what is to be said where there is none. */
async function reportsOf({ forms }: Gathered, locale: Locale): Promise<string | null> {
  if (forms.length === 0) return say(TEXTS.noForms, locale);
  const choices = choicesFrom(await loadReports(), forms);
  const shown = await showReports({ locale, theme: officeTheme(), choices });
  return shown ? null : say(NO_WINDOW, locale);
}

void open();
