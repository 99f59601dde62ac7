import { makeStyles, tokens } from "@fluentui/react-components";
import type { Said } from "../../language/said";
import { useWords } from "../language";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** What the person should know about the form as a whole. */
export function Remarks({ remarks }: { readonly remarks: readonly Said[] }) {
  const styles = useStyles();
  const { t, say } = useWords();
  if (remarks.length === 0) return null;
  return (
    <Notice tone="info" title={t("remarks.title")}>
      <ul className={styles.list}>
        {remarks.map((remark, index) => (
          <li key={index}>{say(remark)}</li>
        ))}
      </ul>
    </Notice>
  );
}
