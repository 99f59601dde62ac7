import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { createRoot, type Root } from "react-dom/client";
import { connect, officeTheme, systemTheme, watchTheme } from "../hosts/excel";
import type { Locale, Said } from "../language/said";
import type { WorkbookHost } from "../sheet/host";
import { HostError } from "../sheet/host-error";
import { OfficeMissing } from "./components/OfficeMissing";
import { LocaleProvider } from "./language";
import { Pane, type PaneProps } from "./Pane";
import { rememberedOf } from "./preferences/remembered";
import { openPreferences } from "./preferences/store";
import { createSession } from "./session";
import type { Session } from "./session-state";
import { spoken } from "./strings";
import { themeOf } from "./theme";
import { localeOf } from "./words";

/** The page around the pane; through Fluent's renderer, as the page allows no other styles. */
const usePageStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
});

/** The pane's page in Excel: connects, then draws the pane over the open workbook. */
async function open(): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no element #pane.");
  const root = createRoot(place);
  // the host tells of slowness only during an action, and no action comes before its session
  let session: Session | null = null;
  let host: WorkbookHost;
  try {
    host = await connect({
      onSlow: () => session?.noteSlow(),
      onLost: (error) => session?.noteFailure(error),
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    drawMissing(root, error.said, await spoken(localeOf(navigator.language)));
    return;
  }
  // Office on the web asks to keep apart what is stored under different hosts
  const preferences = openPreferences(() => window.localStorage, Office.context.partitionKey ?? "");
  session = createSession(host, {
    remembered: rememberedOf(preferences.get()),
    ownUnit: () => preferences.get().ownUnit,
  });
  const locale = localeOf(Office.context.displayLanguage);
  document.documentElement.lang = await spoken(preferences.get().locale ?? locale);
  root.render(<ExcelPage {...{ session, preferences, locale }} />);
}

function ExcelPage(props: PaneProps) {
  usePageStyles();
  const theme = useSyncExternalStore(watchTheme, officeTheme);
  return <Pane {...props} theme={theme} asPage />;
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
