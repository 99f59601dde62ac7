import Big from "big.js";
import type { Evaluated, Reach, TierBand } from "../rulebooks/rulebook";

export const TIER_NAMES: Readonly<Record<TierBand["tier"], string>> = {
  achieved: "达成年度指标",
  partial: "部分达成年度指标并具有一定效果",
  missed: "未达成年度指标且效果较差",
};

const FORM_NAMES: Readonly<Record<Evaluated, string>> = {
  project: "项目支出自评",
  department: "部门整体自评",
};

/** 项目支出自评、部门整体自评. */
export function formsWords(forms: readonly Evaluated[]): string {
  return forms.map((form) => FORM_NAMES[form]).join("、");
}

/** 四川 or 不限; with the table that tells the place by itself. */
export function placesWords({ places, table }: Reach): string {
  const names = places.length === 0 ? "不限" : places.join("、");
  return table === null ? names : `${names}，或表式为《${table}》`;
}

/** 2021年度起, 2020年度, 不限. */
export function yearsWords({ years: { from, to } }: Reach): string {
  if (from === null) return to === null ? "不限" : `至${String(to)}年度`;
  if (to === null) return `${String(from)}年度起`;
  return from === to ? `${String(from)}年度` : `${String(from)}—${String(to)}年度`;
}

/** 20 分 or 不限. */
export function ratePointsWords({ ratePoints }: Reach): string {
  return ratePoints === null ? "不限" : `${ratePoints} 分`;
}

/** A share as percent: 0.8 → 80%. */
export function percent(share: string): string {
  return `${Big(share).times(100).toFixed()}%`;
}
