import { putTogether } from "../../language/put-together";
import { filledIn, said, type Said } from "../../language/said";
import { Decimal, sameNumber } from "../../scoring/decimal";
import type { SummaryInput } from "./input";

/** How many names one sentence lists. */
const NAMED = 5;

/** What a reader should know before relying on the sums. */
export function remarksOf(
  inputs: readonly SummaryInput[],
  projects: readonly SummaryInput[],
): readonly Said[] {
  const tables = inputs.filter(({ kind }) => kind === "target-table").length;
  return [
    ...severalYears(projects),
    ...twice(projects),
    ...about(
      NO_BUDGET,
      projects.filter(({ amounts }) => amounts.budget === null),
    ),
    ...about(
      NO_SPENDING,
      projects.filter(({ amounts }) => amounts.executed === null),
    ),
    ...about(BY_INITIAL, projects.filter(isByInitial)),
    ...about(UNBUDGETED, projects.filter(isUnbudgeted)),
    ...about(OTHER_MARKS, projects.filter(hasOtherMarks)),
    ...about(
      TRIAL,
      projects.filter(({ score }) => score?.from === "trial"),
    ),
    ...about(UNGRADED, projects.filter(isUngraded)),
    ...about(
      UNSCORED,
      projects.filter(({ score }) => score === null),
    ),
    ...(tables > 0 ? [said(TARGET_TABLES.zh, TARGET_TABLES.en, { count: tables })] : []),
  ];
}

function severalYears(projects: readonly SummaryInput[]): Said[] {
  const years = [...new Set(projects.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  if (years.length < 2) return [];
  return [said(YEARS.zh, YEARS.en, { years: years.join("、") })];
}

/** The same project of the same unit and year in two forms would be added twice. */
function twice(projects: readonly SummaryInput[]): Said[] {
  const times = new Map<string, SummaryInput[]>();
  for (const one of projects) {
    if (one.name === "") continue;
    const key = JSON.stringify([one.name, one.unit, one.year]);
    times.set(key, [...(times.get(key) ?? []), one]);
  }
  const several = [...times.values()].filter((group) => group.length > 1);
  return about(
    TWICE,
    several.flatMap((group) => group.slice(0, 1)),
  );
}

/** A rate that is taken on the initial budget, the annual one being empty or 0. */
function isByInitial({ rate, amounts: { annualBudget, budget } }: SummaryInput): boolean {
  if (rate === null || budget === null) return false;
  return annualBudget === null || !sameNumber(annualBudget, budget);
}

/** Spending beside a budget of nothing, of which there is no rate. */
function isUnbudgeted({ amounts: { budget, executed } }: SummaryInput): boolean {
  if (budget === null || executed === null) return false;
  return new Decimal(budget).eq(0) && new Decimal(executed).gt(0);
}

function hasOtherMarks({ score }: SummaryInput): boolean {
  return score !== null && !sameNumber(score.fullMarks, FULL_MARKS);
}

const FULL_MARKS = "100";

/** A total stands, and the rows do not bear it out. */
function isUngraded({ score }: SummaryInput): boolean {
  return score?.from === "sheet" && score.grade === null;
}

function about(sentence: Said, projects: readonly SummaryInput[]): Said[] {
  if (projects.length === 0) return [];
  const names = (unnamed: string, mark: string) =>
    projects
      .slice(0, NAMED)
      .map(({ name, file }) => name || (file ?? unnamed))
      .join(mark) + (projects.length > NAMED ? "……" : "");
  const values = { count: projects.length };
  const inChinese = { ...values, names: names("（未写名称）", "、") };
  const inEnglish = { ...values, names: names("(unnamed)", ", ") };
  return [putTogether(filledIn(sentence, inChinese).zh, () => filledIn(sentence, inEnglish).en)];
}

const YEARS = said(
  "这些项目分属 {years} 年度，合计把几个年度加在了一起，请按年度分开汇总。",
  "The projects belong to several years ({years}); the sums mix them. Summarise one year at a time.",
);
const TWICE = said(
  "有 {count} 个项目出现了不止一次（{names}），合计可能重复，请核对文件。",
  "{count} projects occur more than once ({names}); the sums may count them twice. Check the files.",
);
const NO_BUDGET = said(
  "{count} 个项目没有读到预算数（{names}），预算数合计和合计的执行率不含它们。",
  "No budget was found for {count} projects ({names}); the sum of budgets and the total’s rate leave them out.",
);
const NO_SPENDING = said(
  "{count} 个项目没有读到执行数（{names}），执行数合计和合计的执行率不含它们。",
  "No spending was found for {count} projects ({names}); the sum of spending and the total’s rate leave them out.",
);
const BY_INITIAL = said(
  "{count} 个项目的全年预算数为空或为 0（{names}），执行率按年初预算数算，合计的执行率也是。",
  "{count} projects have no annual budget, or one of 0 ({names}); their rates, and the total’s, take the initial one.",
);
const UNBUDGETED = said(
  "{count} 个项目的预算数是 0，却有执行数（{names}），合计的执行率不含它们，请核对金额。",
  "{count} projects spent on a budget of 0 ({names}); the total’s rate leaves them out. Check the amounts.",
);
const OTHER_MARKS = said(
  "{count} 个项目的满分不是 100 分（{names}），等级按得分占满分的比例评定。",
  "{count} projects have other full marks than 100 ({names}); they are graded by share of those.",
);
const TRIAL = said(
  "{count} 个项目表上还没有总分（{names}），列出的是按规则试算的得分，标为“试算”，没有写进原表。",
  "{count} projects have no total on their form ({names}); the score shown is a trial by the rules.",
);
const UNGRADED = said(
  "{count} 个项目表上有总分，但不能定等级（{names}）：还有行没有得分，或各行得分超过满分，或等级划分读不懂，请打开原表核对。",
  "{count} projects have a total and no grade ({names}): scores are missing, come to more than the full marks, or the scale is not understood. Check the forms.",
);
const UNSCORED = said(
  "{count} 个项目还有没得分的行，算不出总分（{names}），列为“未评分”。",
  "{count} projects have rows without score, so there is no total ({names}).",
);
const TARGET_TABLES = said(
  "另有 {count} 张绩效目标表，没有得分，不列入汇总。",
  "{count} target tables are left out: they carry no scores.",
);
