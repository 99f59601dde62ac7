import { filledWith, listed, putTogether } from "../../language/put-together";
import { said, type Said } from "../../language/said";
import type { Notice, NoticeKind } from "./notice";

/** How the notices of one kind are said: one sentence for all cells, or one for each. */
interface Wording {
  readonly kind: NoticeKind;
  /** One cell in the list. */
  readonly item: (notice: Notice) => Said;
  readonly sentence: Said;
}

const change = ({ cell, before, after }: Notice): Said => plain(`${cell}（${before}→${after}）`);
const cellOnly = ({ cell }: Notice): Said => plain(cell);
const withDetail = ({ cell, detail }: Notice): Said =>
  putTogether(`${cell}“${detail.zh}”`, () => `${cell} “${detail.en}”`);

const WORDINGS: readonly Wording[] = [
  {
    kind: "percent",
    item: change,
    sentence: said(
      "目标表没有写单位、按百分比带入的：{items}。请核对，不是百分比的请改正。",
      "The target table prints no unit; carried as percentages: {items}. Correct those that are none.",
    ),
  },
  {
    kind: "formUnit",
    item: change,
    sentence: said(
      "目标表的指标值没有写单位，按表上的金额单位带入：{items}，请核对。",
      "The target table prints no unit; that of the form’s amounts was taken: {items}. Please check.",
    ),
  },
  {
    kind: "unit",
    item: cellOnly,
    sentence: said(
      "目标表的指标值只有数、没有单位：{items}。请在自评表补上单位。",
      "Targets of the target table without any unit: {items}. Please add it on the self-evaluation.",
    ),
  },
  {
    kind: "words",
    item: withDetail,
    sentence: said(
      "目标表指标值里的文字没有带到自评表的指标值：{items}。需要时请写进指标名称。",
      "Words beside the numbers of the target table were not carried: {items}. Add them to the name if needed.",
    ),
  },
  {
    kind: "condition",
    item: withDetail,
    sentence: said(
      "目标表的指标值附有条件，已放在数值后的括号里：{items}。",
      "Conditions in the target table are kept in brackets behind the number: {items}.",
    ),
  },
  {
    kind: "missing",
    item: withDetail,
    sentence: said(
      "目标表没有填指标值：{items}。自评前请补上。",
      "The target table sets no value for {items}. Fill it in before evaluating.",
    ),
  },
  {
    kind: "notApplicable",
    item: cellOnly,
    sentence: said(
      "目标表写明“不涉及”的行照样列出，不分配分值：{items}。",
      "Rows of the target table that do not apply are listed without points: {items}.",
    ),
  },
];

/** What a person should know of the targets that were carried, one sentence a kind. */
export function remarksOf(notices: readonly Notice[]): Said[] {
  const grouped = WORDINGS.flatMap(({ kind, item, sentence }) => {
    const found = notices.filter((notice) => notice.kind === kind);
    return found.length === 0 ? [] : [filledWith(sentence, { items: listed(found.map(item)) })];
  });
  const single = notices.flatMap((notice) =>
    notice.kind === "assumed" || notice.kind === "unreadable" ? [alone(notice)] : [],
  );
  return [...single, ...grouped];
}

/** A reading that was assumed, or a text that was not understood, says why for itself. */
function alone({ cell, before, after, detail, kind }: Notice): Said {
  const carried =
    kind === "unreadable" || before === after
      ? said("目标表 {cell}（照原样带入）：", "Target table {cell} (carried as it stands): ", {
          cell,
        })
      : said("目标表 {cell}（{before}→{after}）：", "Target table {cell} ({before} → {after}): ", {
          cell,
          before,
          after,
        });
  return putTogether(carried.zh + detail.zh, () => carried.en + detail.en);
}

const plain = (text: string): Said => ({ zh: text, en: text });
