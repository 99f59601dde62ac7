import { said, type Said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { isProcess } from "../reading/levels";
import { eachRow, filled, mostlyFilled, nameOf, standsOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** A target with nothing achieved to show for it, with a score or without. */
export const actualMissing: FormCheck = {
  id: "actual-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("没有填完成值", "An actual is missing"),
  outcomes: ["error", "question"],
  message: said(
    "“{row}”指标值是 {target}，完成值{stands}{scored}。请填写实际完成情况。",
    "{row}: target {target}, the actual {stands}{scored}. Fill in what was achieved.",
  ),
  why: said("没有完成值，得分就没有依据。", "Without an actual a score has no ground."),
  citation: partOfForm("实际完成值", "填写年度实际完成值"),
  falseAlarms: [
    said(
      "完成值填“无”而意思是“没有发生”时，请改写为 0 或不涉及。",
      "An actual of 无 may mean that nothing happened; write 0 or 不涉及.",
    ),
  ],
  examples: {
    bad: [
      bad("完成值空着，得满分", "project", { F16: "" }, "F16"),
      bad("别的行都填了，这一行完成值和得分都空着", "project", { F16: "", H16: "" }, "F16"),
      bad("定性目标没有写完成情况", "project", { E20: "明显提升", F20: "" }, "F20"),
      bad("完成值还是模板的提示", "project", { F16: "（填写实际完成值）" }, "F16"),
      bad("完成值是“无”，看不出完成多少", "project", { F16: "无" }, "F16", "question"),
    ],
    good: [
      good("每行都有完成值", "project"),
      good("一半以上还没有填：还在填报", "project", {
        ...{ F15: "", F16: "", F17: "", F18: "", F19: "" },
        ...{ H15: "", H16: "", H17: "", H18: "", H19: "" },
      }),
      good("全年不涉及，写明了", "project", { F16: "不涉及", H16: "" }),
    ],
  },
  run: (view) => eachRow(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const { indicator, cell, standing, actual } = row;
  const empty = actual?.kind === "missing";
  const dash = actual?.kind === "notApplicable" && actual.how === "dash";
  if (!indicator.actual || !(empty || dash)) return null;
  if (standing === null && !(empty && isLeftOut(row, view))) return null;
  // a row scored by its own printed rule may have nothing else to show, and an empty target is found first
  if (!filled(indicator.target) || filled(indicator.rule) || isProcess(row)) return null;
  return {
    at: indicator.actual,
    with: [cell, indicator.target],
    values: {
      row: nameOf(row),
      target: indicator.target?.text ?? "",
      scored: scoredAs(row),
      stands: standsOf(indicator.actual, dash),
    },
    seen: indicator.actual.text,
    expected: said("实际完成情况", "what was achieved"),
    outcome: empty ? "error" : "question",
  };
}

function scoredAs({ cell, standing }: RowView): Said {
  if (standing !== null)
    return said("，却得 {score} 分", ", yet it scores {score}", { score: cell?.text ?? "" });
  return cell ? said("，得分也空着", " and so is its score") : said("", "");
}

/** A row that was passed over: it counts, and most of the others have their actuals. */
function isLeftOut({ indicator, points, target }: RowView, view: FormView): boolean {
  if (target?.kind !== "quantity" && target?.kind !== "deadline") return false;
  if (points === null && view.rows.some((one) => one.points !== null)) return false;
  if (indicator.score !== null && filled(indicator.score)) return false;
  return mostlyFilled(view);
}
