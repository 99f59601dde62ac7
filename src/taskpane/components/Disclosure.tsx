import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode, type Ref } from "react";
import { ExpandIcon } from "./icons";

interface DisclosureProps {
  /** What the button shows. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startOpen?: boolean;
  readonly className?: string;
  /** Whether its text stands flush with what is above and below, its frame when pointed at beyond. */
  readonly flush?: boolean;
  /** Given where something else opens it too; without it the button alone decides. */
  readonly control?: { readonly open: boolean; setOpen(open: boolean): void };
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  flush: {
    width: `calc(100% + 2 * ${tokens.spacingHorizontalXS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  summary: { flexGrow: 1, minWidth: 0 },
  chevron: {
    flexShrink: 0,
    lineHeight: 0,
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(180deg)" },
});

/** A button that opens what belongs to it, right below. */
export function Disclosure(props: DisclosureProps) {
  const { summary, children, startOpen = false, className, flush, control, buttonRef } = props;
  const styles = useStyles();
  const [own, setOwn] = useState(startOpen);
  const { open, setOpen } = control ?? { open: own, setOpen: setOwn };
  const id = useId();
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className={mergeClasses(styles.button, flush && styles.flush, className)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.summary}>{summary}</span>
        <span className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden="true">
          <ExpandIcon />
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open ? children : null}
      </div>
    </>
  );
}
