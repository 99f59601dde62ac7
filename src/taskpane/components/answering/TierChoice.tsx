import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TierOption } from "../../../editing/answers";
import type { TierName } from "../../../values/value";
import { useWords } from "../../language";
import { RadioOption } from "../RadioOption";

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface TierChoiceProps {
  readonly tiers: readonly TierOption[];
  /** Null: no tier, the number alone. */
  readonly chosen: TierName | null;
  readonly onChoose: (tier: TierName | null) => void;
}

/** 达成, 部分达成 or 未达成, each with the scores that it allows for this row. */
export function TierChoice({ tiers, chosen, onChoose }: TierChoiceProps) {
  const styles = useStyles();
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("answer.tier")}</legend>
      {tiers.map(({ tier, range }) => (
        <RadioOption
          key={tier}
          name={name}
          checked={chosen === tier}
          onChoose={() => onChoose(tier)}
        >
          {t("answer.tierRange", { name: t(`tier.${tier}`), ...range })}
        </RadioOption>
      ))}
      <RadioOption name={name} checked={chosen === null} onChoose={() => onChoose(null)}>
        {t("answer.noTier")}
      </RadioOption>
    </fieldset>
  );
}
