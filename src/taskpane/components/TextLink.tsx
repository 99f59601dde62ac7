import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    // the padding is for the finger; the text stays in line with its neighbours
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    minHeight: "24px",
    minWidth: "24px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface TextLinkProps {
  /** What pressing it does, in full. */
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A word in a text that leads somewhere in the pane or the sheet. */
export function TextLink({ label, onPress, children }: TextLinkProps) {
  return (
    <button
      type="button"
      className={useStyles().link}
      title={label}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
