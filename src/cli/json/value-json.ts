import type { Value } from "../../values";

/** A value as `ziping value` prints it: the same keys for every kind, null where they do not apply. */
export function valueJson(value: Value) {
  const empty = { kind: value.kind, operator: null, number: null, unit: null, direction: null };
  switch (value.kind) {
    case "quantity":
      return {
        ...empty,
        operator: value.operator,
        number: value.number,
        unit: value.unit,
        direction: value.direction,
        explicit: value.explicit,
        band: value.band,
        description: value.description,
        assumptions: value.assumptions.map((assumption) => assumption.zh),
      };
    case "deadline":
      return {
        ...empty,
        operator: "<=",
        direction: "reverse",
        date: value.date,
        quantity: value.quantity && { number: value.quantity.number, unit: value.quantity.unit },
      };
    case "tier":
      return { ...empty, direction: "forward", tier: value.tier };
    case "qualitative":
      return { ...empty, direction: "forward", tier: value.tier, progress: value.progress };
    case "unreadable":
      return { ...empty, reason: value.reason.zh };
    case "notApplicable":
    case "missing":
      return { ...empty, how: value.how };
  }
}
