import { makeStyles, tokens } from "@fluentui/react-components";
import type { Citation } from "../../rulebooks/rulebook";
import { useWords } from "../language";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Where a rule comes from, with its own words. The words stay in Chinese: they are the law. */
export function CitationNote({ citation }: { readonly citation: Citation }) {
  const styles = useStyles();
  const { t } = useWords();
  const year = citation.year === null ? "" : t("explain.sourceYear", { year: citation.year });
  return (
    <div className={styles.root}>
      <blockquote className={styles.quote} lang="zh-CN">
        {citation.quote}
      </blockquote>
      <div className={styles.source}>
        {t("explain.source", { title: citation.title, year, clause: citation.clause })}
        {citation.issuer ? ` · ${citation.issuer}` : null}{" "}
        {citation.cell ? <CellLink cell={citation.cell} /> : null}
      </div>
    </div>
  );
}
