import type { WorkbookDescription } from "./model/description";
import type { Simulator, SimulatorOptions } from "./simulator";

declare global {
  /** Opens a simulated Excel and joins the Office client of this test to it. */
  function simulator(description: WorkbookDescription, options?: SimulatorOptions): Simulator;
}
