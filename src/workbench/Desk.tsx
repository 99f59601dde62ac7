import { useCallback, useState } from "react";
import type { Locale, Said } from "../language/said";
import { HostError } from "../sheet/host-error";
import { Pane } from "../taskpane/Pane";
import type { ThemeName } from "../taskpane/theme";
import { PREFERENCES, type Opened } from "./opened";
import { SheetSide } from "./SheetSide";
import { PANE_WIDTH, Splitter } from "./Splitter";
import { text } from "./strings";
import type { PersonEdits } from "./use-person-edits";

export interface DeskProps {
  readonly opened: Opened;
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly edits: PersonEdits;
  tell(message: Said | null): void;
  onLocale(locale: Locale): void;
  /** Opens a sample to try on. */
  onSample(): void;
}

/** The sheet at the left, the task pane at the right. */
export function Desk({ opened, locale, theme, edits, tell, onLocale, onSample }: DeskProps) {
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const failed = useFailure(tell);
  return (
    <div className="desk">
      <SheetSide opened={opened} locale={locale} edits={edits} failed={failed} />
      <aside className="pane-side" aria-label={text(locale, "pane")}>
        <Splitter label={text(locale, "paneResize")} width={width} onWidth={setWidth} />
        <div className="pane-frame" style={{ width }}>
          <Pane
            session={opened.session}
            preferences={PREFERENCES}
            locale={locale}
            theme={theme}
            onLocaleChange={onLocale}
            onSample={onSample}
          />
        </div>
      </aside>
    </div>
  );
}

/** Shows a host's failure; the host wraps all that goes wrong, so anything else is thrown on. */
export function useFailure(tell: (message: Said | null) => void): (error: unknown) => void {
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      tell(error.said);
    },
    [tell],
  );
}
