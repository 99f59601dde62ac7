import { said } from "../../language/said";
import { fold } from "../../values";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** The actual is the whole choice (好坏, 优良中低差), of which one was to be taken. */
export const actualUnchosen: FormCheck = {
  id: "actual-unchosen",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("完成值没有选定", "The actual leaves the choice open"),
  outcomes: ["warning"],
  message: said(
    "“{row}”的完成值“{actual}”是全部备选项，没有选定是哪一种。请只填实际的那一种。",
    "{row}: the actual {actual} lists the choices and takes none. Fill in the one that holds.",
  ),
  why: said(
    "备选项都留着，看不出完成得怎样，得分没有依据。",
    "With every choice left nobody can tell what was achieved.",
  ),
  citation: reviewPractice("实际完成值", "定性指标的完成值从备选项中选定一种"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("“好坏”两样都留着", "project", { E20: "好坏", F20: "好坏" }, "F20"),
      bad("“优良中低差”", "project", { E20: "优良中低差", F20: "优良中低差" }, "F20"),
      bad("“是/否”", "project", { E20: "是", F20: "是/否" }, "F20"),
      bad("“□达标 □未达标”", "project", { E20: "达标", F20: "□达标 □未达标" }, "F20"),
    ],
    good: [
      good("选定了一种", "project", { E20: "优良中低差", F20: "优" }),
      good("选定的打了勾", "project", { E20: "达标", F20: "☑达标 □未达标" }),
      good("“好”", "project", { E20: "好坏", F20: "好" }),
      good("“有无”是词的一部分", "project", { E20: "无事故", F20: "有无障碍设施" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

const APART = "[、,/／|或]?";
const CHOICES = [
  ["优秀?", "良好?", "中", "低", "差"],
  ["优秀?", "良好?", "中", "差"],
  ["优秀?", "良好?", "(?:合格|一般|中)", "(?:不合格|较?差)"],
  ["好", "(?:中|一般|较好)?", "[坏差]"],
  ["高", "中?", "低"],
  ["是", "否"],
  ["有", "无"],
  ["达标", "(?:不|未)达标"],
  ["合格", "不合格"],
  ["完成", "未完成"],
].map((words) => words.join(APART));
const ALL = new RegExp(`^(?:${CHOICES.join("|")})$`, "u");

function find(row: RowView): Hit | null {
  const { actual, target } = row.indicator;
  if (!actual || !ALL.test(fold(actual.text).replace(/[□○口]/gu, ""))) return null;
  return {
    at: actual,
    with: [target],
    values: { row: nameOf(row), actual: shown(actual.text) },
    seen: actual.text,
    expected: said("其中的一种", "one of them"),
  };
}
