import { Field, Switch } from "@fluentui/react-components";
import { useFlush } from "../use-flush";
import { useWords } from "../../language";
import { usePreferencesStore } from "../../preferences/context";
import { useSession, useSessionState } from "../../session-context";
import { SettingsPart } from "./SettingsPart";
import { TEXTS } from "./texts";

/** What a recalculation puts on the sheet: values or formulas, and marks. */
export function WritingPart() {
  const session = useSession();
  const store = usePreferencesStore();
  const { settings, marksOn, busy } = useSessionState();
  const { say } = useWords();
  const flush = useFlush();
  return (
    <SettingsPart title={TEXTS.writing}>
      <Field hint={say(TEXTS.formulasHint)}>
        <Switch
          className={flush}
          checked={settings.formulas}
          label={say(TEXTS.formulas)}
          onChange={(_, { checked }) => session.setFormulas(checked)}
        />
      </Field>
      <Field hint={say(TEXTS.marksHint)}>
        <Switch
          className={flush}
          checked={marksOn}
          disabled={busy !== null && busy !== "marks"}
          label={say(TEXTS.marks)}
          onChange={(_, { checked }) => {
            store.set({ marks: checked });
            void session.setMarks(checked);
          }}
        />
      </Field>
    </SettingsPart>
  );
}
