import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormKind } from "../../forms/form";
import { filledIn } from "../../language/said";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import { ActionCard } from "./ActionCard";
import { TEXTS } from "./texts";

/** In the order in which they are wanted. */
const KINDS: readonly FormKind[] = [
  "project-self-evaluation",
  "department-self-evaluation",
  "department-scorecard",
  "target-table",
];

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
});

/** The official forms, each a press away. */
export function BlankCard() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t, say } = useWords();
  return (
    <ActionCard title={TEXTS.blank} why={TEXTS.blankWhy}>
      <div className={styles.list}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            className={styles.button}
            aria-label={say(filledIn(TEXTS.insert, { name: t(`kind.${kind}`) }))}
            disabledFocusable={busy !== null}
            onClick={() => void session.insertBlank(kind)}
          >
            {t(`kind.${kind}`)}
          </Button>
        ))}
      </div>
    </ActionCard>
  );
}
