import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../language/said";
import { themeOf } from "../taskpane/theme";
import { Desk, useFailure } from "./Desk";
import { DropHint, EmptyDesk, Message, ReplaceDialog } from "./Notices";
import type { Opened } from "./opened";
import { keepLocale } from "./page-locale";
import { SAMPLES } from "./samples";
import { STRINGS } from "./strings";
import { TopBar } from "./TopBar";
import { fileCandidate, sampleCandidate, useDesk, type Desk as DeskState } from "./use-desk";
import { useFileDrop } from "./use-file-drop";
import { usePersonEdits } from "./use-person-edits";
import { useTheme } from "./use-theme";

/** The whole page: a workbook from a file, as it looks, beside the task pane. */
export function Workbench({ locale: first }: { readonly locale: Locale }) {
  const [locale, setLocale] = useState(first);
  const theme = useTheme();
  const desk = useDesk();
  const { open, tell } = desk;
  useEffect(() => keepLocale(locale), [locale]);

  const hovering = useFileDrop(
    useCallback(
      (files) => {
        const [file, ...others] = files;
        if (file) open(fileCandidate(file));
        if (others.length > 0) tell(STRINGS.oneFileOnly);
      },
      [open, tell],
    ),
  );
  return (
    // its class names go to every popup as well, so the page's frame is an element of its own
    <FluentProvider theme={themeOf(theme)} style={{ height: "100%" }}>
      <div className="workbench">
        {desk.opened ? (
          // a new workbook starts with nothing to undo and its first cell selected
          <OpenDesk
            key={deskKey(desk.opened)}
            {...{ desk, locale, theme, setLocale }}
            opened={desk.opened}
          />
        ) : (
          <>
            <Bar desk={desk} locale={locale} canUndo={false} onUndo={() => tell(null)} />
            <Message locale={locale} message={desk.message} onDismiss={() => tell(null)} />
            <EmptyDesk locale={locale} busy={desk.busy} />
          </>
        )}
        {desk.waiting && (
          <ReplaceDialog locale={locale} onConfirm={desk.confirm} onCancel={desk.decline} />
        )}
        {hovering && <DropHint locale={locale} />}
      </div>
    </FluentProvider>
  );
}

interface OpenDeskProps {
  readonly desk: DeskState;
  readonly opened: Opened;
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  setLocale(locale: Locale): void;
}

function OpenDesk({ desk, opened, locale, theme, setLocale }: OpenDeskProps) {
  const failed = useFailure(desk.tell);
  const edits = usePersonEdits(opened, failed);
  return (
    <>
      <Bar desk={desk} locale={locale} canUndo={edits.canUndo} onUndo={edits.undo} />
      <Message locale={locale} message={desk.message} onDismiss={() => desk.tell(null)} />
      <Desk
        {...{ opened, locale, theme, edits }}
        tell={desk.tell}
        onLocale={setLocale}
        onSample={() => desk.open(sampleCandidate(SAMPLES[1]))}
      />
    </>
  );
}

interface BarProps {
  readonly desk: DeskState;
  readonly locale: Locale;
  readonly canUndo: boolean;
  onUndo(): void;
}

function Bar({ desk, locale, canUndo, onUndo }: BarProps) {
  return (
    <TopBar
      locale={locale}
      fileName={desk.opened?.host.name ?? null}
      unsaved={desk.unsaved}
      canUndo={canUndo}
      onOpen={(file) => desk.open(fileCandidate(file))}
      onSample={(sample) => desk.open(sampleCandidate(sample))}
      onUndo={onUndo}
      onDownload={desk.download}
    />
  );
}

const keys = new WeakMap<Opened, number>();
let workbooks = 0;

/** A React key for an opened workbook. */
function deskKey(opened: Opened): number {
  const known = keys.get(opened) ?? ++workbooks;
  keys.set(opened, known);
  return known;
}
