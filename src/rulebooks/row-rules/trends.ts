import Big from "big.js";
import type { Amount, WordTiers } from "../row-rule";
import { clausesOf } from "./clauses";
import { AMOUNT, amountOf, NOTHING } from "./numbers";
import { isCap } from "./wordings";

/** Which way something went since the year before. */
export type Trend = "up" | "same" | "down";

const UP = "增长|上升|提高|提升|增加";
const SAME = "持平|不变|保持不变";
const DOWN = "下降|降低|减少";
const SINCE = "(?:同比|(?:与|较|比|和)(?:上年度?|去年|上一年度?)(?:同期)?(?:相比)?,?)?(?:有所)?";
const TIER = new RegExp(
  `^${SINCE}(?<word>${UP}|${SAME}|${DOWN})的?(?:(?:得|计|记|给)(?<amount>${AMOUNT})|不(?:得|计|记)分)$`,
  "u",
);
const WENT = new RegExp(
  `^${SINCE}(?<word>${UP}|${SAME}|${DOWN})(?:了?(?<by>\\d{1,9}(?:\\.\\d{1,4})?)(?:%|个百分点|个点)?)?$`,
  "u",
);

function trendOf(word: string): Trend {
  if (new RegExp(`^(?:${UP})$`, "u").test(word)) return "up";
  return new RegExp(`^(?:${DOWN})$`, "u").test(word) ? "down" : "same";
}

/** 增长, 比上年增长3%, 持平, +3%: which way it went; null where a text says no more than that, or less. */
export function trendIn(text: string): Trend | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\s|[。.;]$/gu, "")
    .replace(/^−/u, "-");
  const { word, by } = WENT.exec(plain)?.groups ?? {};
  // 增长0%, 持平2%
  if (word !== undefined)
    return by !== undefined && (Number(by) === 0 || trendOf(word) === "same")
      ? null
      : trendOf(word);
  const [, sign, number] = /^([+-])(\d{1,9}(?:\.\d{1,4})?)%$/u.exec(plain) ?? [];
  if (sign === undefined || Number(number) === 0) return null;
  return sign === "+" ? "up" : "down";
}

/** 增长得满分，持平得一半，下降不得分: a score for each way that something may have gone. */
export function trendTiers(text: string): WordTiers | null {
  const found = clausesOf(text).filter((clause) => !isCap(clause));
  const tiers = found.flatMap((clause) => {
    const { word, amount } = TIER.exec(clause)?.groups ?? {};
    if (word === undefined) return [];
    return [{ word, score: amount === undefined ? NOTHING : amountOf(amount) }];
  });
  const ways = tiers.map(({ word }) => trendOf(word)).join(" ");
  const isWhole = tiers.length === found.length && /^(?:up same down|down same up)$/u.test(ways);
  if (!isWhole || !isFalling(tiers.map(({ score }) => score))) return null;
  return {
    kind: "words",
    tiers: tiers.map(({ word, score: { number, of } }) => ({
      words: word,
      points: number,
      ...(of === "share" ? { of } : {}),
    })),
  };
}

/** 满分 is more than any number; a half of the points beside 5分 may be more or less. */
function isFalling(scores: readonly Amount[]): boolean {
  return scores.every((score, at) => {
    const above = scores[at - 1];
    if (!above || Big(score.number).eq(0)) return true;
    if (above.of === score.of) return Big(above.number).gt(score.number);
    return above.of === "share" && Big(above.number).eq(1);
  });
}
