import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { DoneIcon, InfoIcon, UnreadableIcon, WarningIcon } from "./icons";

export type NoticeTone = "success" | "info" | "warning" | "error";

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, under the text. */
  readonly actions?: ReactNode;
  /** One small button beside the title. */
  readonly aside?: ReactNode;
  readonly boxRef?: Ref<HTMLDivElement>;
}

const ICONS = {
  success: DoneIcon,
  info: InfoIcon,
  warning: WarningIcon,
  error: UnreadableIcon,
} as const;

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0, color: tokens.colorNeutralForeground2 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  infoIcon: {},
  body: {
    minWidth: 0,
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: { flexGrow: 1, flexBasis: "8em", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A message in the flow of the pane. It is spoken by the live region, not by itself. */
export function Notice({ tone, title, children, actions, aside, boxRef }: NoticeProps) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div ref={boxRef} tabIndex={-1} className={mergeClasses(styles.root, styles[tone])}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden="true">
        <Icon />
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <div className={styles.title}>{title}</div>
          {aside}
        </div>
        {children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
