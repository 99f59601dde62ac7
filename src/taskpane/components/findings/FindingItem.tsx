import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import type { Finding } from "../../../checks";
import type { Listed } from "../../findings/groups";
import type { Walk } from "../../findings/use-walk";
import { useWords } from "../../language";
import { useSession } from "../../session-context";
import { FindingActions } from "./FindingActions";
import { FindingReasons } from "./FindingReasons";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    // a long list draws what is in sight
    contentVisibility: "auto",
    containIntrinsicSize: "auto 160px",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  here: {
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  message: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, minWidth: 0 },
});

interface FindingItemProps {
  readonly item: Listed;
  readonly walk: Walk;
  /** The finding that the person is at. */
  readonly here: boolean;
  /** The one of the list that the Tab key reaches. */
  readonly reached: boolean;
}

/** One finding: what it is, where, what stands there and what was expected, and what to do. */
export function FindingItem({ item, walk, here, reached }: FindingItemProps) {
  const { finding, index } = item;
  const styles = useStyles();
  const session = useSession();
  const { say } = useWords();
  const id = useId();
  return (
    <li
      className={mergeClasses(styles.item, here && styles.here)}
      data-finding={index}
      tabIndex={reached ? 0 : -1}
      aria-labelledby={id}
      aria-current={here ? "true" : undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget) walk.arriveAt(finding);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.target === event.currentTarget)
          void session.goTo(finding);
      }}
    >
      <span id={id} className={styles.title}>
        {say(finding.title)}
      </span>
      <span>
        <PlaceLink finding={finding} />
      </span>
      <p className={styles.message}>{say(finding.message)}</p>
      <Facts finding={finding} />
      <FindingActions finding={finding} onSettled={walk.land} />
      <FindingReasons finding={finding} />
    </li>
  );
}

function Facts({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const facts = [
    [t("finding.seen"), finding.seen === "" ? t("outcome.blank") : finding.seen],
    [t("finding.expected"), say(finding.expected)],
    [t("finding.suggestion"), finding.suggestion ? say(finding.suggestion) : ""],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, fact]) => fact !== "")
        .map(([term, fact]) => (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
