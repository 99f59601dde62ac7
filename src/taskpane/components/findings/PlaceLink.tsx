import type { Finding } from "../../../checks";
import { canBeShown } from "../../findings/place";
import { useWords } from "../../language";
import { useSession, useSessionState } from "../../session-context";
import { TextLink } from "../TextLink";

/** Where a finding is; pressing it shows the cell, unless its sheet is hidden. */
export function PlaceLink({ finding }: { readonly finding: Finding }) {
  const session = useSession();
  const { checked } = useSessionState();
  const { t } = useWords();
  const { sheet, cell } = finding;
  if (checked && !canBeShown(checked.inspection, finding)) return t("finding.hidden", { sheet });
  const place = t("finding.place", { sheet, cell });
  return (
    <TextLink label={t("action.goTo", { cell: place })} onPress={() => void session.goTo(finding)}>
      {place}
    </TextLink>
  );
}
