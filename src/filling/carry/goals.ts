import type { Form, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";

/** 1.目标内容1: what the form-filling system prints until somebody writes a goal. */
const TEMPLATE = /^(?:\d+[.、．])?(?:绩效|年度|总体)?目标(?:内容)?\d*[:：]?$/u;

/** The expected goal as it is carried, and what is to be said of it. */
export function goalFrom({ goal }: Form): { readonly text: string; readonly remarks: Said[] } {
  const cell = goal.expected;
  const text = cell?.text ?? "";
  if (text === "") return { text: "", remarks: [NO_GOAL] };
  if (!TEMPLATE.test(text.replace(/\s/gu, ""))) return { text, remarks: [] };
  return {
    text: "",
    remarks: [
      said(
        "绩效目标（{cell}）只有模板文字“{text}”，没有带到“预期目标”。请填写年初设定的目标。",
        "The goal ({cell}) is only the template’s “{text}” and was not carried. Write the goal that was set.",
        { cell: cell?.cell ?? "", text },
      ),
    ],
  };
}

const NO_GOAL = said(
  "目标表没有读到总体目标，“预期目标”空着，请填写。",
  "No goal was found in the target table; the expected goal is left empty. Please write it.",
);

const LONG_TERM = /长期|中期|中长期|总体目标.*20\d\d.*[-—至]/u;
const ANNUAL = /年度|当年|本年/u;

/** The rows a yearly self-evaluation is about, where the table has blocks of several goals. */
export function rowsOfTheYear(form: Form): {
  readonly indicators: readonly Indicator[];
  readonly remarks: Said[];
} {
  const { indicators } = form;
  const headings = [...new Set(indicators.map(({ block }) => block?.text ?? ""))];
  const annual = headings.some((text) => ANNUAL.test(text));
  const left = annual ? headings.filter((text) => LONG_TERM.test(text) && !ANNUAL.test(text)) : [];
  const kept = indicators.filter(({ block }) => !left.includes(block?.text ?? ""));
  const goals = headings.filter((text) => text !== "" && !left.includes(text));
  return {
    indicators: goals.length > 1 ? grouped(kept) : kept,
    remarks: [...left.map(longTermLeft), ...(goals.length > 1 ? [severalGoals(goals)] : [])],
  };
}

/** Rows of the same 一级 and 二级 side by side, in the order they first stand in the table. */
function grouped(rows: readonly Indicator[]): readonly Indicator[] {
  const groups = new Map<string, Map<string, Indicator[]>>();
  for (const row of rows) {
    const level1 = groups.get(row.level1?.text ?? "") ?? new Map<string, Indicator[]>();
    groups.set(row.level1?.text ?? "", level1);
    const level2 = row.level2?.text ?? "";
    level1.set(level2, [...(level1.get(level2) ?? []), row]);
  }
  return [...groups.values()].flatMap((level1) => [...level1.values()].flat());
}

function longTermLeft(heading: string): Said {
  return said(
    "“{heading}”下的指标是多年的目标，年度自评不用，没有带过来。",
    "The indicators under “{heading}” are for several years and were not carried to a yearly self-evaluation.",
    { heading },
  );
}

function severalGoals(goals: readonly string[]): Said {
  return said(
    "目标表分为 {count} 个目标（{names}），自评表只有一张指标表，各目标的指标已按一级、二级指标归到一起。",
    "The target table has {count} goals ({names}); the self-evaluation has one table, so rows of the same level were put together.",
    { count: goals.length, names: goals.join("、") },
  );
}
