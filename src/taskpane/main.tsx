import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { createRoot, type Root } from "react-dom/client";
import { officeTheme, systemTheme, watchTheme } from "../hosts/excel/theme";
import type { Locale, Said } from "../language/said";
import type { WorkbookHost } from "../sheet/host";
import { HostError } from "../sheet/host-error";
import { AwaitedHost } from "./awaited-host";
import { AwaitedSession } from "./awaited-session";
import { OfficeMissing } from "./components/OfficeMissing";
import { drawn, scriptsRun } from "./first-frame";
import { LocaleProvider } from "./language";
import { Pane, type PaneProps } from "./Pane";
import { rememberedOf } from "./preferences/remembered";
import { openPreferences, type PreferencesStore } from "./preferences/store";
import type { Session } from "./session-state";
import { markStart } from "./start-marks";
import { isSpoken, spoken } from "./strings";
import { themeOf } from "./theme";
import { localeOf } from "./words";

/** The page around the pane; through Fluent's renderer, as the page allows no other styles. */
const usePageStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
});

/**
 * The pane's page in Excel: drawn at once and answering presses, then filled in steps. Its own script
 * comes before Office's, which is long and would keep the first frame; what reads a sheet and talks
 * to Excel is fetched beside it, and begins after that frame.
 */
function open(): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no element #pane.");
  const root = createRoot(place);
  const officeRun = scriptsRun();
  let preferences: PreferencesStore | null = null;
  let missing = false;
  const session = new AwaitedSession(openSession);

  async function openSession(): Promise<Session> {
    await drawn();
    const { createSession, connect } = await readingProgram();
    const excel = join(connect);
    const opened = createSession(new AwaitedHost("excel", excel), {
      ownUnit: () => preferences?.get().ownUnit ?? null,
    });
    markReading(opened);
    void excel.then(draw, tellMissing);
    return opened;

    async function join(connectTo: typeof connect): Promise<WorkbookHost> {
      await officeRun;
      const host = await connectTo({
        // the host tells of slowness only during an action, and no action comes before its session
        onSlow: () => opened.noteSlow(),
        onLost: (error) => opened.noteFailure(error),
      });
      markStart("excel-joined");
      // Office on the web asks to keep apart what is stored under different hosts
      preferences = openPreferences(() => window.localStorage, Office.context.partitionKey ?? "");
      opened.remember(rememberedOf(preferences.get()));
      // what is read is said at once, and some of it is put together from what was said
      await spoken(preferences.get().locale ?? localeOf(Office.context.displayLanguage));
      return host;
    }
  }

  /** Until Excel is joined, its language is not known, nor what the person set for it. */
  async function draw(): Promise<void> {
    const known = preferences !== null;
    const locale = localeOf(known ? Office.context.displayLanguage : navigator.language);
    const wanted = preferences?.get().locale ?? locale;
    const shown = isSpoken(wanted) ? wanted : await spoken(wanted);
    if (missing || known !== (preferences !== null)) return;
    document.documentElement.lang = shown;
    root.render(<ExcelPage {...{ session, locale }} {...(preferences && { preferences })} />);
  }

  async function tellMissing(error: unknown): Promise<void> {
    if (!(error instanceof HostError)) throw error;
    missing = true;
    drawMissing(root, error.said, await spoken(localeOf(navigator.language)));
  }

  // React draws in a later turn, after Office's first script where that is here already: it is short
  // and asks for the long one, which is fetched and compiled while the pane is drawn
  void draw();
}

/** What is needed once there is a workbook; the page asks for it ahead. Throws HostError `not-loaded`. */
async function readingProgram() {
  try {
    const [{ createSession }, { connect }] = await Promise.all([
      import(/* webpackChunkName: "session" */ "./session"),
      import(/* webpackChunkName: "session" */ "../hosts/excel/connect"),
    ]);
    return { createSession, connect };
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}

function ExcelPage(props: PaneProps) {
  usePageStyles();
  // without preferences Excel is not joined yet, and tells no theme
  const theme = useSyncExternalStore(watchTheme, props.preferences ? officeTheme : systemTheme);
  useEffect(() => void drawn().then(() => markStart("pane-drawn")), []);
  return <Pane {...props} theme={theme} asPage />;
}

/** Marks when the first sheet is read, and when it is drawn. */
function markReading(session: Session): void {
  const end = session.subscribe(() => {
    if (session.getState().sheet === null) return;
    end();
    markStart("sheet-read");
    requestAnimationFrame(() => setTimeout(() => markStart("sheet-drawn")));
  });
}

function drawMissing(root: Root, why: Said, locale: Locale): void {
  root.render(
    <FluentProvider theme={themeOf(systemTheme())} style={{ height: "100%" }} lang={locale}>
      <LocaleProvider value={locale}>
        <MissingPage why={why} />
      </LocaleProvider>
    </FluentProvider>,
  );
}

function MissingPage({ why }: { readonly why: Said }) {
  usePageStyles();
  return <OfficeMissing why={why} />;
}

open();
