import { connect } from "../hosts/excel";
import { say } from "../language/said";
import type { WorkbookHost } from "../sheet/host";
import { COMMANDS, type Command } from "../taskpane/command-registry";
import { createSession } from "../taskpane/session";
import { localeOf } from "../taskpane/words";
import { tell } from "./tell";
import { verdictOf } from "./verdict";

/** The ribbon's function file: every ribbon command of the registry, under its manifest name (`recalculateActiveSheet`). */
async function open(): Promise<void> {
  const host = await connect();
  for (const command of COMMANDS.filter((each) => each.ribbon)) {
    Office.actions.associate(command.id, (event: Office.AddinCommands.Event) =>
      carryOut(command, host, event),
    );
  }
}

/** Runs one command on the active sheet with the pane closed; the event ends whatever happens. */
async function carryOut(
  command: Command,
  host: WorkbookHost,
  event: Office.AddinCommands.Event,
): Promise<void> {
  const locale = localeOf(Office.context.displayLanguage);
  try {
    const session = createSession(host, { severalForms: "all" });
    await command.run(session);
    const { cell, text } = verdictOf(session.getState(), locale);
    if (cell !== null) await session.select(cell);
    if (text !== null) await tell({ title: say(command.label, locale), text, locale });
  } finally {
    event.completed();
  }
}

void open();
