import { useWords } from "../language";
import { useSession } from "../session-context";
import { TextLink } from "./TextLink";

/** A cell's address; pressing it shows the cell in the sheet. */
export function CellLink({ cell }: { readonly cell: string }) {
  const session = useSession();
  const { t } = useWords();
  return (
    <TextLink label={t("action.goTo", { cell })} onPress={() => void session.select(cell)}>
      {cell}
    </TextLink>
  );
}
