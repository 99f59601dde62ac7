import { plainText } from "../printed/text";
import type { Measure, StepEarning } from "../row-rule";
import { clausesOf, isBeside, isReadable } from "./clauses";
import { conditionOf } from "./conditions";
import type { RowRuleKind } from "./kind";
import { markedParts } from "./marks";
import { decimal, measureOf, NUMBER } from "./numbers";
import { UNIT } from "./units";

/** Verbs that any row's number may be the result of. */
const DO = "(?:再|多)?(?:完成|开展|组织|举办|召开|实现|达到|做到|办理)?";
const MORE = "(?:再|多)?(?:增加|新增|多完成|超额完成|超过|超出|增长)";
const STEP = new RegExp(
  `^(?:凡|实际)?每(?:(?<more>${MORE})|(?<verb>${DO}|[^\\d,每扣得计记给加分不未]{2,4}?))(?:(?<number>${NUMBER})(?<unit>${UNIT})|(?<each>[个项次场户件]))(?<noun>[^\\d,()%扣得计记给加不未每]{1,8}?)?(?:的|,)?(?<gives>得|计|记|给|加)(?<points>${NUMBER})分$`,
  "u",
);
/** 举办1场得2分, 完成一项得1分: each of them, where a limit stands beside it. */
const ONE_OF_MANY =
  /^(?:完成|开展|组织|举办|召开|实现|办理|建成)(?=(?:1|一)(?![\d.]|次性)(?![^得计记给]*以[上内下]))/u;
/** 共5项: of how many. */
const OF_MANY = new RegExp(`^(?:共|总)(?:计|有)?(?<count>\\d{1,4})(?<of>${UNIT})$`, "u");
const MOST = new RegExp(
  `^(?:(?:最高|最多|至多|累计|合计|总计|共|满分|上限|封顶)+(?<plus>加)?(?:可?得|不超过|不高于|为|计|到|分)*(?<number>${NUMBER})分(?:封顶|为止|为限)?|(?:得|计|加)满(?<until>${NUMBER})分(?:为止)?|(?<top>${NUMBER})分封顶)$`,
  "u",
);
/** What holds of any score. */
const CAP =
  /^(?:得|加|计)(?:满|完|至满分)(?:该项|本项)?(?:分值)?为止$|^(?:最高|最多)?(?:得分)?不超过(?:该项|本项|指标)*(?:分值|满分|总分)$|^满分为止$/u;
/** （最高10分）, （5分封顶）: a limit in brackets behind its rule. */
const IN_BRACKETS = /\(([^()]{0,8}\d[^()]{0,8}|[^()]{0,8}为止)\)/gu;
const FIRST = new RegExp(`^(?<condition>.+?)(?:得|计|记|给)(?<points>${NUMBER})分$`, "u");

interface Draft {
  readonly steps: Readonly<Record<string, string | undefined>>[];
  readonly most: NonNullable<StepEarning["most"]>[];
  readonly first: NonNullable<StepEarning["from"]>[];
  readonly counts: Measure[];
  /** Whether anything ends the earning, in words of any score too (满分为止). */
  ends: boolean;
}

/** 每完成1项得2分，最高10分: what is done is counted, and earns. */
export const stepEarning: RowRuleKind<StepEarning> = { name: "step-earning", read };

function read(original: string): StepEarning | null {
  if (!/[每1一]/u.test(original) || markedParts(original)?.length !== 1) return null;
  const draft: Draft = { steps: [], most: [], first: [], counts: [], ends: false };
  const printed = clausesOf(plainText(original).replace(IN_BRACKETS, ",$1"));
  const isEach = printed.some((clause) => clause.includes("每"));
  const clauses = isEach ? printed : printed.map((one) => one.replace(ONE_OF_MANY, "每$&"));
  if (!clauses.every((clause) => take(draft, clause))) return null;
  const ends = draft.ends || draft.most.length + draft.counts.length > 0;
  return isEach || ends ? ruleOf(draft) : null;
}

function take(draft: Draft, clause: string): boolean {
  if (!isReadable(clause)) return isBeside(clause);
  if (CAP.test(clause)) return (draft.ends = true);
  const step = STEP.exec(clause)?.groups;
  if (step) return draft.steps.push(step) > 0;
  const most = MOST.exec(clause)?.groups;
  if (most) {
    const number = decimal(most["number"] ?? most["until"] ?? most["top"] ?? "0");
    return draft.most.push({ number, of: most["plus"] === undefined ? "all" : "steps" }) > 0;
  }
  const many = OF_MANY.exec(clause)?.groups;
  if (many) return draft.counts.push(measureOf(many["count"] ?? "", many["of"])) > 0;
  const first = FIRST.exec(clause)?.groups;
  const at = first && atOf(first["condition"] ?? "");
  if (first && at) return draft.first.push({ at, points: decimal(first["points"] ?? "0") }) > 0;
  return isBeside(clause);
}

/** 完成5项, 达到5项以上: a number, from which on the steps count. */
function atOf(condition: string): Measure | null {
  const found = conditionOf(condition.replace(/,$/u, ""));
  if (!found || found.base.of !== "number" || found.holds === "below") return null;
  return found.name === "" && found.base.limit.unit !== null ? found.base.limit : null;
}

function ruleOf({ steps, most, first, counts }: Draft): StepEarning | null {
  const [step, other] = steps;
  const [limit = null] = most;
  const [from] = first;
  const [count] = counts;
  if (!step || other || most.length + counts.length > 1 || first.length > 1) return null;
  const { more, number = "1", unit, each, gives, points = "0" } = step;
  // 每增加1项加0.5分 is a bonus: what it is added to must be printed too
  const isBonus = gives === "加" || more !== undefined;
  if (isBonus !== (from !== undefined) || (from && count)) return null;
  const measure = measureOf(number, unit ?? each);
  if ([from?.at, count].some((one) => one && one.unit !== measure.unit)) return null;
  return {
    kind: "step-earning",
    ...(from ? { from } : {}),
    step: measure,
    gives: decimal(points),
    most: limit && !isBonus ? { ...limit, of: "all" } : limit,
    ...(count ? { count: count.number } : {}),
    ...nounOf(step),
  };
}

/** What is counted, where the step has a word for it. */
function nounOf({ verb = "", noun = "" }: Draft["steps"][number]): Pick<StepEarning, "noun"> {
  const counted = `${new RegExp(`^${DO}$`, "u").test(verb) ? "" : verb}${noun}`;
  return counted === "" ? {} : { noun: counted };
}
