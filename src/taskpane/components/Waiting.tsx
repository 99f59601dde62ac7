import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} 0`,
    textAlign: "center",
  },
  // drawn by its border alone, which forced colours keep
  ring: {
    boxSizing: "border-box",
    width: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusCircular,
    border: `3px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "4s" },
  },
});

/** While something is read or fetched. Fluent's own spinner would be a hundredth of the pane's start. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <div className={styles.ring} role="progressbar" aria-labelledby={id} />
      <span id={id}>{label}</span>
    </div>
  );
}
