import type { Finding } from "../../../src/checks";
import { createSession } from "../../../src/taskpane/session";
import type { Checked, Session } from "../../../src/taskpane/session-state";
import { MemoryHost } from "../../support/memory-host";
import { memo, SEED, sheetOf } from "../support";

export const SHEET = "项目支出绩效自评表";
export const WAIVERS = "校验说明";
/** The court's form: two deviating rows without a note, and things to look at. */
export const TOTAL = "H22";

export async function openedOver(host: MemoryHost, checked = true): Promise<Session> {
  const session = createSession(host, { today: () => "2022-03-15" });
  await session.start();
  if (checked) await session.inspect();
  return session;
}

export function checkedOf(session: Session): Checked {
  const { checked, failure } = session.getState();
  if (checked === null) throw new Error(`not checked: ${failure?.said.zh ?? ""}`);
  return checked;
}

export const open = (session: Session): readonly Finding[] => checkedOf(session).inspection.open;

export function at(session: Session, check: string, cell: string): Finding {
  const found = open(session).find((one) => one.check === check && one.cell === cell);
  if (!found) throw new Error(`no ${check} at ${cell}`);
  return found;
}

export const has = (session: Session, check: string, cell: string): boolean =>
  open(session).some((one) => one.check === check && one.cell === cell);

/** The sheet that came to the front is read by itself. */
export async function settled(session: Session): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  expect(session.getState().busy).toBeNull();
}

export const court = () => new MemoryHost([sheetOf(SEED), memo("记录")]);
export const question = (session: Session) => at(session, "score-below-rule", "H19");
