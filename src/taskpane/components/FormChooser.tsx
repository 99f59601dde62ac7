import { makeStyles, tokens } from "@fluentui/react-components";
import { rangeToA1 } from "../../sheet/address";
import { nameOf } from "../form-name";
import { useWords } from "../language";
import { useSession } from "../session-context";
import type { Evaluated } from "../session-state";
import { FormButton } from "./FormButton";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface FormChooserProps {
  readonly evaluated: readonly Evaluated[];
  readonly onChosen: () => void;
}

/** Several forms on one sheet: which one is meant? */
export function FormChooser({ evaluated, onChosen }: FormChooserProps) {
  const styles = useStyles();
  const session = useSession();
  const { t } = useWords();
  return (
    <>
      <h2 className={styles.title}>{t("choose.title", { count: evaluated.length })}</h2>
      <p className={styles.hint}>{t("choose.hint")}</p>
      <ul className={styles.list}>
        {evaluated.map(({ form }, index) => (
          <li key={index}>
            <FormButton
              name={nameOf(form)}
              detail={t("choose.area", {
                area: rangeToA1(form.area),
                rows: form.indicators.length,
              })}
              onPress={() => {
                session.chooseForm(index);
                onChosen();
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
