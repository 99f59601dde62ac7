import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../language";
import { waitingIn, type Waiting } from "../left-waiting";
import { LEFT_WALK } from "../parts/parts";
import type { Evaluated } from "../session-state";
import { Card } from "./Card";
import { DoneIcon } from "./icons";
import { LeftGroups } from "./LeftGroups";
import { PartView } from "./PartView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  none: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What waits for the person, by what is asked of them; pressing an item opens its editor, from where one walks on. */
export function LeftList({ evaluated }: { readonly evaluated: Evaluated }) {
  const styles = useStyles();
  const { t } = useWords();
  const [walkFrom, setWalkFrom] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const waiting = waitingIn(evaluated);
  const walking = walkFrom !== null && waiting.length > 0;

  /** Ends at the item that the walk came to, or at the heading where nothing waits any more. */
  function endAt(last: Waiting | null) {
    flushSync(() => setWalkFrom(null));
    const item = last && root.current?.querySelector(`[data-left="${last.item.cell}"]`);
    const title = root.current?.querySelector("h2");
    (item instanceof HTMLElement ? item : title)?.focus();
  }

  return (
    <Card label={t("left.title")}>
      <div ref={root} className={styles.root}>
        <div className={styles.head}>
          <h2 className={styles.title} tabIndex={-1}>
            {t("left.title")}
          </h2>
          {waiting[0] && !walking ? (
            <Button size="small" onClick={() => setWalkFrom(waiting[0]?.key ?? null)}>
              {t("left.answer")}
            </Button>
          ) : null}
        </div>
        {evaluated.plan.left.length === 0 ? (
          <div className={styles.none}>
            <DoneIcon aria-hidden="true" />
            {t("left.none")}
          </div>
        ) : null}
        {walking ? (
          <PartView part={LEFT_WALK} props={{ evaluated, from: walkFrom, onEnd: endAt }} />
        ) : (
          <LeftGroups evaluated={evaluated} waiting={waiting} onAnswer={setWalkFrom} />
        )}
      </div>
    </Card>
  );
}
