import { useSession, useSessionState } from "../session-context";
import { current } from "../session-state";
import { ActionCard } from "./ActionCard";
import { TEXTS } from "./texts";
import { YearForm } from "./YearForm";

/** Targets from the table of the budget into the self-evaluation, and from this year into the next. */
export function CarryCard() {
  const session = useSession();
  const form = current(useSessionState())?.form ?? null;
  const year = form?.year ?? null;
  return (
    <>
      <ActionCard title={TEXTS.carry} why={TEXTS.carryWhy}>
        <YearForm
          label={TEXTS.carryYear}
          hint={TEXTS.carryYearHint}
          offered={null}
          button={TEXTS.carryButton}
          onSubmit={(given) => void session.carryTargets(given)}
        />
      </ActionCard>
      {form?.kind === "project-self-evaluation" ? (
        <ActionCard title={TEXTS.nextYear} why={TEXTS.nextYearWhy}>
          {/* another form offers another year */}
          <YearForm
            key={`${form.sheet} ${String(year)}`}
            label={TEXTS.nextYearOf}
            hint={year === null ? TEXTS.nextYearUnknown : TEXTS.nextYearHint}
            offered={year === null ? null : year + 1}
            button={TEXTS.nextYearButton}
            onSubmit={(given) => void session.draftNextYear(given)}
          />
        </ActionCard>
      ) : null}
    </>
  );
}
