import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { createRoot, type Root } from "react-dom/client";
import { connect, officeTheme, systemTheme, watchTheme } from "../hosts/excel";
import type { Locale, Said } from "../language/said";
import type { WorkbookHost } from "../sheet/host";
import { HostError } from "../sheet/host-error";
import { AwaitedHost } from "./awaited-host";
import { OfficeMissing } from "./components/OfficeMissing";
import { LocaleProvider } from "./language";
import { Pane, type PaneProps } from "./Pane";
import { rememberedOf } from "./preferences/remembered";
import { openPreferences, type PreferencesStore } from "./preferences/store";
import { createSession } from "./session";
import type { Session } from "./session-state";
import { markStart } from "./start-marks";
import { spoken } from "./strings";
import { themeOf } from "./theme";
import { localeOf } from "./words";

/** The page around the pane; through Fluent's renderer, as the page allows no other styles. */
const usePageStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
});

/** The pane's page in Excel: drawn at once, and filled as soon as Excel is joined. */
async function open(): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no element #pane.");
  const root = createRoot(place);
  let preferences: PreferencesStore | null = null;
  let missing = false;
  const excel = join();
  const session = createSession(new AwaitedHost("excel", excel), {
    ownUnit: () => preferences?.get().ownUnit ?? null,
  });
  markReading(session);

  async function join(): Promise<WorkbookHost> {
    const host = await connect({
      // the host tells of slowness only during an action, and no action comes before its session
      onSlow: () => session.noteSlow(),
      onLost: (error) => session.noteFailure(error),
    });
    markStart("excel-joined");
    // Office on the web asks to keep apart what is stored under different hosts
    preferences = openPreferences(() => window.localStorage, Office.context.partitionKey ?? "");
    session.remember(rememberedOf(preferences.get()));
    return host;
  }

  /** Until Excel is joined, its language is not known, nor what the person set for it. */
  async function draw(): Promise<void> {
    const known = preferences !== null;
    const locale = localeOf(known ? Office.context.displayLanguage : navigator.language);
    const shown = await spoken(preferences?.get().locale ?? locale);
    if (missing || known !== (preferences !== null)) return;
    document.documentElement.lang = shown;
    root.render(<ExcelPage {...{ session, locale }} {...(preferences && { preferences })} />);
  }

  void draw();
  try {
    await excel;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    missing = true;
    drawMissing(root, error.said, await spoken(localeOf(navigator.language)));
    return;
  }
  await draw();
}

function ExcelPage(props: PaneProps) {
  usePageStyles();
  // without preferences Excel is not joined yet, and tells no theme
  const theme = useSyncExternalStore(watchTheme, props.preferences ? officeTheme : systemTheme);
  useEffect(() => markStart("pane-drawn"), []);
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

void open();
