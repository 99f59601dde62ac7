import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreInput } from "../../scoring/assessment";
import { useWords } from "../language";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  label: { flexShrink: 0, maxWidth: "40%", color: tokens.colorNeutralForeground2 },
  value: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The numbers that went into a score, each with its cell. */
export function Inputs({ inputs }: { readonly inputs: readonly ScoreInput[] }) {
  const styles = useStyles();
  const { say, t } = useWords();
  return (
    <dl className={styles.list}>
      {inputs.map((input, index) => (
        <div key={index} className={styles.line}>
          <dt className={styles.label}>{say(input.label)}</dt>
          <dd className={styles.value}>
            <span>{input.text || t("outcome.blank")}</span>
            {input.cell ? <CellLink cell={input.cell} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
