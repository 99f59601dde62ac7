import type { CaseForm } from "../../test/support/make-sample";

type Row = CaseForm["rows"][number];

/** Kinds of rows, in turns: each with its level, its name, and how target and actual are typed. */
const KINDS: readonly Kind[] = [
  ["产出指标", "数量指标", "开展培训次数", (n) => `≥${n}次`, (n) => `${n}次`],
  ["产出指标", "质量指标", "验收合格率", (n) => `${n % 101}%`, (n) => `${n % 101}%`],
  ["产出指标", "成本指标", "项目支出控制数", (n) => `≤${n}万元`, (n) => `${n}万元`],
  ["效益指标", "社会效益指标", "服务群众人数", (n) => `≥${n}人`, (n) => `${n}人`],
  [
    "满意度指标",
    "服务对象满意度指标",
    "服务对象满意度",
    (n) => `≥${n % 101}%`,
    (n) => `${n % 101}%`,
  ],
];

type Kind = readonly [
  level1: string,
  level2: string,
  name: string,
  target: (n: number) => string,
  actual: (n: number) => string,
];

/**
 * An unscored 附件1-1 form with so many indicator rows, every one of which can be computed: counts,
 * rates and costs, met, missed and exceeded. The same numbers always give the same form.
 */
export function sampleForm(rows: number, seed: number): CaseForm {
  const random = randomNumbers(seed);
  const points = pointsOf(rows);
  return {
    year: "2023",
    header: {
      项目名称: `示例项目${String(seed)}`,
      主管部门: "某市财政局",
      实施单位: "某市某中心",
      项目负责人: "某某",
      联系电话: "",
    },
    columns: COLUMNS,
    fund: {
      unit: "万元",
      columns: ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      rows: [
        ["年度资金总额", "120", "120", String(80 + (seed % 40)), "10", "", ""],
        ["其中：当年财政拨款", "120", "120", String(80 + (seed % 40)), "—", "", "—"],
      ],
    },
    goal: { 预期目标: "按计划完成全年工作。", 实际完成情况: "全年工作基本完成。" },
    rows: KINDS.flatMap((kind, index) => {
      const first = Math.ceil((rows * index) / KINDS.length);
      const next = Math.ceil((rows * (index + 1)) / KINDS.length);
      return Array.from({ length: next - first }, (_, at) => row(kind, first + at, points, random));
    }),
    totalPoints: String(points * rows + 10),
    totalScore: "",
    notesPrinted: [],
  };
}

const COLUMNS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

function row(kind: Kind, index: number, points: number, random: () => number): Row {
  const [level1, level2, name, target, actual] = kind;
  const promised = 50 + Math.floor(random() * 50);
  const reached = Math.floor(promised * (0.7 + random() * 0.45));
  return {
    level1,
    level2,
    level3: `${name}${String(index + 1)}`,
    target: target(promised),
    actual: actual(reached),
    points: String(points),
    score: "",
    reason: "",
  };
}

/** The points of a row: 3 where thirty share 90, and never none. */
function pointsOf(rows: number): number {
  return Math.max(1, Math.round(90 / rows));
}

/** Numbers from 0 to 1 that depend on the seed alone (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
