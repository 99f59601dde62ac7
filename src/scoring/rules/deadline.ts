import { said } from "../../language/said";
import { convert } from "../../values";
import type { Deadline, Quantity, Value } from "../../values/value";
import type { Suggestion } from "../assessment";
import { Decimal, plain } from "../decimal";
import { manual, type Outcome } from "../outcome";
import type { Pair } from "../pair";
import { isKept } from "../pair-side";
import { fullMarks } from "./forward-ratio";

/** Decision 5: a deadline met scores P; late, or beside a quantity, it is a person's call. */
export function scoreDeadline(pair: Pair<Deadline, Deadline>): Outcome {
  const { target, actual, points, rulebook } = pair;
  const [due = null, done = null] = daysOf(target, actual);
  if (due === null || done === null) return manual(NO_DATE);
  // ISO dates compare as text
  const met = done <= due;
  if (!met) return manual(LATE, { met });
  return {
    kind: "scored",
    ...fullMarks(points),
    met,
    deducted: false,
    citation: rulebook.ratio,
    assumptions: [],
    steps: [
      said(
        "应在 {target} 前完成，实际 {actual} 完成，按时，记满分 {points}",
        "Due by {target}, done {actual}: in time, full marks {points}",
        { target: due, actual: done, points: plain(points) },
      ),
    ],
  };
}

/** The two dates; the days of two months where both name such a day. */
function daysOf(target: Deadline, actual: Deadline): readonly (string | null)[] {
  const [due, done] = [target.everyMonth, actual.everyMonth];
  if (due === undefined || done === undefined) return [target.date, actual.date];
  // 每月12日 may be the month that 次月10日 means, or the next
  return due.charAt(0) === done.charAt(0) ? [due, done] : [];
}

/** `11月底完成100%`: a person's call, with full marks offered where date and quantity are both kept. */
export function scoreDeadlineAndQuantity(pair: Pair<Deadline>, quantity: Quantity): Outcome {
  const done = dateKept(pair);
  const reached = quantityKept(quantity, pair.actual);
  const met = done === false || reached === false ? false : done && reached;
  return manual(WITH_QUANTITY, { met, suggestion: met ? bothKept(pair.points) : null });
}

function dateKept({ target, actual }: Pair<Deadline>): boolean | null {
  if (actual.kind !== "deadline" || actual.date === null || target.date === null) return null;
  return actual.date <= target.date;
}

function quantityKept(target: Quantity, actual: Value): boolean | null {
  const reached = actual.kind === "deadline" ? actual.quantity : actual;
  if (reached?.kind !== "quantity") return null;
  const number = convert(reached.number, reached.unit, target.unit);
  return number === null
    ? null
    : isKept(target, new Decimal(target.number), new Decimal(number), reached.side);
}

function bothKept(points: Decimal): Suggestion {
  const why = said(
    "时限和数量都已完成，可记满分 {points}。",
    "Date and quantity are both kept; full marks would be {points}.",
    { points: plain(points) },
  );
  return { score: plain(points), range: null, why };
}

const NO_DATE = said(
  "时限没有写明日期，不能比较先后，请您判断并填写得分。",
  "No date is named, so the two cannot be compared. Please set the score.",
);
const LATE = said(
  "完成时间晚于时限，扣多少分由您判断。",
  "It was done after the deadline; how many points that costs is yours to judge.",
);
const WITH_QUANTITY = said(
  "指标值同时写了时限和数量，请核对两者是否都完成，再填写得分。",
  "The target names a date and a quantity. Check that both were met, then set the score.",
);
