import { said, type Said } from "../language/said";
import type { PrintedRule } from "./printed/read";
import type { SignName, Signs } from "./recognise";
import type { Rulebook } from "./rulebook";

/** How a form came to its rulebook. */
export type Origin =
  | { readonly how: "chosen" }
  | { readonly how: "recognised"; readonly by: readonly SignName[]; readonly signs: Signs }
  | { readonly how: "default"; readonly signs: Signs };

/** Why a form is scored by this rulebook: its own print first, then where the rulebook comes from. */
export function whyThis(base: Rulebook, origin: Origin, printed: readonly PrintedRule[]): Said {
  const printing = printed.filter((rule) => rule.kinds.some((kind) => kind !== "explanation"));
  // one cell may print several numbered rules
  const cells = [...new Set(printing.map((rule) => rule.cell))].join("、");
  const from = originOf(base, origin);
  if (cells !== "") {
    return said(
      "按表内打印的规则计分（{cells}）；表内没有打印的，按{zh}计分。",
      "Scored by the rules printed on the form ({cells}); what it does not print follows {en}.",
      { ...from, cells },
    );
  }
  return printed.some(({ understood }) => !understood)
    ? said(
        "没有读懂表内打印的规则，按{zh}计分。",
        "The rules printed on the form were not understood; scored by {en}.",
        { ...from },
      )
    : said(
        "表内没有打印评分规则，按{zh}计分。",
        "The form prints no scoring rules; scored by {en}.",
        { ...from },
      );
}

function originOf({ name }: Rulebook, origin: Origin): Said {
  switch (origin.how) {
    case "chosen":
      return said("您选用的《{name}》", "{name}, which you chose", { name });
    case "recognised": {
      const signs = origin.by.map((sign) => SIGN_WORDS[sign](origin.signs));
      return said("《{name}》（由{zh}认出）", "{name} (told by {en})", {
        name,
        zh: signs.map((sign) => sign.zh).join("、"),
        en: signs.map((sign) => sign.en).join(", "),
      });
    }
    case "default":
      return origin.signs.place === null
        ? said(
            "《{name}》（没有认出有专门规则的地区）",
            "{name} (no place with rules of its own is told by the form)",
            { name },
          )
        : said(
            "《{name}》（这里没有{place}同类表的专门规则）",
            "{name} (there are no rules here for {place}’s forms of this kind)",
            { name, place: origin.signs.place },
          );
  }
}

const SIGN_WORDS: Readonly<Record<SignName, (signs: Signs) => Said>> = {
  place: ({ place }) => said("地区{place}", "place {place}", { place: place ?? "" }),
  year: ({ year }) =>
    year === null
      ? said("年度未注明", "no year given")
      : said("{year}年度", "year {year}", { year }),
  form: ({ form }) =>
    form === "department"
      ? said("部门整体自评", "a whole department")
      : said("项目自评", "a project"),
  table: ({ table }) => said("表式{table}", "the table {table}", { table: table ?? "" }),
  ratePoints: ({ ratePoints }) =>
    said("执行率分值{points}", "points of the rate {points}", { points: ratePoints ?? "" }),
};
