import { Exact } from "../numbers/exact";

/** Measures told in two units, the larger first: how many of the smaller one is of the larger. */
const JOINT: readonly (readonly [pattern: RegExp, times: number, unit: string])[] = [
  [/(\d+)分钟?(\d{1,2})秒钟?/uy, 60, "秒"],
  [/(\d+)个?小时(\d{1,2})分钟?/uy, 60, "分钟"],
  [/(\d+)天(\d{1,2})个?小时/uy, 24, "小时"],
  [/(\d{1,2})年(?:零|又)?(\d{1,2})个月/uy, 12, "个月"],
  [/(\d+)(?:公里|千米)(\d{1,3})米/uy, 1000, "米"],
];

/** 12分30秒 as 750秒, 12公里500米 as 12500米; null where no such pair stands at `at`. */
export function jointAt(
  text: string,
  at: number,
): { readonly number: string; readonly unit: string; readonly end: number } | null {
  for (const [pattern, times, unit] of JOINT) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null || /^[\d\p{Script=Han}]/u.test(text.slice(pattern.lastIndex))) continue;
    const number = new Exact(found[1] ?? "0").times(times).plus(found[2] ?? "0");
    return { number: number.toFixed(), unit, end: at + found[0].length };
  }
  return null;
}
