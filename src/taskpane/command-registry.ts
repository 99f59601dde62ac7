import { said, type Said } from "../language/said";
import type { ActionName, Session } from "./session-state";

/** A command of the pane's toolbar and of the ribbon. */
export interface Command {
  /** Also the function name in the manifest, for ribbon commands. */
  readonly id: string;
  readonly label: Said;
  readonly icon: "recalculate" | "recognise";
  /** The action that is under way while the command runs. */
  readonly action: ActionName;
  /** Whether the ribbon offers it with the pane closed. */
  readonly ribbon: boolean;
  run(session: Session): Promise<void>;
}

export const RECALCULATE: Command = {
  id: "recalculateActiveSheet",
  label: said("一键重算", "Recalculate"),
  icon: "recalculate",
  action: "recalculate",
  ribbon: true,
  run: (session) => session.recalculate(),
};

export const RECOGNISE: Command = {
  id: "recogniseActiveSheet",
  label: said("重新识别", "Read again"),
  icon: "recognise",
  action: "recognise",
  ribbon: false,
  run: (session) => session.recognise(),
};

export const COMMANDS: readonly Command[] = [RECALCULATE, RECOGNISE];
