import Big from "big.js";
import type { Checklist, ChecklistItem } from "../row-rule";
import { clausesOf, isBeside, isItem, isReadable, RUNS_ON } from "./clauses";
import type { RowRuleKind } from "./kind";
import { markedParts, type MarkedPart } from "./marks";
import { decimal, NUMBER } from "./numbers";
import { withMarks } from "./paired-answers";
import { inPartsOf } from "./parts";
import { isCap, mostLost } from "./wordings";

const COUNTER = "(?:个|项|条|处|起|例|次|点|方面|款|种|件|份|类|方面)";
const ONE = `(?:一|1)${COUNTER}`;
/** What is said of a failed item; no number may hide in it. */
const FAILED = String.raw`[^\d一二三四五每]{0,30}?`;
const OF_THEM =
  "(?:(?:以上|上述|其中|前述)?(?:各项|内容|要求|条件|要素|情况|标准|事项)?(?:中|内)?)";
/** 每有一项不合格扣0.5分, 缺一项扣1分, 每项不合格扣2分, 发现一处问题扣1分. */
const COSTS = new RegExp(
  `^${OF_THEM}(?:(?:每|凡|若|如)?(?:有|缺少?|出现|发现|存在|违反|发生|漏|其中)?(?:任何|任意|其中)?${ONE}|每${COUNTER}|缺项)${FAILED}扣(?:减|除|分)?(${NUMBER})分$`,
  "u",
);
/** 被通报批评一次扣1分, 每退回修改一次扣0.5分, 存在问题的每项扣1分: what nobody wants, one by one. */
const UNWANTED = "退回|通报|批评|投诉|违规|违纪|问题|差错|事故|处罚|错误|上访|失误|漏报|被查";
const HAPPENS = new RegExp(
  `^(?=[^扣]*(?:${UNWANTED}))[^\\d每扣增减超少多降低高]{0,16}(?:每[^\\d每扣增减超少多降低高]{0,8})?(?:(?:一|1)${COUNTER}|(?<=每)${COUNTER})[^\\d每扣]{0,6}扣(?:减|除|分)?(${NUMBER})分$`,
  "u",
);
/** 每缺1个扣2分: what is missing, and not what is wrong. */
const LACKING = new RegExp(`^(?:每|凡)?缺少?${ONE}(?:的|,)?扣(?:减|除|分)?${NUMBER}分$`, "u");
/** 符合一项得1分, 每项1分, 每具备一项得0.5分. */
const EARNS = new RegExp(
  `^${OF_THEM}(?:每|(?:[一二两三四五六七八九]|\\d)${COUNTER}(?:内容|要素)?各|各)?(?:(?:符合|具备|满足|达到|完成|做到|有|合格)${ONE}|${ONE}(?:符合|合格|达标)|[每各]${COUNTER}(?:要素|内容|评价要点)?(?:符合|合格|达标)?|(?<=各))(?:要求|的|内容|标准)*(?:各?(?:得|计|记|占|为|加))?(${NUMBER})分$`,
  "u",
);
/** 符合得分, 不符合不得分: what holds of every item that earns points. */
const EACH_ALONE =
  /^(?:每项)?(?:(?:符合|满足|达到|合格|具备)(?:要求|标准|条件)?(?:的|者)?(?:即|则)?得(?:相应)?(?:分|分值)|(?:不符合|不满足|未达到|达不到|不合格|不具备|否则)(?:要求|标准|条件)?(?:的|者|则)?不得分)$/u;
/** 全部符合得满分, 未发生得3分: full marks are what is left when nothing is deducted. */
const ALL_PASSED = new RegExp(
  `^${OF_THEM}(?:全部|全|均|都|完全|无|没有|不存在|未(?:发生|出现|发现|产生|存在))[^\\d每扣]{0,30}(?:得|计|记|给)?(?:满分|全分|(${NUMBER})分)$`,
  "u",
);
const FULL_MARKS = new RegExp(
  `^[^\\d每未不无≥≤<>]{1,40}(?:得|计|记|给)(?:满分|全分|(${NUMBER})分)$`,
  "u",
);
/** 15个工作日内, 6月底前: a number that nothing is counted by. */
const TIME = /\d+(?:年|月|个?工作日|个月|天|日|号)+底?(?:之?内|之?前|以内)?/gu;
/** 6月底前全部下达: by when something is to be done, and no band. */
const IN_TIME = /(?:月底?|日|节|年底|季度|工作日|天)(?:之?前|以?内)/u;
/** 未按要求报送不得分, of an item that has just been given its points. */
const OPPOSITE = /^(?:否则|未|没有|不|无|逾期)[^\d扣每]{0,24}不(?:得|计|记)分$/u;
const OWN_POINTS = new RegExp(
  `^(.*?)(?:\\((?:得|计|记|占)?(${NUMBER})分\\)|(?:得|计|记|占)?(${NUMBER})分)$`,
  "u",
);
const OWN_COST = new RegExp(`^(.+?)扣(?:减|除|分)?(${NUMBER})分$`, "u");
/** Words of alternatives: only one of such items can hold, so they do not add up. */
const ALTERNATIVE =
  /^(?:优|良|中|差|好|较|一般|完全|基本|部分|全部|大部分|少部分|未|不|无|没有)|[≥≤<>]|\d%|以上|以下|以内|否则/u;

