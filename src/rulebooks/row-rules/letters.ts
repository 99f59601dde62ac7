const SIGN = "[≥≤<>≧≦＜＞⩾⩽]";
/** A letter that stands alone, on one side of a sign of comparison: X≥95%, 85%≤X. */
const COMPARED = new RegExp(
  `(?<![A-Za-z])([A-Za-zα-ω])(?=\\s*${SIGN})|([A-Za-zα-ω])(?![A-Za-z])(?<=${SIGN}=?\\s*[A-Za-zα-ω])`,
  "gu",
);
/** (B-A)/A, B÷A: letters that one reckons with. */
const FORMULA = /[A-Za-z]\s*(?:[)）]\s*)?[-－—–/÷×*+]\s*[(（]?\s*[A-Za-z]/u;
const NAME = '[\\p{Script=Han}“”"、]{2,20}';
const END = "(?=[,，。;；:：\\n]|$)";

/**
 * A rule that speaks of its measure by a letter (设执行率为X，X≥95%得10分), with the measure in the letter's
 * place; as printed where it has no such letter, or several.
 */
export function withoutLetter(original: string): string {
  const letters = new Set([...original.matchAll(COMPARED)].map(([letter]) => letter));
  const [letter, other] = letters;
  if (letter === undefined || other !== undefined || FORMULA.test(original)) return original;
  const definitions = [
    `(?:设|令|记|用|以|其中|注)?[:：]?(?<name>${NAME}?)(?:的?值)?(?:设为|记为|为|=|用|以|是)\\s*${letter}\\s*(?:表示|代表)?${END}`,
    `(?:设|令|记|其中|注)?[:：]?(?<![A-Za-z])${letter}\\s*(?:=|为|代表|表示|指|是|[:：])\\s*(?<name>${NAME})(?:[=＝][^,，。;；\\n]*)?${END}`,
    `(?<name>${NAME}?)\\s*[(（]\\s*${letter}\\s*[)）]`,
    `(?<name>(?:${NAME})?(?:率|度|比例|比重|数|额|值))\\s*${letter}(?=\\s*${SIGN})`,
  ].map((one) => new RegExp(one, "u"));
  const found = definitions.map((one) => one.exec(original)).find((one) => one);
  const name = found?.groups?.["name"] ?? "";
  // 预算执行率（X）≥95% is the name where it stands; a sentence that only defines the letter goes
  const isInPlace =
    found && /[(（≥≤<>≧≦＜＞]/u.test(found[0] + original.charAt(found.index + found[0].length));
  const rest = found
    ? original.replace(found[0], isInPlace ? name : "")
    : withoutFormula(original, letter);
  return rest.replace(new RegExp(`(?<![A-Za-z])${letter}(?![A-Za-z])`, "gu"), name);
}

/** X=实际支出/预算数×100% says how the row's own value was found. */
function withoutFormula(original: string, letter: string): string {
  return original.replace(
    new RegExp(
      `(?:设|令|其中)?[:：]?(?<![A-Za-z])${letter}\\s*[=＝][^,，。;；\\n]*[/÷][^,，。;；\\n]*${END}`,
      "u",
    ),
    "",
  );
}
