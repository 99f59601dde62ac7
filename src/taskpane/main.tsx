import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { connect } from "../hosts/excel";
import type { Said } from "../language/said";
import type { WorkbookHost } from "../sheet/host";
import { HostError } from "../sheet/host-error";
import { OfficeMissing } from "./components/OfficeMissing";
import { LocaleProvider } from "./language";
import { Pane, type PaneProps } from "./Pane";
import { createSession } from "./session";
import type { Session } from "./session-state";
import { themeOf, type ThemeName } from "./theme";
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
    drawMissing(root, error.said);
    return;
  }
  session = createSession(host);
  const locale = localeOf(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  root.render(<ExcelPage session={session} locale={locale} theme={officeTheme()} />);
}

function ExcelPage(props: PaneProps) {
  usePageStyles();
  return <Pane {...props} asPage />;
}

function drawMissing(root: Root, why: Said): void {
  const locale = localeOf(navigator.language);
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

/** Office tells the colours of its theme, not its name; a dark ground means a dark theme. */
function officeTheme(): ThemeName {
  // typed as always there, but Excel on some platforms has none
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const ground = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (ground === null) return systemTheme();
  const [red = 0, green = 0, blue = 0] = ground.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

function systemTheme(): ThemeName {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

void open();
