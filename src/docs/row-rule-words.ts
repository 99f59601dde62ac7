import Big from "big.js";
import type {
  Amount,
  BandScores,
  Checklist,
  Limit,
  Measure,
  RowRule,
  StepDeduction,
} from "../rulebooks/row-rule";

/** A row's rule in Chinese, as it is applied. */
export function rowRuleWords(rule: RowRule): string {
  switch (rule.kind) {
    case "checklist":
      return checklistWords(rule);
    case "step-deduction":
      return stepWords(rule);
    case "bands":
      return bandWords(rule);
    case "yes-no":
      return `${rule.question}：是，得${amount(rule.yes)}；否，得${amount(rule.no)}。`;
  }
}

function checklistWords({ items, perItem, way }: Checklist): string {
  const verb = way === "deducts" ? "每有一项不合格扣" : "每有一项合格得";
  const end = way === "deducts" ? "，扣完为止" : "";
  if (items.length === 0) return `${verb} ${perItem ?? ""} 分${end}。`;
  const [first] = items;
  const isEven = items.every((item) => item.points === first?.points);
  const each = isEven ? `${verb} ${first?.points ?? ""} 分` : `${verb}该项的分`;
  const list = items.map(
    ({ mark, text, points }) => `${mark}${text}${isEven ? "" : `（${points} 分）`}`,
  );
  return `共 ${String(items.length)} 项，${each}${end}：${list.join("；")}。`;
}

const PARTIAL: Readonly<Record<NonNullable<StepDeduction["partial"]>, string>> = {
  none: "不足一档不扣分",
  linear: "不足一档按比例扣分",
  whole: "不足一档按一档扣分",
};

function stepWords(rule: StepDeduction): string {
  const above = rule.side === "above";
  const full = rule.full === null ? "不扣分" : `得 ${rule.full} 分`;
  const beyond = above ? "每高出" : "每低于";
  const part = rule.partial === null ? "不足一档的部分按下面选定的读法" : PARTIAL[rule.partial];
  const nothing =
    rule.nothingFrom === null
      ? ""
      : `，${above ? "达到" : "低于"} ${measure(rule.nothingFrom)} 不得分`;
  return `${above ? "不高于" : "不低于"}${baseWords(rule.base)}的${full}；${beyond} ${stepMeasure(rule.step)}扣${amount(rule.deduct)}，扣完为止，${part}${nothing}。`;
}

function baseWords(base: StepDeduction["base"]): string {
  if (base.of === "number") return ` ${measure(base.limit)} `;
  return base.of === "target" ? "指标值" : "上年";
}

const MEASURED: Readonly<Record<BandScores["measure"], string>> = {
  actual: "完成值",
  completion: "完成率（完成值÷指标值）",
  deviation: "与指标值的偏差",
};

function bandWords({ measure: of, unit, bands }: BandScores): string {
  const lines = bands.map(({ from, to, score }) => `${range(from, to, unit)}得${amount(score)}`);
  return `按${MEASURED[of]}：${lines.join("；")}。`;
}

function range(from: Limit | null, to: Limit | null, unit: string | null): string {
  const end = (limit: Limit) => `${limit.number}${unit ?? ""}（${limit.included ? "含" : "不含"}）`;
  if (from && to) return `${end(from)}—${end(to)}`;
  if (from) return `${end(from)}以上`;
  return to ? `${end(to)}以下` : "任何值";
}

function amount({ number, of }: Amount): string {
  return of === "points" ? ` ${number} 分` : `分值的 ${Big(number).times(100).toFixed()}%`;
}

function measure({ number, unit }: Measure): string {
  return `${number}${unit ?? ""}`;
}

/** A step of percent is one of percentage points. */
function stepMeasure({ number, unit }: Measure): string {
  return unit === "%" ? `${number} 个百分点` : `${number} ${unit ?? ""}`;
}
