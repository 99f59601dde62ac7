import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "6px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** A share as a length, beside the figures that say the same; so it is hidden from readers. */
export function Bar({ percent }: { readonly percent: number }) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.fill} style={{ width: `${String(percent)}%` }} />
    </div>
  );
}
