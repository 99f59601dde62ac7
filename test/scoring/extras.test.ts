import { CHECKS, viewOf } from "../../src/checks";
import { review } from "../../src/checks/review";
import { NO_FACTS } from "../../src/sheet/facts";
import { gridOf } from "../support/grid";

const HEAD = [
  ["2023年度部门整体支出绩效自评表"],
  ["单位名称", "某市司法局"],
  "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注".split("|"),
];
const BASE = [
  "产出指标|数量指标|办理案件|≥1200件|1300件|60|60|",
  "效益指标|社会效益指标|结案率|100%|95%|40|38|两件因当事人申请延期，下年一季度前办结",
];

interface Read {
  readonly rows: readonly string[];
  readonly full: string;
  readonly total: string | null;
  readonly grade: string | null;
  readonly findings: readonly string[];
}

function read(lines: readonly string[], base = BASE): Read {
  const grid = gridOf([...HEAD, ...[...base, ...lines].map((line) => line.split("|"))]);
  const view = viewOf([grid], NO_FACTS);
  const [first] = view.forms;
  if (!first || view.forms.length > 1) throw new Error(`forms: ${String(view.forms.length)}`);
  const { rows, fullMarks, total, grade } = first.assessment;
  return {
    rows: rows.flatMap(({ of, name, counts }) =>
      of.kind === "extra" ? [`${name} ${of.extra} ${String(counts)}`] : [],
    ),
    full: fullMarks,
    total,
    grade,
    findings: review(view, CHECKS).map(({ check, cell }) => `${check} ${cell}`),
  };
}

