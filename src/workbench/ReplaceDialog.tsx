import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Locale } from "../language/said";
import { text } from "./strings";
import type { Desk } from "./use-desk";

interface ReplaceDialogProps {
  readonly locale: Locale;
  readonly desk: Pick<Desk, "opened" | "waiting" | "openWaiting" | "decline">;
}

/**
 * Asks before a new file takes the place of changes that were not downloaded. It is closed, never
 * taken away: Fluent would leave the page hidden from those who hear it, and the keyboard nowhere.
 */
export function ReplaceDialog({ locale, desk }: ReplaceDialogProps) {
  const { opened, waiting, openWaiting, decline } = desk;
  const names = useKept(waiting && { open: opened?.host.name ?? "", next: waiting.name });
  return (
    <Dialog open={waiting !== null} modalType="alert" onOpenChange={decline}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text(locale, "replaceTitle")}</DialogTitle>
          <DialogContent style={{ overflowWrap: "anywhere" }}>
            {text(locale, "replaceUnsaved", names)}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => openWaiting("downloaded")}>
              {text(locale, "replaceSave")}
            </Button>
            <Button onClick={() => openWaiting("discarded")}>
              {text(locale, "replaceConfirm")}
            </Button>
            <Button onClick={decline}>{text(locale, "cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

type Names = Readonly<Record<"open" | "next", string>>;

/** The names that were last asked about, which stay while the dialog fades. */
function useKept(asked: Names | null): Names {
  const [kept, keep] = useState<Names>({ open: "", next: "" });
  if (asked && (asked.open !== kept.open || asked.next !== kept.next)) keep(asked);
  return asked ?? kept;
}
