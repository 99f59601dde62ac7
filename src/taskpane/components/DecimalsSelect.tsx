import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Said } from "../../language/said";
import { useWords } from "../language";
import { PLACES } from "../scoring-settings";
import { useSession, useSessionState } from "../session-context";

const AUTO = "";

// a long hint gives way instead of pushing the arrow out of the pane
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

/** The decimal places of scores: as the form shows, or as set; `why` says which, of the form in view. */
export function DecimalsSelect({ why }: { readonly why?: Said }) {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const { t, say } = useWords();
  return (
    <Field
      className={styles.field}
      label={t("rules.decimals")}
      {...(why ? { hint: say(why) } : {})}
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
  );
}
