import { Select } from "@fluentui/react-components";
import { nameOf } from "../form-name";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";

/** Changes between the forms of one sheet. */
export function FormSwitch() {
  const session = useSession();
  const { evaluated, chosen } = useSessionState();
  const { t } = useWords();
  return (
    <Select
      size="small"
      aria-label={t("header.form")}
      value={chosen ?? 0}
      onChange={(_, data) => session.chooseForm(Number(data.value))}
    >
      {evaluated.map(({ form }, index) => (
        <option key={index} value={index}>
          {`${String(index + 1)}. ${nameOf(form)}`}
        </option>
      ))}
    </Select>
  );
}
