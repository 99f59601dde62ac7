import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { optionSaid, type ShownChoice } from "../choices-shown";
import { useWords } from "../language";
import { useRulesPanel } from "../rules-panel";
import { useSession } from "../session-context";
import { CellLink } from "./CellLink";
import { RadioOption } from "./RadioOption";

const useStyles = makeStyles({
  root: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  changed: { fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground1 },
  question: { margin: 0, color: tokens.colorNeutralForeground2 },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the wording leaves open, the readings to choose from, and the scores that hang on it. */
export function ChoiceField({ shown }: { readonly shown: ShownChoice }) {
  const { choice, set, automatic, cells } = shown;
  const styles = useStyles();
  const session = useSession();
  const { t, say } = useWords();
  const field = useFocusWhenWanted(shown);
  const name = useId();
  return (
    <fieldset ref={field} className={styles.root} aria-describedby={`${name}q`}>
      <legend className={styles.legend}>
        {say(choice.title)}
        {set === null ? null : <span className={styles.changed}>{t("rules.set")}</span>}
      </legend>
      <p id={`${name}q`} className={styles.question}>
        {say(choice.question)}
      </p>
      <RadioOption
        name={name}
        checked={set === null}
        onChoose={() => session.setChoice(choice.id, null)}
      >
        {t("rules.option", { option: say(optionSaid(choice, automatic)) })}
      </RadioOption>
      {choice.options.map((one) => (
        <RadioOption
          key={one.option}
          name={name}
          checked={one.option === set}
          onChoose={() => session.setChoice(choice.id, one.option)}
        >
          {say(one.said)}
        </RadioOption>
      ))}
      <div className={styles.cells}>
        {cells.length === 0 ? t("rules.unused") : t("rules.decides")}
        {cells.map((cell) => (
          <CellLink key={cell} cell={cell} />
        ))}
      </div>
    </fieldset>
  );
}

/** Brings the choice into view, and the keyboard to its chosen option, when a link led here. */
function useFocusWhenWanted({ choice }: ShownChoice) {
  const { wanted, arrive } = useRulesPanel();
  const field = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (wanted !== choice.id || field.current === null) return;
    field.current.scrollIntoView({ block: "nearest" });
    field.current.querySelector<HTMLInputElement>("input:checked")?.focus();
    arrive();
  }, [wanted, choice.id, arrive]);
  return field;
}
