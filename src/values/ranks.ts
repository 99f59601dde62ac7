import type { Phrase } from "./phrases/understood";
import { nameIn } from "./name-in";
import type { ValueContext } from "./value";

/** A row so named holds a place in an order: 空气质量等级, 水质类别, 全省排名. */
const OF_RANK =
  /(?:等级|级别|类别|评级|定级|分级|星级|等次|档次|品级|品质等|排名|名次|位次|排位|位列|列位|座次|梯队)(?:评定|评价|认定|评估|考核|保持|稳定|达标|情况|结果|目标|要求|指标|水平|状况|标准|值)*$/u;
/** Waters, air and land are graded in classes, whether the name says so or not. */
const GRADED =
  /(?:水质|水体|断面|地表水|地下水|饮用水|水源|水源地|海水|空气|大气|声环境|土壤|用地)(?:环境|质量|安全|状况|情况|标准|要求|目标)*$/u;
/** Levels that are counted or climbed: 层级数, 台阶, 等级提升. */
const COUNTED = /数量?$|层级|台阶|阶梯|踏步|梯级|泵|提升|提高|晋升|晋级|升级|上升|进位|前移/u;
const RANK_UNIT = /^(?:[级类位名等档段线星]|星级|等级)$/u;
/** 前进2位 is a change of the rank. */
const CHANGE = /[进升增提]|下降|下滑|退/u;
/** Places in an order of so many are seldom more; 300级 are steps. */
const LOWEST = 20;

/**
 * Whether a number says a place in an order (2级, 3类, 第几位): 1级 may be better than 2级 or worse,
 * and never half of it, so the pair is a person's. A printed ≤ bounds it as any number.
 */
export function isRank(
  { lead, number, unit, description }: Phrase,
  context: ValueContext,
): boolean {
  if (lead.operator?.startsWith("<") || lead.band || !/^\d{1,4}$/u.test(number)) return false;
  const said = lead.kind === "label" ? lead.label : "";
  if (lead.kind === "verb" || CHANGE.test(said)) return false;
  if (description !== null && description !== said) return false;
  const name = nameIn(context).replace(/\([^()]*\)/gu, "");
  if (COUNTED.test(name)) return false;
  const named = OF_RANK.test(name) || OF_RANK.test(said);
  if (named && (unit === null || RANK_UNIT.test(unit))) return true;
  if (unit === "类") return GRADED.test(name) || GRADED.test(said);
  return unit === "级" && Number(number) <= LOWEST;
}
