import { useWords } from "../language";
import { useSessionState } from "../session-context";
import { current, isUnwritten } from "../session-state";
import { useTurning } from "../tabs/turning";
import { FormChooser } from "./FormChooser";
import { LeftList } from "./LeftList";
import { NothingFound } from "./NothingFound";
import { NotUnderstoodList } from "./NotUnderstoodList";
import { Remarks } from "./Remarks";
import { ScoreCard } from "./ScoreCard";
import { Waiting } from "./Waiting";
import { WholeWorkbook } from "./WholeWorkbook";

/** 得分: the form's score and what it leaves to the person, or the reason why there is no form. */
export function ScoreTab() {
  const state = useSessionState();
  const now = current(state);
  if (now === null) return <NoForm />;
  return (
    <>
      <ScoreCard assessment={now.assessment} stale={state.stale} unwritten={isUnwritten(state)} />
      <LeftList evaluated={now} />
      <WholeWorkbook />
      <Remarks remarks={now.assessment.remarks} />
      <NotUnderstoodList items={[...now.form.notUnderstood, ...state.remarks]} />
    </>
  );
}

function NoForm() {
  const { evaluated, nothing, remarks, failure, busy } = useSessionState();
  const { panel } = useTurning();
  const { t } = useWords();
  if (evaluated.length > 0) {
    return <FormChooser evaluated={evaluated} onChosen={() => panel.current?.focus()} />;
  }
  if (nothing) {
    return (
      <>
        <NothingFound nothing={nothing} />
        <NotUnderstoodList items={remarks} />
      </>
    );
  }
  if (failure) return null;
  return <Waiting label={t(busy ? "wait.recognising" : "wait.starting")} />;
}
