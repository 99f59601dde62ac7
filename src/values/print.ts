import type { Deadline, Operator, Quantity, TierName, Value } from "./value";

const SIGNS: Readonly<Record<Operator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
};

const TIERS: Readonly<Record<TierName, string>> = {
  achieved: "达成年度指标",
  partial: "部分达成年度指标并具有一定效果",
  missed: "未达成年度指标且效果较差",
};

const IN_OTHER_WORDS: Readonly<Record<TierName, string>> = {
  achieved: "达成预期指标",
  partial: "部分达成",
  missed: "未达成",
};

/**
 * The canonical text of a value: `≥95%`, `2021年12月31日前`, `不涉及`. Read again it gives the
 * same value, as far as a cell alone can say it: a unit or direction that came from around the
 * cell is printed as if it stood there, descriptions and reasons are left out.
 */
export function printValue(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return printQuantity(value);
    case "deadline":
      return printDeadline(value);
    case "tier":
      return TIERS[value.tier];
    case "qualitative":
      if (value.progress !== null) return `已完成${value.progress}%`;
      return value.tier === null ? "定性" : IN_OTHER_WORDS[value.tier];
    case "notApplicable":
      return value.how === "said" ? "不涉及" : "—";
    case "missing":
      return { empty: "", placeholder: "××", instruction: "请填写" }[value.how];
    case "unreadable":
      return "？";
  }
}

function printQuantity({ operator, explicit, band, number, unit }: Quantity): string {
  const amount = `${number}${unit ?? ""}`;
  if (band) return operator === "<" ? `小于±${amount}` : `±${amount}`;
  return `${explicit || operator !== "=" ? SIGNS[operator] : ""}${amount}`;
}

function printDeadline({ date, yearSource, quantity }: Deadline): string {
  const done = quantity === null ? "" : `完成${printQuantity(quantity)}`;
  if (date === null) return `在计划时间内完成`;
  const [year = "", month = "", day = ""] = date.split("-");
  const years = yearSource === "printed" ? `${year}年` : "";
  return `${years}${String(Number(month))}月${String(Number(day))}日前${done}`;
}
