import { readFileSync } from "node:fs";
import { CHECKS, review, viewOf } from "../../src/checks";
import { NO_FACTS } from "../../src/sheet/facts";
import { gridOf } from "../support/grid";

interface Published {
  readonly title: string;
  readonly rows: readonly {
    readonly level1: string;
    readonly points: string;
    readonly score: string;
    readonly reason: string | null;
    readonly subsetOf?: string;
  }[];
}

const published = (name: string): Published =>
  JSON.parse(readFileSync(`test/fixtures/cases/seed-${name}-narrative.json`, "utf8")) as Published;

const COLUMNS =
  "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施".split(" ");

/** The published figures of a project, entered as the form that they belong on. */
function entered(name: string, total: string, rate: boolean) {
  const { title, rows } = published(name);
  const project = title.slice(title.indexOf("：") + 1);
  const money = rate ? ["年度资金总额", "200", "200", "200", "10", "100%", "10"] : [];
  return gridOf([
    ["项目支出绩效自评表（2020年度）"],
    ["项目名称", project],
    ["主管部门", "甘肃省嘉峪关市某法院", "", "", "实施单位", "甘肃省嘉峪关市某法院"],
    ...(rate
      ? [
          ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
          money,
        ]
      : []),
    COLUMNS,
    ...rows
      .filter(({ subsetOf }) => subsetOf === undefined)
      .map(({ level1, points, score, reason }) => [
        level1,
        "",
        `${level1}完成情况`,
        "按计划完成",
        "已完成，效果见报告",
        points,
        score,
        reason === null ? "" : `偏离原因：${reason}改进措施：下年加强。`,
      ]),
    ["总分", "", "", "", "", "100", total, "优"],
  ]);
}

const findings = (grid: ReturnType<typeof gridOf>) => review(viewOf([grid], NO_FACTS), CHECKS);

describe("the Gansu report’s projects, entered as forms", () => {
  it.each([
    ["05-gansu-jiayuguan-court-2020-zhengfa", "89.3", false],
    ["06-gansu-jiayuguan-court-2020-zonghe", "89.85", true],
  ] as const)("%s: %s is called 优 and is 良", (name, total, rate) => {
    const found = findings(entered(name, total, rate));
    expect(found.filter(({ check }) => check.startsWith("grade"))).toEqual([
      expect.objectContaining({ check: "grade-total", outcome: "error", seen: "优" }),
    ]);
    expect(found.map(({ check }) => check)).not.toContain("total-sum");
  });

  it("rows of 30 and 30 under a heading of 45 contradict it", () => {
    const rows = published("06-gansu-jiayuguan-court-2020-zonghe").rows.filter(
      ({ subsetOf }) => subsetOf !== undefined,
    );
    const grid = gridOf([
      ["项目支出绩效自评表（2020年度）"],
      ["项目名称", "业务综合保障经费"],
      COLUMNS,
      ["产出指标（55分）", "数量指标", "办结案件", "≥100件", "120件", "55", "55", ""],
      ...rows.map(({ level1, points, score, reason }, at) => [
        at === 0 ? "效益指标（45分）" : "",
        "",
        level1,
        "按计划完成",
        "已完成",
        points,
        score,
        `偏离原因：${reason ?? ""}改进措施：下年加强。`,
      ]),
      ["总分", "", "", "", "", "115", "107", ""],
    ]);
    expect(findings(grid)).toContainEqual(
      expect.objectContaining({ check: "level-points", cell: "A5", outcome: "error" }),
    );
  });
});
