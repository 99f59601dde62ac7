import { makeStyles, tokens } from "@fluentui/react-components";
import type { Block, ReportDocument, Run } from "../../reports/document";
import { useWords } from "../language";
import { PreviewTable } from "./PreviewTable";
import { Runs } from "./Runs";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "420px",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& > *": { flexShrink: 0 },
  },
  title: {
    margin: 0,
    textAlign: "center",
    whiteSpace: "pre-line",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, textIndent: "2em" },
  addressee: { margin: 0 },
  closing: { margin: 0, textAlign: "end" },
});

interface ReportPreviewProps {
  readonly report: ReportDocument;
}

/** A report as text to be read through in the pane; the Word file has its page and fonts. */
export function ReportPreview({ report }: ReportPreviewProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <article className={styles.page} tabIndex={0} aria-label={say(TEXTS.preview)} lang="zh-CN">
      <Title lines={report.title} />
      {report.addressee ? <Line runs={report.addressee} className={styles.addressee} /> : null}
      {report.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      {report.closing.map((runs, index) => (
        <Line key={index} runs={runs} className={styles.closing} />
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading": {
      const Heading = `h${String(block.level + 2)}` as "h3" | "h4" | "h5" | "h6";
      return <Heading className={styles.heading}>{block.text}</Heading>;
    }
    case "paragraph":
      return <Line runs={block.runs} className={styles.paragraph} />;
    case "part":
      return <Title lines={block.title} />;
    case "table":
      return <PreviewTable table={block} />;
  }
}

function Title({ lines }: { readonly lines: readonly string[] }) {
  return <h2 className={useStyles().title}>{lines.join("\n")}</h2>;
}

function Line({ runs, className }: { readonly runs: readonly Run[]; readonly className: string }) {
  return (
    <p className={className}>
      <Runs runs={runs} />
    </p>
  );
}
