import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { filledIn, type Said } from "../../language/said";
import { HostError } from "../../sheet/host-error";
import { useWords } from "../language";
import { copyFormatted } from "./copy-formatted";
import type { ReportOffer } from "./offers";
import { loadReports, type ReportProgram } from "./report-program";
import { saveFile, WORD_TYPE } from "../save-file";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The two ways of taking a report along, and what came of them. */
export function SaveReport({ offer }: { readonly offer: ReportOffer }) {
  const styles = useStyles();
  const { say } = useWords();
  const [told, setTold] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);

  async function carryOut(save: (program: ReportProgram) => Promise<Said>) {
    setBusy(true);
    try {
      setTold(await save(await loadReports()));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setTold(error.said);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {say(offer.gaps === 0 ? TEXTS.noGaps : filledIn(TEXTS.gaps, { count: offer.gaps }))}
      </p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void carryOut((program) => download(program, offer))}
        >
          {say(TEXTS.download)}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => void carryOut((program) => copy(program, offer))}
        >
          {say(TEXTS.copy)}
        </Button>
      </div>
      <p className={styles.text} role="status">
        {busy ? say(TEXTS.making) : told ? say(told) : ""}
      </p>
      <p className={styles.hint}>{say(TEXTS.noDownload)}</p>
    </div>
  );
}

async function download({ toDocx }: ReportProgram, offer: ReportOffer): Promise<Said> {
  const name = `${offer.fileName}.docx`;
  saveFile(await toDocx(offer.document), name, WORD_TYPE);
  return filledIn(TEXTS.downloaded, { name });
}

async function copy(program: ReportProgram, { document }: ReportOffer): Promise<Said> {
  const { toHtml, toPlainText } = program;
  const done = await copyFormatted(toHtml(document), toPlainText(document));
  return done ? TEXTS.copied : TEXTS.copyFailed;
}
