const GRADE = "(?:优秀?|良好?|中等?|一般|合格|及格|不合格|不及格|较?差|[A-E][级档]?)";
/** A：100%，10分. */
const BEFORE_COLON = new RegExp(`^${GRADE}:(?=.)`, "u");
/** 优（≥95%）10分: the band stands in the brackets. */
const BEFORE_BRACKET = new RegExp(
  String.raw`^${GRADE}\((?<band>(?:[^()]|\(不?含[^()]{0,8}\)){1,60})\)(?<score>.+)$`,
  "u",
);

/** A.优秀(90%以上)10分, A档95%以上10分. */
const LETTER =
  /^[A-E](?:[级档等类][:.、]?(?=[\d≥≤<>优良中差合一较不(])|[.、](?=[优良中差合一较不]))/u;

/** A band without the name of its grade, which gives nothing by itself. */
export function withoutLabel(original: string): string {
  const clause = original.replace(LETTER, "");
  const { band, score } = BEFORE_BRACKET.exec(clause)?.groups ?? {};
  if (band !== undefined && score !== undefined && /\d/u.test(band)) return `${band}${score}`;
  return clause.replace(BEFORE_COLON, "");
}
