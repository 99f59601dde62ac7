import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { Notice } from "../components/Notice";
import { RadioOption } from "../components/RadioOption";
import { useWords } from "../language";
import { isOffer, type ReportChoice } from "./offers";
import { ReportPreview } from "./ReportPreview";
import { SaveReport } from "./SaveReport";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  kinds: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The reports that can be had: one is chosen, read through, saved or copied. */
export function ReportDesk({ choices }: { readonly choices: readonly ReportChoice[] }) {
  const styles = useStyles();
  const name = useId();
  const { say } = useWords();
  const [picked, setPicked] = useState<string | null>(null);
  const shown = choices.find(({ id }) => id === picked) ?? choices.find(isOffer) ?? choices[0];
  return (
    <div className={styles.root}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{say(TEXTS.kind)}</legend>
        {choices.map((choice) => (
          <RadioOption
            key={choice.id}
            name={name}
            checked={choice === shown}
            onChoose={() => setPicked(choice.id)}
          >
            {say(choice.name)}
            {choice === shown && isOffer(choice) ? (
              <span className={styles.detail}>{say(choice.description)}</span>
            ) : null}
          </RadioOption>
        ))}
      </fieldset>
      {shown === undefined ? null : isOffer(shown) ? (
        <>
          <SaveReport key={shown.id} offer={shown} />
          <ReportPreview report={shown.document} />
        </>
      ) : (
        <Notice tone="info" title={say(shown.why)} />
      )}
    </div>
  );
}
