import type { Citation } from "../rulebooks/citation";
import { escaped } from "./markdown";

/** The sources of one page, numbered in the order in which the page first cites them. */
export interface Sources {
  /** The mark of a citation: [3]. */
  readonly mark: (citation: Citation) => string;
  /** What each mark stands for, in order. */
  readonly list: () => string[];
}

export function sources(): Sources {
  const lines: string[] = [];
  return {
    mark: (citation) => {
      const line = sourceLine(citation);
      if (!lines.includes(line)) lines.push(line);
      return `\\[${String(lines.indexOf(line) + 1)}\\]`;
    },
    list: () => [...lines],
  };
}

/** 《附件1-1 …》，北京市（…），2021年，填报注意事项第2条：「……」 */
function sourceLine({ title, issuer, year, clause, quote }: Citation): string {
  const when = year === null ? "年份未注明" : `${String(year)}年`;
  return escaped(`《${title}》，${issuer}，${when}，${clause}：「${quote}」`);
}
