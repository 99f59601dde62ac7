import type { Locale } from "../language/said";
import type { ReportChoice } from "../taskpane/reporting/offers";
import type { ThemeName } from "../taskpane/theme";

/** What the ribbon's command hands to the window that shows the reports. */
export interface ReportParcel {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly choices: readonly ReportChoice[];
}

/** What the window says once it can take the parcel. */
export const READY = "ready";
