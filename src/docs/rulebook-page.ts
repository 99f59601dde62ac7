import { CHOICES, gradeWord, printRowRule, type Choice } from "../rulebooks";
import type { Evaluated, Rulebook } from "../rulebooks/rulebook";
import { escaped, heading, numbered, page, table } from "./markdown";
import {
  formsWords,
  percent,
  placesWords,
  ratePointsWords,
  TIER_NAMES,
  yearsWords,
} from "./rulebook-words";
import { sources, type Sources } from "./sources";

type Section = (book: Rulebook, cited: Sources) => readonly string[];

/** The page of one rulebook: for which forms it is, every number and rule it holds, and their sources. */
export function rulebookPage(book: Rulebook): string {
  const cited = sources();
  const sections = SECTIONS.flatMap((section) => section(book, cited));
  return page([
    heading(1, book.name),
    `规则集编号 \`${book.id}\`。出处 ${cited.mark(book.citation)}。`,
    "表内打印的规则优先：表上印有自己的界限、扣分或等级的，按表上的算；表上没有印的，才按本页。",
    ...sections,
    heading(2, "出处"),
    numbered(cited.list()),
  ]);
}

const reach: Section = (book, cited) => [
  heading(2, "用于哪些表"),
  table(
    ["表式", "地区", "年度", "执行率分值", "出处"],
    [
      [
        formsWords(book.reach.forms),
        placesWords(book.reach),
        yearsWords(book.reach),
        ratePointsWords(book.reach),
        cited.mark(book.reach.citation),
      ],
    ],
  ),
];

const rules: Section = (book, cited) => {
  const { under, printed, citation } = book.rateExplanation;
  const limit = printed ? "表式印明" : "表式没有印明，按通行的界限提示";
  return [
    heading(2, "计分规则"),
    table(
      ["规则", "怎么算", "出处"],
      [
        ["得分上限", "得分不低于 0，不超过该行的分值", cited.mark(book.cap)],
        [
          "定量指标",
          "正向指标：完成值 ÷ 指标值 × 分值；反向指标：指标值 ÷ 完成值 × 分值",
          cited.mark(book.ratio),
        ],
        ["预算执行率", "执行数 ÷ 预算数 × 分值", cited.mark(book.executionRate)],
        [
          "偏差说明",
          "得分低于分值、没有达到指标值或因指标值偏低被扣分的，要写明原因和改进措施",
          cited.mark(book.note),
        ],
        [
          "执行率说明",
          `执行率低于 ${percent(under)} 的要说明原因（${limit}）`,
          cited.mark(citation),
        ],
        book.rescaleNotApplicable
          ? [
              "不适用的指标",
              "不考核，其余指标的得分按百分制折算",
              cited.mark(book.rescaleNotApplicable),
            ]
          : ["不适用的指标", "不计分，也不折算", "—"],
      ],
    ),
  ];
};

const overfulfilment: Section = ({ overfulfilment: bands }, cited) => [
  heading(2, "指标值设定偏低"),
  bands.length === 0
    ? "超额完成不扣分；完成值远高于指标值时，只提醒说明原因。"
    : table(
        ["（完成值 − 指标值）÷ 指标值", "扣该指标分值的", "出处"],
        bands.map(({ from, to, deduct, citation }) => [
          to === null ? `${percent(from)}（含）以上` : `${percent(from)}（含）—${percent(to)}`,
          percent(deduct),
          cited.mark(citation),
        ]),
      ),
];

const grades: Section = ({ grades: bands }, cited) => [
  heading(2, "等级"),
  table(
    ["等级", "总分（按百分制）", "出处"],
    bands.map(({ grade, from, citation }, index) => [
      gradeWord(grade),
      from === "0"
        ? `${bands[index - 1]?.from ?? ""} 以下`
        : `${from}（含）—${bands[index - 1]?.from ?? "100"}`,
      cited.mark(citation),
    ]),
  ),
];

const tiers: Section = ({ tiers: bands }, cited) => [
  heading(2, "定性指标的三档"),
  "每一档只给出分值的范围，具体得分由填报人在范围内确定。",
  table(
    ["档次", "占该指标分值的", "出处"],
    bands.map(({ tier, from, to, citation }) => [
      TIER_NAMES[tier],
      `${percent(to)}—${percent(from)}${from === "0" ? "" : "（含）"}`,
      cited.mark(citation),
    ]),
  ),
];

const weights: Section = (book, cited) => [
  heading(2, "一级指标的分值"),
  book.levelWeights.length === 0
    ? "本规则集没有统一规定。"
    : table(
        ["一级指标", "分值", "表式", "出处"],
        book.levelWeights.map(({ level, points, forms, citation }) => [
          escaped(level),
          points,
          formsWords(formsOf(book, forms)),
          cited.mark(citation),
        ]),
      ),
];

const rowRules: Section = (book, cited) =>
  book.rowRules.length === 0
    ? []
    : [
        heading(2, "个别指标的规则"),
        "指标按名称认出；表上印有该指标自己的评分标准的，按表上的算。",
        table(
          ["指标", "怎么算", "表式", "出处"],
          book.rowRules.map(({ rule, forms, citation }) => [
            escaped(citation.clause.split("：")[0] ?? ""),
            escaped(printRowRule(rule)),
            formsWords(formsOf(book, forms)),
            cited.mark(citation),
          ]),
        ),
      ];

const choices: Section = (book, cited) => [
  heading(2, "表述不明处的读法"),
  "规则的文字可以有不止一种读法时，采用下面的一种；填报人可以改。",
  table(
    ["哪里不明", "采用", "也可以选", "命令行", "出处"],
    CHOICES.map((choice) => choiceRow(choice, book, cited)),
  ),
];

function choiceRow({ id, title, question, options }: Choice, book: Rulebook, cited: Sources) {
  const { option, citation } = book.choices[id];
  const words = (taken: boolean) =>
    options.filter((one) => (one.option === option) === taken).map(({ said }) => said.zh);
  const others = options.filter((one) => one.option !== option).map((one) => one.option);
  return [
    escaped(`${title.zh}：${question.zh}`),
    escaped(words(true).join("；")),
    escaped(words(false).join("；")),
    others.map((other) => `\`--choose ${id}=${other}\``).join("、"),
    cited.mark(citation),
  ];
}

const SECTIONS: readonly Section[] = [
  reach,
  rules,
  overfulfilment,
  grades,
  tiers,
  weights,
  rowRules,
  choices,
];

function formsOf(book: Rulebook, forms: readonly Evaluated[] | undefined): readonly Evaluated[] {
  return forms ?? book.reach.forms;
}