/** 不存在截留、挤占、挪用: what is wanted, and no other end of a scale. */
const NONE_OF =
  /^(?:未|不存在|无|没有).{0,8}(?:截留|挤占|挪用|虚列|违[规纪法]|超标|问题|浪费|投诉|事故|差错|拖欠|遗漏)/u;

/** What an item's own words or the words for all items say of points. */
interface Tally {
  readonly items: ItemDraft[];
  readonly costs: string[];
  readonly earns: string[];
  /** Printed as what nothing is deducted from, and as the most that is. */
  readonly full: string[];
  readonly most: string[];
  /** Words of points that are none of these. */
  foreign: boolean;
  lacking: boolean;
  /** 资料齐全得4分 before 每缺一项扣1分: of a list that adds up it would be one more item. */
  whole: boolean;
  /** Of how many items 否则不得分 is said right behind their points. */
  opposites: number;
  /** 符合得分，不符合不得分 is said of the items one by one. */
  eachAlone: boolean;
}

interface ItemDraft {
  readonly mark: string;
  readonly words: string[];
  points: string | null;
  cost: string | null;
}

/** ①…②…③… 每有一项不合格扣0.5分，扣完为止; ①…(1分)②…(1分). */
export const checklist: RowRuleKind<Checklist> = { name: "checklist", read };

function read(original: string): Checklist | null {
  const shares = inPartsOf(original);
  const parts = shares && markedParts(withMarks(shares.text));
  if (!parts) return null;
  const lists = { items: [], costs: [], earns: [], full: [], most: [] };
  const tally: Tally = {
    ...lists,
    foreign: false,
    lacking: false,
    eachAlone: false,
    whole: false,
    opposites: 0,
  };
  for (const part of parts) takePart(tally, part);
  if (tally.foreign || tally.costs.length + tally.earns.length > 1) return null;
  const rule = tally.items.length === 0 ? unlisted(tally) : listed(tally);
  // 不符合不得分 of items that add up; of a list that deducts it takes everything
  const { eachAlone, opposites, whole: isWhole } = tally;
  if (!rule || (rule.way === "earns" ? isWhole : eachAlone || opposites > 0)) return null;
  const whole = shares.outOf === null ? rule : withParts(rule, shares.outOf);
  return whole && withLimits(whole, tally);
}

/** Items that add up must do so to the whole of the points: four of 25 %, three of 1/3. */
function withParts(rule: Checklist, outOf: string): Checklist | null {
  const all = rule.items.reduce((sum, { points }) => sum.plus(points), Big(0));
  return rule.way === "deducts" || all.eq(outOf) ? { ...rule, outOf } : null;
}

/** What is printed of full marks and of the most that is lost; a list that adds up loses nothing. */
function withLimits(rule: Checklist, { full, most }: Tally): Checklist | null {
  if (most.length > 1 || new Set(full).size > 1) return null;
  if (rule.way === "earns") return most.length > 0 ? null : rule;
  const [all] = full;
  const [limit] = most;
  return {
    ...rule,
    ...(all === undefined ? {} : { full: all }),
    ...(limit === undefined ? {} : { mostLost: limit }),
  };
}

function takePart(tally: Tally, part: MarkedPart): void {
  const item: ItemDraft = { mark: part.mark ?? "①", words: [], points: null, cost: null };
  for (const clause of clausesOf(part.text)) takeClause(tally, item, clause, part.mark !== null);
  const lone = item.points !== null && item.words.some((words) => words.includes("是否"));
  if (part.mark === null && item.points !== null && !lone) tally.foreign = true;
  if (part.mark !== null || lone) tally.items.push(item);
}

function takeClause(tally: Tally, item: ItemDraft, clause: string, marked: boolean): void {
  if (isCap(clause)) return;
  const limit = mostLost(clause);
  if (limit !== null) {
    tally.most.push(limit);
    return;
  }
  // what an item begins with is its own
  const begins = marked && item.words.length === 0 && item.points === null;
  const passed = !begins && isReadable(clause) ? ALL_PASSED.exec(clause) : null;
  if (passed) {
    // 没有制度得0分 is the other end of the scale
    if (Number(passed[1] ?? 1) === 0) tally.foreign = true;
    else if (passed[1] !== undefined) tally.full.push(decimal(passed[1]));
    return;
  }
  if (!takeOfAll(tally, clause) && !takeOwn(item, clause, marked)) {
    if (EACH_ALONE.test(clause)) {
      tally.eachAlone = true;
      return;
    }
    if (isReadable(clause) && (takeWhole(tally, clause, marked) || isOpposite(tally, item, clause)))
      return;
    if (marked ? isItem(clause) : isBeside(clause) || isPromise(clause)) item.words.push(clause);
    else tally.foreign = true;
  }
}

