import type { Form, FormCell, Indicator } from "../../forms/form";
import { readSplitTarget, readTarget, type Value, type ValueContext } from "../../values";

/** What stands around a row's target and helps to read it: names, the form's money unit, its year. */
export function contextOf(
  { level2, level3 }: Pick<Indicator, "level2" | "level3">,
  { fund, year }: Pick<Form, "fund" | "year">,
): ValueContext {
  const name = level3?.text || level2?.text || "";
  return {
    ...(name === "" ? {} : { name }),
    ...(level2 ? { level2: level2.text } : {}),
    ...(fund?.unit ? { formUnit: fund.unit } : {}),
    ...(year === null ? {} : { year }),
  };
}

/** What a row's target promises, from one cell or from 指标性质, 指标值 and 度量单位. */
export function targetOf(
  { target, targetParts: parts }: Pick<Indicator, "target" | "targetParts">,
  context: ValueContext,
): Value {
  if (!parts) return readTarget(valueCell(target), context);
  return readSplitTarget(
    {
      nature: parts.nature && valueCell(parts.nature),
      number: valueCell(parts.number),
      unit: parts.unit && valueCell(parts.unit),
    },
    context,
  );
}

function valueCell(cell: FormCell | null) {
  return cell ? { text: cell.text, value: cell.value, format: cell.format } : { text: "" };
}
