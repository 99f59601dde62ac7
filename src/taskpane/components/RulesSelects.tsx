import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { rulebookOffers } from "../../scoring";
import { useWords } from "../language";
import { PLACES } from "../scoring-settings";
import { useSession, useSessionState } from "../session-context";
import type { Evaluated } from "../session-state";

const AUTO = "";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // a rulebook's long name gives way instead of pushing the arrow out of the pane
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** The rulebook and the decimal places: as recognised, or set by the person. */
export function RulesSelects({ now }: { readonly now: Evaluated }) {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const { t, say } = useWords();
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
      <Field
        className={styles.field}
        label={t("rules.decimals")}
        hint={say(now.assessment.decimals.why)}
        size="small"
      >
        <Select
          size="small"
          value={String(settings.decimals ?? AUTO)}
          onChange={(_, { value }) =>
            session.setDecimals(PLACES.find((places) => String(places) === value) ?? null)
          }
        >
          <option value={AUTO}>{t("rules.automatic")}</option>
          {PLACES.map((places) => (
            <option key={places} value={String(places)}>
              {places}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
