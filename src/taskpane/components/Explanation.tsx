import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Assessment, RowAssessment, Suggestion } from "../../scoring/assessment";
import { useWords } from "../language";
import { CellLink } from "./CellLink";
import { ChoiceLinks } from "./ChoiceLinks";
import { CitationNote } from "./CitationNote";
import { Inputs } from "./Inputs";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  steps: { margin: 0, paddingInlineStart: "1.25em", fontVariantNumeric: "tabular-nums" },
  figure: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface ExplanationProps {
  readonly row: RowAssessment;
  readonly decimals: Assessment["decimals"];
}

/** How a row's score came about, from its cells to the sentence that the rule follows. */
export function Explanation({ row, decimals }: ExplanationProps) {
  const styles = useStyles();
  const { t, say } = useWords();
  const rounded = row.unrounded !== null && row.score !== null && row.unrounded !== row.score;
  return (
    <div className={styles.root}>
      {row.reason ? <Part title={t("explain.reason")}>{say(row.reason)}</Part> : null}
      {row.suggestion ? <Suggested suggestion={row.suggestion} /> : null}
      {row.assumption ? <Part title={t("explain.assumption")}>{say(row.assumption)}</Part> : null}
      {row.choices.length > 0 ? (
        <Part title={t("rules.choices")}>
          <ChoiceLinks row={row} />
        </Part>
      ) : null}
      {row.inputs.length > 0 ? (
        <Part title={t("explain.inputs")}>
          <Inputs inputs={row.inputs} />
        </Part>
      ) : null}
      {row.steps.length > 0 ? (
        <Part title={t("explain.steps")}>
          <ol className={styles.steps}>
            {row.steps.map((step, index) => (
              <li key={index}>{say(step)}</li>
            ))}
          </ol>
        </Part>
      ) : null}
      {rounded ? (
        <Part title={t("explain.rounding")}>
          <div className={styles.figure}>
            {t("explain.rounded", { unrounded: shorten(row.unrounded), score: row.score })}
          </div>
          {say(decimals.why)}
        </Part>
      ) : null}
      {row.cell ? (
        <Part title={t("explain.scoreCell")}>
          <CellLink cell={row.cell.cell} />
          {row.standing === null ? null : ` ${t("explain.standing")} ${row.standing}`}
        </Part>
      ) : null}
      {row.citation ? (
        <Part title={t("explain.citation")}>
          <CitationNote citation={row.citation} />
        </Part>
      ) : null}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
}

function Suggested({ suggestion }: { readonly suggestion: Suggestion }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const figure =
    suggestion.score !== null
      ? t("explain.suggested", { score: suggestion.score })
      : suggestion.range
        ? t("explain.range", suggestion.range)
        : null;
  return (
    <Part title={t("explain.suggestion")}>
      {figure ? <div className={styles.figure}>{figure}</div> : null}
      {say(suggestion.why)}
    </Part>
  );
}

/** Enough places to see the rounding, not all that the arithmetic kept. */
function shorten(number: string): string {
  const cut = /^-?\d+\.\d{6}/.exec(number)?.[0];
  return cut !== undefined && cut.length < number.length ? `${cut}…` : number;
}
