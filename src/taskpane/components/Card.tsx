import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

interface CardProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of the pane that stands by itself, named for those who cannot see its frame. */
export function Card({ label, children }: CardProps) {
  return (
    <section className={useStyles().root} aria-label={label}>
      {children}
    </section>
  );
}
