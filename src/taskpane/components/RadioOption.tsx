import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    cursor: "pointer",
  },
  // drawn by its border alone, which forced colours keep
  input: {
    appearance: "none",
    boxSizing: "border-box",
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":checked": {
      border: `5px solid ${tokens.colorCompoundBrandBackground}`,
      "@media (forced-colors: active)": {
        borderTopColor: "Highlight",
        borderRightColor: "Highlight",
        borderBottomColor: "Highlight",
        borderLeftColor: "Highlight",
      },
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface RadioOptionProps {
  /** Shared by the options of one group. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One of several, as the browser does it. */
export function RadioOption({ name, checked, onChoose, children }: RadioOptionProps) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="radio"
        className={styles.input}
        name={name}
        checked={checked}
        onChange={onChoose}
      />
      <span>{children}</span>
    </label>
  );
}
