import { readFileSync } from "node:fs";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileHost } from "../../src/hosts/file";
import type { Locale } from "../../src/language/said";
import { Pane } from "../../src/taskpane/Pane";
import { createSession, type SessionOptions } from "../../src/taskpane/session";
import type { TabId } from "../../src/taskpane/tabs/tab";

/** Two projects' forms and six target tables, as they are offered to be tried. */
export const SCORED = "project-self-evaluation-2021.xlsx";
export const TARGETS = "target-tables-2023.xlsx";

interface FilePane extends SessionOptions {
  readonly locale?: Locale;
}

/** The pane on one of its tabs over a sample file, once the sheet has been read. */
export async function openFilePane(
  file: string,
  tab: TabId,
  { locale = "zh-CN", ...options }: FilePane = {},
) {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${file}`));
  const host = FileHost.open(bytes, file);
  const session = createSession(host, options);
  await act(async () => void render(<Pane session={session} tab={tab} locale={locale} />));
  await waitFor(() => expect(session.getState().sheet).not.toBeNull());
  const isIdle = () => expect(session.getState().busy).toBeNull();
  await waitFor(isIdle);
  return {
    host,
    session,
    /** Presses a button, and waits until what it began is done. */
    press: async (name: string | RegExp) => {
      await userEvent.click(await screen.findByRole("button", { name }));
      await waitFor(isIdle);
    },
    sheets: async () => (await host.read("all")).map(({ sheet }) => sheet),
  };
}
