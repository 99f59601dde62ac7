/** Ahead of a negation, and part of it: 绝不能, 应不, 均未. */
const AHEAD = "(?:绝|决|切|应当|应该|应|必须|须|需|要|均|都|也|仍|从|一律|坚决|原则上)*";

/** What turns the comparison behind it round: 不能超过 is at most. */
const TURNING =
  "(?:不(?:能够?|得|可以?|宜|应[该当]?|该|会|要|许|准|[允容]许|曾)?再?|未(?:曾|能|有)?再?|(?<![淹沉埋吞隐出覆湮])没有?(?:能|再)?|严禁|禁止|严防|谨防|避免|杜绝|防止|防范|切?勿|切莫)";

/** What negates, but leaves open what: 不必超过10次, 不可能低于90%, 无超过30天. */
const DOUBTFUL =
  "(?:[不未没无非]\\p{Script=Han}{1,2}(?:能|会|可|要|需|必)|不(?:必要?|需要?|须|用|是|太|止|仅|只|一定|见得|至于?)|[并绝]?非|并不是?|无(?:法|需|须)?|难以|很难|未必)";

/** Words between the negation and a comparison that may change what is negated. */
const BETWEEN =
  "(?:允许|出现|发生|存在|发现|保证|确保|做到|大幅度?|明显|显著|轻易|随意|任意|擅自|私自|有|是|为|在|使|让|将|得)*";

const ONE = `${AHEAD}${TURNING}`;
const AT_END = new RegExp(`(?:${AHEAD}(?:${DOUBTFUL}|${TURNING})${BETWEEN})+$`, "u");
const CERTAIN = new RegExp(`^${ONE}$`, "u");
const LEFT_OPEN = new RegExp(`^${AHEAD}${DOUBTFUL}$`, "u");

/** A negation at the end of the words in front of a comparison, or of a number. */
export interface Negation {
  readonly length: number;
  /** Whether it turns the comparison round, and does nothing else: not 不得不, 不必, 不能保证. */
  readonly certain: boolean;
}

/** The longest negation that is looked for. */
const LONGEST = 12;

/** The negation that a (normalised) text ends with; null where it ends with other words. */
export function negationAtEnd(text: string): Negation | null {
  const found = AT_END.exec(text.slice(-LONGEST))?.[0];
  if (found === undefined) return null;
  return { length: found.length, certain: CERTAIN.test(found) && !LEFT_OPEN.test(found) };
}

/** What every negation begins with. */
const BEGINS = /^[绝决切应必须需要均都也仍从一坚原不未没严禁谨避杜防勿无非并难很]/u;

/** Where negations may end that the text begins with, the shortest first. */
export function negationsAtStart(text: string): Negation[] {
  if (!BEGINS.test(text)) return [];
  const list: Negation[] = [];
  for (let at = 1; at <= Math.min(LONGEST, text.length); at += 1) {
    const found = negationAtEnd(text.slice(0, at));
    if (found?.length === at) list.push(found);
  }
  return list;
}
