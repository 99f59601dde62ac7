import { FALLS } from "../phrases/phrase-words";

/** Words that promise less of something, or what is saved of it. */
const LESS = [...FALLS, "节约", "节省", "节支"].join("|");

/** 同比下降, 较上年减少事故; 能耗降低, 办理时间缩短率. */
const AT_START = new RegExp(
  `^(?:同比|环比|较.{0,5}|比.{0,5}|年均|平均|逐年|每年)?(?:${LESS})(?!型)`,
  "u",
);
const AT_END = new RegExp(`(?:${LESS})(?:了|率|幅度|比例)?$`, "u");
/** 下降到5%, 压减为3项: what is to be left. */
const TO = new RegExp(`(?:${LESS})[^\\d,;。]{0,6}?(?:到|至|为|成)|降(?:到|至|为)`, "u");
/** 不降低, 防止水位下降. */
const NO_FALL = new RegExp(`(?:不|未|无|没有|防止|避免)(?:再|得|能|发生|出现)?(?:${LESS})`, "u");

/**
 * Whether the label of a bare number promises less of the named thing: `by` the number
 * (同比下降5%: more is better), or down `to` it (降至5%: less is better). Null for other words.
 */
export function fallIn(text: string, label: string): "by" | "to" | null {
  if (label === "" || NO_FALL.test(text)) return null;
  if (TO.test(text)) return "to";
  return AT_START.test(label) || AT_END.test(label) ? "by" : null;
}
