import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { say } from "../language/said";
import { Waiting } from "../taskpane/components/Waiting";
import { LocaleProvider, useSpoken } from "../taskpane/language";
import { ReportDesk } from "../taskpane/reporting/ReportDesk";
import { TEXTS } from "../taskpane/reporting/texts";
import { themeOf } from "../taskpane/theme";
import { READY, type ReportParcel } from "./report-parcel";

const usePageStyles = makeStaticStyles({
  "html, body, #report": { height: "100%", margin: 0 },
});

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100%",
    maxWidth: "760px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
  },
  title: { margin: `0 0 ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase500 },
});

/** The window of 生成报告: waits for the ribbon's command to hand over what it wrote. */
async function open(): Promise<void> {
  const place = document.getElementById("report");
  if (place === null) throw new Error("report.html has no element #report.");
  const root = createRoot(place);
  root.render(<Page parcel={null} />);
  await Office.onReady();
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => {
      const parcel = JSON.parse(message) as ReportParcel;
      document.documentElement.lang = parcel.locale;
      document.title = say(TEXTS.make, parcel.locale);
      root.render(<Page parcel={parcel} />);
    },
    () => Office.context.ui.messageParent(READY),
  );
}

function Page({ parcel }: { readonly parcel: ReportParcel | null }) {
  usePageStyles();
  const styles = useStyles();
  const { theme = "light", choices = null } = parcel ?? {};
  const locale = useSpoken(parcel?.locale ?? "zh-CN");
  return (
    <FluentProvider theme={themeOf(theme)} style={{ minHeight: "100%" }} lang={locale}>
      <LocaleProvider value={locale}>
        <main className={styles.page}>
          <h1 className={styles.title}>{say(TEXTS.make, locale)}</h1>
          {choices === null ? (
            <Waiting label={say(TEXTS.making, locale)} />
          ) : (
            <ReportDesk choices={choices} />
          )}
        </main>
      </LocaleProvider>
    </FluentProvider>
  );
}

void open();
