import { at, only, row, type Rows } from "./small-form";

const TITLE: Rows = [["2018年度部门整体支出绩效评价得分表"], ["单位：某市能源局"]];
const HEADER = row("一级指标|二级指标|三级指标|得分");

const pointsOf = (lines: Rows) =>
  only([...TITLE, HEADER, ...lines]).indicators.map(({ points, pointsSharedBy }) =>
    pointsSharedBy > 1 ? `${at(points)} ÷ ${pointsSharedBy}` : at(points),
  );

describe("points that stand in the names of a table without a points column (达州)", () => {
  const READ: readonly (readonly [what: string, lines: Rows, points: readonly string[]])[] = [
    [
      "in brackets",
      [
        row("部门决策（25分）|目标任务（25分）|相关性（10分）|9"),
        row("||明确性（15分）|15"),
        row("履职成效（75分）|重点工作（75分）|完成情况(75 分)|70"),
      ],
      ["C4 10", "C5 15", "C6 75"],
    ],
    [
      "without brackets",
      [row("项目决策|立项|决策依据4分|4"), row("项目管理|制度|财务制度96分|90")],
      ["C4 4", "C5 96"],
    ],
    [
      "of the level where a row prints none of its own",
      [
        row("部门决策（60分）|目标任务（60分）|相关性（30分）|30"),
        row("||明确性（30分）|30"),
        row("部门绩效（40分）|履职成效（40分）|农村电网改造户数|38"),
      ],
      ["C4 30", "C5 30", "B6 40"],
    ],
    [
      "of level 2 where each has one row (武汉)",
      [
        row("产出指标（40分）|数量指标（20分）|场次|20"),
        row("|质量指标（20分）|合格率|20"),
        row("效益指标（60分）|社会效益指标（60分）|知晓率|55"),
      ],
      ["B4 20", "B5 20", "B6 60"],
    ],
  ];
  it.each(READ)("are the rows' own: %s", (_, lines, points) => {
    expect(pointsOf(lines)).toEqual(points);
  });

  const NOT_READ: readonly (readonly [what: string, lines: Rows])[] = [
    ["one name prints none", [row("决策|立项|决策依据（4分）|4"), row("管理|制度|财务制度|90")]],
    [
      "they are more than the full marks",
      [row("产出|质量|人均得80分|4"), row("效益|质量|最低得60分|90")],
    ],
    [
      "level 2 has several rows",
      [row("产出|数量指标（50分）|场次|20"), row("||人次|20"), row("效益|社会（50分）|知晓率|50")],
    ],
    ["no name prints any", [row("决策（4分）|立项|依据|4"), row("管理（96分）|制度|财务|90")]],
  ];
  it.each(NOT_READ)("are none where %s", (_, lines) => {
    expect(pointsOf(lines)).toEqual(lines.map(() => null));
  });

  it("are no cell to write into or to reckon with, as the name stands there", () => {
    const [one] = only([...TITLE, HEADER, ...READ[0]![1]]).indicators;
    expect([one?.points?.value, one?.points?.locked, one?.level3?.text]).toEqual([
      null,
      true,
      "相关性（10分）",
    ]);
  });

  it("give way to a points column", () => {
    const form = only([
      ...TITLE,
      row("一级指标|二级指标|三级指标|分值|得分"),
      row("决策|立项|决策依据（4分）|40|4"),
      row("管理|制度|财务制度（6分）|60|6"),
    ]);
    expect(form.indicators.map(({ points }) => at(points))).toEqual(["D4 40", "D5 60"]);
  });
});