/** 资料齐全得满分, 及时报送得4分: what the list that deducts begins with. */
function takeWhole(tally: Tally, clause: string, marked: boolean): boolean {
  const full = FULL_MARKS.exec(clause.replace(TIME, ""));
  const points = full?.[1];
  if (!full || (points !== undefined && (marked || tally.items.length > 0))) return false;
  if (points !== undefined) {
    tally.whole = true;
    tally.full.push(decimal(points));
  }
  return true;
}

function isPromise(clause: string): boolean {
  return IN_TIME.test(clause) && isItem(clause);
}

function isOpposite(tally: Tally, item: ItemDraft, clause: string): boolean {
  if (item.points === null || !OPPOSITE.test(clause)) return false;
  tally.opposites += 1;
  return true;
}

/** What each item costs or earns, said of all of them. */
function takeOfAll(tally: Tally, original: string): boolean {
  if (!isReadable(original)) return false;
  // of a list; without one 每少1个 counts what is missing of a number
  const clause = tally.items.length > 0 ? original.replace(/^每少(?=[一1]项)/u, "每缺") : original;
  const cost = (COSTS.exec(clause) ?? HAPPENS.exec(clause))?.[1];
  const earned = EARNS.exec(clause)?.[1];
  if (cost !== undefined) {
    tally.costs.push(decimal(cost));
    if (LACKING.test(clause)) tally.lacking = true;
  } else if (earned !== undefined) tally.earns.push(decimal(earned));
  return cost !== undefined || earned !== undefined;
}

/** Points or a cost of its own, as every item prints them or none does. */
function takeOwn(item: ItemDraft, clause: string, marked: boolean): boolean {
  if (!isReadable(clause) || item.points !== null || item.cost !== null) return false;
  return takePoints(item, clause, marked) || (marked && takeCost(item, clause));
}

function takePoints(item: ItemDraft, clause: string, marked: boolean): boolean {
  const match = OWN_POINTS.exec(clause);
  const [, words = "", bracketed, bare] = match ?? [];
  const printed = bracketed ?? (marked ? bare : undefined);
  if (printed === undefined || RUNS_ON.test(words)) return false;
  if (words !== "" && !isItem(words)) return false;
  item.points = decimal(printed);
  if (words !== "") item.words.push(words.replace(/[、,:]$/u, ""));
  return true;
}

function takeCost(item: ItemDraft, clause: string): boolean {
  const [, before = "", printed] = OWN_COST.exec(clause) ?? [];
  // what joins the words to their cost (完成率：扣0.5分) is no part of them
  const words = before.replace(/[^\p{L}\p{N}%‰()"“”]+$/u, "");
  if (printed === undefined || words === "" || words.includes("每") || !isItem(words)) return false;
  item.cost = decimal(printed);
  item.words.push(words);
  return true;
}

/** 缺一项扣0.5分，扣完为止, where the items stand elsewhere or nowhere. */
function unlisted(tally: Tally): Checklist | null {
  const perItem = tally.costs[0];
  if (perItem === undefined) return null;
  const lacking = tally.lacking ? ({ lacking: true } as const) : {};
  return { kind: "checklist", items: [], perItem, way: "deducts", ...lacking };
}

function listed({ items, costs, earns, opposites }: Tally): Checklist | null {
  const common = costs[0] ?? earns[0];
  if (!items.every(isWhole)) return null;
  const own = items.map((item) => item.points ?? item.cost);
  const way = costs.length > 0 || items.every((item) => item.cost !== null) ? "deducts" : "earns";
  if (common === undefined && own.includes(null)) return null;
  // ①…1分；②…1分。每少一项扣1分 says the same twice
  if (common !== undefined && own.some((points) => points !== null && points !== common))
    return null;
  if (items.some((item) => item.cost !== null && item.points !== null)) return null;
  const mixed = new Set(items.map((item) => item.cost === null)).size > 1;
  if (mixed || (way === "earns" && opposites < items.length && items.some(isAlternative)))
    return null;
  return {
    kind: "checklist",
    items: items.map((item, index) => ({
      mark: item.mark,
      text: chineseSigns(item.words.join(",")),
      points: common ?? own[index] ?? "0",
    })),
    perItem: null,
    way,
  };
}

/** A stroke or a number names nothing that can be checked, and half of a bracket belongs elsewhere. */
function isWhole(item: ItemDraft): boolean {
  const text = item.words.join("");
  return text === "" || (/\p{L}/u.test(text) && countOf(text, "(") === countOf(text, ")"));
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function isAlternative(item: ItemDraft): boolean {
  const isOne = (words: string): boolean => ALTERNATIVE.test(words) && !NONE_OF.test(words);
  return item.words.some(isOne) && !item.words.join("").includes("是否");
}

const SIGNS = new Map([
  [",", "，"],
  [":", "："],
  ["(", "（"],
  [")", "）"],
  ["?", "？"],
]);

/** The signs of Chinese text, which reading made plain. */
export function chineseSigns(text: string): ChecklistItem["text"] {
  return text.replace(/[,:()?]/gu, (sign) => SIGNS.get(sign) ?? sign);
}
