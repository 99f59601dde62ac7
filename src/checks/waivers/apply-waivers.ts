import type { Finding } from "../finding";
import { canBeWaived, evidenceText, type Waiver } from "./waiver";

export interface Settled {
  readonly open: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  /** Waivers that hold no longer: the cells changed, or the finding is gone. */
  readonly lapsed: readonly Waiver[];
}

/** Takes out what was waved through; a finding comes back when one of its cells changes. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): Settled {
  const open: Finding[] = [];
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  for (const finding of findings) {
    const waiver = canBeWaived(finding) ? waivers.find((one) => covers(one, finding)) : undefined;
    if (waiver) waived.push({ finding, waiver });
    else open.push(finding);
  }
  const holding = new Set(waived.map(({ waiver }) => waiver));
  return { open, waived, lapsed: waivers.filter((one) => !holding.has(one)) };
}

function covers(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.check === finding.check &&
    waiver.sheet === finding.sheet &&
    waiver.cell === finding.cell &&
    waiver.evidence === evidenceText(finding)
  );
}
