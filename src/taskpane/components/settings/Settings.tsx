import type { Locale } from "../../../language/said";
import { HelpPart } from "./HelpPart";
import { KeptPart } from "./KeptPart";
import { LanguageSelect } from "./LanguageSelect";
import { OwnUnitPart } from "./OwnUnitPart";
import { ScoringPart } from "./ScoringPart";
import { SettingsPart } from "./SettingsPart";
import { TEXTS } from "./texts";
import { WritingPart } from "./WritingPart";

export interface SettingsProps {
  readonly onLocaleChange: (locale: Locale) => void;
}

/** What a person may set, and what of it this machine remembers. */
export function Settings({ onLocaleChange }: SettingsProps) {
  return (
    <>
      <ScoringPart />
      <WritingPart />
      <SettingsPart title={TEXTS.language}>
        <LanguageSelect onLocaleChange={onLocaleChange} />
      </SettingsPart>
      <OwnUnitPart />
      <HelpPart />
      <KeptPart />
    </>
  );
}
