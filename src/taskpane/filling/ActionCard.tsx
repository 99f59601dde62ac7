import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Said } from "../../language/said";
import { Card } from "../components/Card";
import { useWords } from "../language";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ActionCardProps {
  readonly title: Said;
  /** What it does, before it is pressed. */
  readonly why: Said;
  readonly children: ReactNode;
}

/** One thing that can be done: its name, what it does, and its button. */
export function ActionCard({ title, why, children }: ActionCardProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Card label={say(title)}>
      <div className={styles.content}>
        <h2 className={styles.title}>{say(title)}</h2>
        <p className={styles.why}>{say(why)}</p>
        {children}
      </div>
    </Card>
  );
}
