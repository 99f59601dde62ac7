import { makeStyles, tokens } from "@fluentui/react-components";
import type { Run } from "../../reports/document";

const useStyles = makeStyles({
  gap: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { outline: "1px solid Mark" },
  },
});

/** A line's text with its marked gaps. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const styles = useStyles();
  return runs.map((run, index) => {
    if (run.kind === "gap") {
      return <mark key={index} className={styles.gap}>{`【待补充：${run.text}】`}</mark>;
    }
    return run.bold === true ? <strong key={index}>{run.text}</strong> : run.text;
  });
}