describe("a bonus and a deduction stand beside the full marks", () => {
  it.each<[about: string, lines: string[], total: string | null, rows: string[]]>([
    [
      "a bonus is added",
      ["加分项||省级表彰|||5|2|", "总分|||||100|100|"],
      "100",
      ["省级表彰 bonus 2"],
    ],
    [
      "above 100 too",
      ["加分项||省级表彰|||5|4|", "总分|||||100|102|"],
      "102",
      ["省级表彰 bonus 4"],
    ],
    [
      "a total row may print it with the bonus",
      ["附加分||省级表彰|||5|2|", "总分|||||105|100|"],
      "100",
      ["省级表彰 bonus 2"],
    ],
    [
      "the points may have a sign",
      ["加分项||省级表彰|||+5|2|", "总分|||||100|100|"],
      "100",
      ["省级表彰 bonus 2"],
    ],
    [
      "and be a range",
      ["加分项（最高5分）||省级表彰|||0-5|2|", "总分|||||100|100|"],
      "100",
      ["省级表彰 bonus 2"],
    ],
    [
      "a deduction of -2 is taken off",
      ["减分项||审计问题|||-5|-2|", "总分|||||100|96|"],
      "96",
      ["审计问题 deduction -2"],
    ],
    [
      "2 of a deduction is taken off too",
      ["扣分项||审计问题|||5|2|", "总分|||||100|96|"],
      "96",
      ["审计问题 deduction -2"],
    ],
    [
      "a constraint without points takes off what its score says",
      ["约束性指标|资金管理|使用合规|合规|一处不合规|—|-2|整改中", "总分|||||100|96|"],
      "96",
      ["使用合规 deduction -2"],
    ],
    [
      "and with column names of its own, 扣分 where the scores stand",
      [
        "约束性指标||三级指标|指标要求|实际情况|扣分标准|扣分|说明",
        "||使用合规|合规|合规|不合规扣5分|0|",
        "||审计问题|无|1项|每项扣2分|2|整改中",
        "总分|||||100|96|",
      ],
      "96",
      ["使用合规 deduction 0", "审计问题 deduction -2"],
    ],
    [
      "or named right across, over rows with levels of their own",
      [
        "约束性指标（扣分项）",
        "资金管理|合规性|使用合规|合规|一处不合规||2|整改中",
        "总分|||||100|96|",
      ],
      "96",
      ["使用合规 deduction -2"],
    ],
    [
      "-5 says it without a name",
      ["预算监督|财会监督|审计问题|||-5|-1|", "总分|||||100|97|"],
      "97",
      ["审计问题 deduction -1"],
    ],
    [
      "加减分项 goes by the sign of its score",
      ["加减分项||奖惩情况|||±5|-1|", "总分|||||100|97|"],
      "97",
      ["奖惩情况 either -1"],
    ],
    [
      "the nearer name decides",
      ["加减分项|加分|省级表彰|||5|1|", "^|减分|审计问题|||5|0|", "总分|||||100|99|"].map((one) =>
        one.replace("^", ""),
      ),
      "99",
      ["省级表彰 bonus 1", "审计问题 deduction 0"],
    ],
    [
      "numbered and with their points",
      ["三、加分项（5分）||省级表彰|||5|1|", "总分|||||100|99|"],
      "99",
      ["省级表彰 bonus 1"],
    ],
    [
      "nothing filled in adds nothing",
      ["加分项||省级表彰|||5||", "总分|||||100|98|"],
      "98",
      ["省级表彰 bonus null"],
    ],
    [
      "below a first total they are read on",
      ["合计|||||100|98|", "加分项||省级表彰|||5|2|", "总得分||||||100|"],
      "100",
      ["省级表彰 bonus 2"],
    ],
    [
      "below the last total they do not count",
      ["总分|||||100|98|", "加分项||省级表彰|||5|2|"],
      "98",
      ["省级表彰 bonus null"],
    ],
    [
      "no more than full marks where the form says so",
      ["加分项||省级表彰，加分后总分不超过100分|||5|4|", "总分|||||100|100|"],
      "100",
      ["省级表彰，加分后总分不超过100分 bonus 4"],
    ],
  ])("%s", (_, lines, total, rows) => {
    expect(read(lines)).toEqual({ rows, full: "100", total, grade: "excellent", findings: [] });
  });

  it("counts a score that is merged over several rows once", () => {
    const lines = ["加分项||省级表彰|||5|2|", "|国家级表彰||||||", "总分|||||100|100|"];
    const rows = [...BASE, ...lines].map((line) => line.split("|"));
    const merged = { top: 5, bottom: 6, left: 6, right: 6 };
    const view = viewOf([gridOf([...HEAD, ...rows], [merged])], NO_FACTS);
    expect(view.forms[0]?.assessment.total).toBe("100");
  });

  it("waits for the score of a bonus that somebody claims", () => {
    const { total } = read(["加分项||省级表彰||1项|5||", "总分|||||100||"]);
    expect(total).toBeNull();
  });

  it.each([
    ["a bonus above its points", "加分项||省级表彰|||5|8|", "score-above-points G6"],
    ["a deduction above its points", "减分项||审计问题|||-5|-8|", "score-above-points G6"],
  ])("%s is an error", (_, line, finding) => {
    expect(read([line]).findings).toContain(finding);
  });

  it("a total that forgets the deduction is no sum of the scores", () => {
    const found = read(["减分项||审计问题|||-5|-2|", "总分|||||100|98|"]).findings;
    expect(found).toEqual(["total-sum G7"]);
  });
});

describe("rows of that name within the full marks are rows like any other", () => {
  const PART = [
    "产出指标|数量指标|办理案件|≥1200件|1300件|60|60|",
    "效益指标|社会效益指标|受援人满意度|≥90%|95%|35|35|",
  ];
  it.each([
    ["95 and a bonus of 5", "加分项||省级表彰|≥1项|1项|5|5|"],
    ["95 and 5 to be taken off", "扣分项||违规问题|0起|0起|5|5|"],
  ])("%s make 100", (_, line) => {
    const { rows, full, total, findings } = read([line, "总分|||||100|100|"], PART);
    expect({ rows, full, total, findings }).toEqual({
      rows: [],
      full: "100",
      total: "100",
      findings: [],
    });
  });

  it("a slip of the pen is not a deduction where the others are not full without it", () => {
    const { rows, full } = read(
      ["产出指标|质量指标|合格率|≥95%|96%|-5|5|", "总分|||||100|100|"],
      PART,
    );
    expect({ rows, full }).toEqual({ rows: [], full: "95" });
  });
});
