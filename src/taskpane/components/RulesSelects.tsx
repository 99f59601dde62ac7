import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { rulebookOffers } from "../../scoring";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import type { Evaluated } from "../session-state";
import { DecimalsSelect } from "./DecimalsSelect";

const AUTO = "";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // a rulebook's long name gives way instead of pushing the arrow out of the pane
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { textOverflow: "ellipsis" } },
});

/** The rulebook and the decimal places: as recognised, or set by the person. */
export function RulesSelects({ now }: { readonly now: Evaluated }) {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const { t } = useWords();
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={t("rules.rulebook")}
        hint={t("rules.printedFirst")}
        size="small"
      >
        <Select
          size="small"
          value={settings.rulebook ?? AUTO}
          onChange={(_, { value }) => session.setRulebook(value === AUTO ? null : value)}
        >
          {rulebookOffers(now.form).map(({ rulebook: { id, name }, recognised }) => (
            // one that a person set on another form stays set, even where it is recognised
            <option key={id} value={recognised && id !== settings.rulebook ? AUTO : id}>
              {recognised ? t("rules.recognised", { name }) : name}
            </option>
          ))}
        </Select>
      </Field>
      <DecimalsSelect why={now.assessment.decimals.why} />
    </div>
  );
}
