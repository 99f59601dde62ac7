import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { filledIn } from "../../language/said";
import { Disclosure } from "../components/Disclosure";
import { UndoIcon } from "../components/icons";
import { Notice } from "../components/Notice";
import { TextLink } from "../components/TextLink";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import { canTakeBack, type Filled } from "./filled";
import { filledTitle } from "./filled-said";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  // names of sheets are as long as projects' names: each on lines of its own
  links: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& button": { whiteSpace: "normal", overflowWrap: "anywhere", textAlign: "start" },
  },
  remarks: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** Beyond this many, sheets and remarks are folded. */
const OPEN = 3;

/** What an action of 填报 or 报告 put into the workbook, what to look at, and the way back. */
export function FilledNotice({ filled }: { readonly filled: Filled }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { inserted, remarks, undone } = filled;
  const isStanding = canTakeBack(filled);

  async function undo() {
    await session.undoFilling();
    // the button is gone now: keep the keyboard where the answer is
    box.current?.focus();
  }

  const button = isStanding ? (
    <Button
      size="small"
      icon={<UndoIcon />}
      disabledFocusable={busy !== null}
      onClick={() => void undo()}
    >
      {say(TEXTS.undo)}
    </Button>
  ) : null;
  return (
    <Notice
      boxRef={box}
      tone={isStanding ? "success" : "info"}
      title={say(filledTitle(filled))}
      aside={button}
    >
      {undone || inserted.length === 0 ? null : <NewSheets sheets={inserted} />}
      {remarks.length === 0 ? null : (
        <Disclosure
          flush
          summary={say(filledIn(TEXTS.remarks, { count: remarks.length }))}
          startOpen={remarks.length <= OPEN}
        >
          <ul className={styles.remarks}>
            {remarks.map((remark, index) => (
              <li key={index}>{say(remark)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Notice>
  );
}

/** The sheets that were added, to go to; many are folded. */
function NewSheets({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useWords();
  const links = (
    <ul className={styles.links}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <TextLink
            label={say(filledIn(TEXTS.go, { sheet }))}
            onPress={() => void session.select("A1", sheet)}
          >
            {sheet}
          </TextLink>
        </li>
      ))}
    </ul>
  );
  if (sheets.length <= OPEN) return links;
  return (
    <Disclosure flush summary={say(filledIn(TEXTS.sheets, { count: sheets.length }))}>
      {links}
    </Disclosure>
  );
}
