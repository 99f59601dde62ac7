import { plainText } from "./text";

const POINTS = /(?<![\d.])(\d+(?:\.\d+)?)分(?!钟|之)/gu;

/** The points that a rule names (执行率×10分: 10); none where it speaks of 分值 only. */
export function pointsNamed(text: string): readonly string[] {
  return [...plainText(text).matchAll(POINTS)].flatMap(([, number = "0"]) =>
    Number(number) === 0 ? [] : [number],
  );
}
