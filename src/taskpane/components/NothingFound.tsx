import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import type { Nothing } from "../session-state";
import { useTurning } from "../tabs/turning";
import { Face } from "./Face";
import { FormButton } from "./FormButton";
import { NoFormIcon, SearchIcon } from "./icons";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  next: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** No form on the sheet: what was looked for, and where to go on. */
export function NothingFound({ nothing }: { readonly nothing: Nothing }) {
  const styles = useStyles();
  const session = useSession();
  const { elsewhere, busy } = useSessionState();
  const { t } = useWords();
  return (
    <Face icon={<NoFormIcon />} title={t(`nothing.${nothing}.title`)}>
      <p className={styles.text}>{t(`nothing.${nothing}.looked`)}</p>
      <p className={styles.next}>{t(`nothing.${nothing}.next`)}</p>
      <FirstStep nothing={nothing} />
      {elsewhere === null ? (
        <Button
          icon={<SearchIcon />}
          disabledFocusable={busy !== null}
          onClick={() => void session.searchWorkbook()}
        >
          {t(busy === "search" ? "action.searching" : "action.search")}
        </Button>
      ) : (
        <>
          <p className={styles.next}>
            {t(elsewhere.length > 0 ? "nothing.elsewhere" : "nothing.elsewhereNone")}
          </p>
          <ul className={styles.list}>
            {elsewhere.map((found, index) => (
              <li key={index}>
                <FormButton
                  name={found.title || t(`kind.${found.kind}`)}
                  detail={t("header.sheet", { sheet: found.sheet })}
                  onPress={() => void session.select(found.cell, found.sheet)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Face>
  );
}

/** What there is to do on such a sheet: targets to carry over, or a blank form to begin with. */
function FirstStep({ nothing }: { readonly nothing: Nothing }) {
  const session = useSession();
  const { busy } = useSessionState();
  const { turnTo } = useTurning();
  const { t } = useWords();
  const hasTargets = nothing === "target-table";
  const go = () => {
    turnTo("filling");
    if (hasTargets) void session.carryTargets();
  };
  return (
    <Button appearance="primary" disabledFocusable={busy !== null} onClick={go}>
      {t(hasTargets ? "nothing.carry" : "nothing.blank")}
    </Button>
  );
}
