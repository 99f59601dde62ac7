import { halvesOf, pointsElsewhere, tellsReason } from "../../src/checks/reading/note-words";

const BOTH = [
  "偏离原因：年末材料仍在流转；改进措施：结案后30日内归档。",
  "受疫情影响，部分培训未能举办，下一步将采用线上方式补办。",
  "因财政资金紧张，未及时拨付。今后加强与财政部门沟通，争取尽早拨付。",
  "年初指标值设定偏低，2022年将科学设置指标值。",
  "项目跨年实施，尾款待验收后支付；督促施工单位加快进度。",
  "部分农户外出务工未能入户，已安排村医节假日补访，继续做好随访。",
  "群众对政策了解不够。措施：加大宣传力度。",
  "由于编制年初预算时考虑不周，导致指标偏差，以后年度合理编制绩效目标。",
  "1.原因：招标流标，工期推迟。2.措施：重新组织招标，确保6月底前完工。",
  "满意度调查样本偏少，下次扩大样本，提高服务质量。",
  "人员调动频繁造成培训缺课，拟建立补课制度",
];

const REASON_ONLY = [
  "受疫情影响",
  "年末结案的20件案件材料仍在流转，未及归档。",
  "部分项目未完成验收，资金结转下年",
  "因机构改革，人员减少",
  "学员请假",
  "指标值设定偏低",
  "偏离原因：汛期降雨较多；改进措施：无。",
  "偏差原因分析：材料价格上涨\n改进措施：",
];

const REMEDY_ONLY = [
  "加强预算管理，加快支出进度。",
  "下年起结案后30日内归档，每季度抽查一次。",
  "进一步完善制度，提高服务水平",
  "今后将严格按照计划执行",
];

describe("the halves of a note", () => {
  it.each(BOTH)("both: %s", (note) => {
    expect(halvesOf(note)).toEqual({ reason: true, remedy: true });
  });
  it.each(REASON_ONLY)("the reason alone: %s", (note) => {
    expect(halvesOf(note)).toEqual({ reason: true, remedy: false });
  });
  it.each(REMEDY_ONLY)("the remedy alone: %s", (note) => {
    expect(halvesOf(note)).toEqual({ reason: false, remedy: true });
  });
});

describe("a reason in another cell", () => {
  it.each([
    "96%，因年末结案材料仍在流转，未及归档",
    "由于天气原因推迟到次年",
    "受疫情影响只开展了8场",
    "完成80%，主要原因：资金未到位",
  ])("is told by %s", (text) => {
    expect(tellsReason(text)).toBe(true);
  });
  it.each([
    "512件",
    "达成年度指标",
    "对生态环境的影响程度",
    "有效提升群众安全感",
    "经办人已核对",
    "因病致贫人口数",
    "受益群众1200人",
    "未受影响",
  ])("is not told by %s", (text) => {
    expect(tellsReason(text)).toBe(false);
  });
});

it.each([
  ["详见自评报告", true],
  ["见附件2。", true],
  ["见效较慢，下年继续跟踪并加强管护，确保成活", false],
  ["偏离原因见报告第三部分，改进措施为加强调度和督促", false],
])("%s points elsewhere: %s", (note, expected) => {
  expect(pointsElsewhere(note)).toBe(expected);
});
