import { said } from "../../language/said";
import type { Rulebook } from "../../rulebooks/rulebook";
import type { TierName } from "../../values/value";
import type { Suggestion } from "../assessment";
import { Decimal, plain } from "../decimal";

const WORDS: Readonly<Record<TierName, { readonly zh: string; readonly en: string }>> = {
  achieved: { zh: "达成", en: "achieved" },
  partial: { zh: "部分达成", en: "partly achieved" },
  missed: { zh: "未达成", en: "not achieved" },
};

/** The points that a tier allows: 达成 100 %–80 % of 15 is 12 – 15. The number inside is the person's. */
export function tierSuggestion(
  tier: TierName,
  points: Decimal,
  rulebook: Rulebook,
): Suggestion | null {
  const band = rulebook.tiers.find((one) => one.tier === tier);
  if (!band) return null;
  const share = (of: string): string => plain(new Decimal(of).times(100));
  const range = { from: plain(points.times(band.from), 2), to: plain(points.times(band.to), 2) };
  return {
    score: null,
    range,
    why: said(
      "“{zh}”一档为分值的 {upper}%–{lower}%，即 {from} – {to} 分，由您在其中确定。",
      "The tier “{en}” is {upper} %–{lower} % of the points: {from} – {to}, yours to choose.",
      {
        zh: WORDS[tier].zh,
        en: WORDS[tier].en,
        upper: share(band.to),
        lower: share(band.from),
        ...range,
      },
    ),
  };
}
