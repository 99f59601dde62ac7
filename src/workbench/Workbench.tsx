import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../language/said";
import { themeOf } from "../taskpane/theme";
import { Desk, useFailure } from "./Desk";
import { DropHint, EmptyDesk, MessageLine } from "./Notices";
import type { Opened } from "./opened";
import { keepLocale } from "./page-locale";
import { ReplaceDialog } from "./ReplaceDialog";
import { SAMPLES } from "./samples";
import { STRINGS, text } from "./strings";
import { TopBar } from "./TopBar";
import { fileCandidate, sampleCandidate, useDesk, type Desk as DeskState } from "./use-desk";
import { useFileDrop, type Dropped } from "./use-file-drop";
import { usePersonEdits } from "./use-person-edits";
import { useTheme } from "./use-theme";

/** The whole page: a workbook from a file, as it looks, beside the task pane. */
export function Workbench({ locale: first }: { readonly locale: Locale }) {
  const [locale, setLocale] = useState(first);
  const theme = useTheme();
  const desk = useDesk();
  const { opened, tell } = desk;
  const edits = usePersonEdits(opened, useFailure(tell));
  const hovering = useFileDrop(useDropped(desk));
  useEffect(() => keepLocale(locale), [locale]);
  usePageTitle(locale, desk);
  return (
    // its class names go to every popup as well, so the page's frame is an element of its own
    <FluentProvider theme={themeOf(theme)} style={{ height: "100%" }}>
      <div className="workbench">
        <TopBar
          locale={locale}
          fileName={opened?.host.name ?? null}
          opening={desk.busy && opened !== null}
          unsaved={desk.unsaved}
          canUndo={edits.canUndo}
          onOpen={(file) => desk.open(fileCandidate(file))}
          onSample={(sample) => desk.open(sampleCandidate(sample))}
          onUndo={edits.undo}
          onDownload={desk.download}
        />
        <MessageLine locale={locale} message={desk.message} onDismiss={() => tell(null)} />
        {opened ? (
          // a new workbook starts with its first cell selected
          <Desk
            key={deskKey(opened)}
            {...{ opened, locale, theme, edits, tell }}
            onLocale={setLocale}
            onSample={() => desk.open(sampleCandidate(SAMPLES[1]))}
          />
        ) : (
          <EmptyDesk locale={locale} busy={desk.busy} />
        )}
        <ReplaceDialog locale={locale} desk={desk} />
        {hovering && <DropHint locale={locale} />}
      </div>
    </FluentProvider>
  );
}

const WORKBOOK = /\.xls[xm]$/i;

/** Opens the workbook among what was dropped, or says what was dropped instead. */
function useDropped({ open, tell }: DeskState) {
  return useCallback(
    ({ files, folders }: Dropped) => {
      const file = files.find(({ name }) => WORKBOOK.test(name)) ?? files[0];
      if (file) open(fileCandidate(file, files.length > 1));
      else if (folders) tell(STRINGS.folder);
    },
    [open, tell],
  );
}

/** Names the file and whether it is safe in the browser's tab, where several may stand side by side. */
function usePageTitle(locale: Locale, { opened, unsaved }: DeskState) {
  const parts = [...(opened ? [opened.host.name] : []), text(locale, "productName")];
  const title = `${unsaved ? "● " : ""}${parts.join(" - ")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

const keys = new WeakMap<Opened, number>();
let workbooks = 0;

/** A React key for an opened workbook. */
function deskKey(opened: Opened): number {
  const known = keys.get(opened) ?? ++workbooks;
  keys.set(opened, known);
  return known;
}
