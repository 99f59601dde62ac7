import { said, type Said } from "../language/said";
import type { FundLine } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Decimal } from "./decimal";
import { rateText } from "./rules/execution-rate";

/** What a person should know of an execution rate: over 100 %, or under a limit that the form prints (decision 6). */
export function rateRemarks(share: Decimal, line: FundLine, rulebook: Rulebook): readonly Said[] {
  if (share.gt(1)) return [overspent(rateText(share), line)];
  const { under, printed, citation } = rulebook.rateExplanation;
  if (!printed || share.gte(under)) return [];
  return [
    said(
      "“{name}”的执行率为 {rate}，低于表内印明的 {under}（{cell}），请在表内说明原因。",
      "The execution rate of {name} is {rate}, under the {under} that the form prints ({cell}). Please explain it on the form.",
      {
        name: line.name,
        rate: rateText(share),
        under: rateText(share.times(0).plus(under)),
        cell: citation.cell ?? citation.clause,
      },
    ),
  ];
}

function overspent(rate: string, line: FundLine): Said {
  return said(
    "“{name}”的执行率为 {rate}，超过 100%，得分按 100% 计；请核对预算数和执行数。",
    "The execution rate of {name} is {rate}, over 100 %; it scores as 100 %. Check the amounts.",
    { name: line.name, rate },
  );
}
