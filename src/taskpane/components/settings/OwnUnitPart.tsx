import { Field, Input, Switch } from "@fluentui/react-components";
import { useFlush } from "../use-flush";
import { useWords } from "../../language";
import { usePreferences, usePreferencesStore } from "../../preferences/context";
import type { OwnUnit } from "../../preferences/preferences";
import { SettingsPart } from "./SettingsPart";
import { TEXTS } from "./texts";

const EMPTY: OwnUnit = { department: "", unit: "", manager: "", phone: "" };

const FIELDS = [
  ["department", TEXTS.department],
  ["unit", TEXTS.unitName],
  ["manager", TEXTS.manager],
  ["phone", TEXTS.phone],
] as const;

/** What every form asks of the unit: kept only while the person wants it kept. */
export function OwnUnitPart() {
  const store = usePreferencesStore();
  const { ownUnit } = usePreferences();
  const { say } = useWords();
  const flush = useFlush();
  return (
    <SettingsPart title={TEXTS.unit}>
      <Field hint={say(TEXTS.keepUnitHint)}>
        <Switch
          className={flush}
          checked={ownUnit !== null}
          label={say(TEXTS.keepUnit)}
          onChange={(_, { checked }) => store.set({ ownUnit: checked ? EMPTY : null })}
        />
      </Field>
      {ownUnit === null
        ? null
        : FIELDS.map(([name, label]) => (
            <Field key={name} label={say(label)} size="small">
              <Input
                size="small"
                value={ownUnit[name]}
                inputMode={name === "phone" ? "tel" : "text"}
                onChange={(_, { value }) => store.set({ ownUnit: { ...ownUnit, [name]: value } })}
              />
            </Field>
          ))}
    </SettingsPart>
  );
}
