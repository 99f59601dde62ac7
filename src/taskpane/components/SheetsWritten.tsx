import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import type { WrittenSheet } from "../outcome";
import { leftParts } from "../outcome-text";
import { useSession } from "../session-context";
import { TextLink } from "./TextLink";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": { fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
    "& button": { textAlign: "start" },
  },
  sheet: { overflowWrap: "anywhere" },
  cells: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** What 全部重算 did to each sheet, and what it left there. */
export function SheetsWritten({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { t } = words;
  return (
    <table className={styles.table} aria-label={t("all.show")}>
      <thead>
        <tr>
          <th scope="col">{t("all.sheet")}</th>
          <th scope="col">{t("all.cells")}</th>
          <th scope="col">{t("all.left")}</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ sheet, edits, ...left }) => (
          <tr key={sheet}>
            <td className={styles.sheet}>
              <TextLink
                label={t("all.goTo", { sheet })}
                onPress={() => void session.select(edits[0]?.cell ?? "A1", sheet)}
              >
                {sheet}
              </TextLink>
            </td>
            <td className={styles.cells}>{edits.length}</td>
            <td>{leftParts(left, words).join(t("outcome.join")) || t("all.none")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
