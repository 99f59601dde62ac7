import { makeStyles, tokens } from "@fluentui/react-components";
import { useSessionState } from "../session-context";
import { AddRowCard } from "./AddRowCard";
import { BlankCard } from "./BlankCard";
import { CarryCard } from "./CarryCard";
import { FilledNotice } from "./FilledNotice";
import { PointsCard } from "./PointsCard";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The tab 填报: new sheets first, then what helps with the form in view. */
export function FillingView() {
  const styles = useStyles();
  const { filled } = useSessionState();
  return (
    <div className={styles.root}>
      {filled?.on === "filling" ? <FilledNotice filled={filled} /> : null}
      <BlankCard />
      <CarryCard />
      <AddRowCard />
      <PointsCard />
    </div>
  );
}
