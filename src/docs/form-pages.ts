import type { Vocabulary } from "../forms";
import { FORM_NAMES } from "../forms/form-names";
import { COLUMN_WORDS } from "./form-words";
import {
  commonWordsPage,
  NOTATION,
  patterns,
  wordsTable,
  type CommonWords,
} from "./form-words-page";
import { escaped, heading, page, table } from "./markdown";
import type { Page } from "./page";

const FOLDER = "docs/forms";

/** The forms as they are told apart and read: the page that lists them, and the words they share. */
export function formPages(
  vocabularies: readonly Vocabulary[],
  otherDocuments: readonly RegExp[],
  common: CommonWords,
): readonly Page[] {
  return [
    { path: `${FOLDER}/README.md`, text: indexPage(vocabularies, otherDocuments, common) },
    { path: `${FOLDER}/words.md`, text: commonWordsPage(common) },
  ];
}

function indexPage(
  vocabularies: readonly Vocabulary[],
  otherDocuments: readonly RegExp[],
  common: CommonWords,
): string {
  return page([
    heading(1, "认得的表"),
    "按标题和表头认表，不看文件名，不看在第几张工作表；一张工作表上可以有几张。上面的先试，标题和列都合的就是它。" +
      "列的次序、表头分几行、多出序号列，都不影响；各地的说法见[各表通用的说法](words.md)。",
    "本目录由数据生成，请不要直接修改：改 `src/forms` 中的词汇，再运行 `npm run docs`。怎样加一种说法，见[这里](../adding-a-form.md)。",
    NOTATION,
    ...vocabularies.flatMap((each) => formSection(each, common)),
    heading(2, "标题像、其实不是的"),
    `标题是这样的，不当作自评表：${patterns(otherDocuments)}。`,
  ]);
}

function formSection(vocabulary: Vocabulary, common: CommonWords): string[] {
  const { id, kind, titles, untitled } = vocabulary;
  const own = vocabulary.columns.filter((words) => !common.columns.includes(words));
  const requirements = vocabulary.requires.map(oneOf).join("，并且");
  return [
    heading(2, FORM_NAMES[kind]),
    table(
      ["项", "内容"],
      [
        ["编号", `\`${id}\``],
        ["标题", patterns(titles)],
        ["没有标题", untitled ? "其余都像就认" : "不认"],
        ["必须有的列", requirements],
        ["不能有的列", vocabulary.refuses.map((role) => COLUMN_WORDS[role]).join("、") || "—"],
        ["重算写哪些格", WRITTEN[kind]],
        ["逐行作答、修正另外写", ANSWERED[kind]],
      ],
    ),
    ...(own.length > 0 ? ["只在这种表上的说法：", wordsTable(own, COLUMN_WORDS)] : []),
  ];
}

const oneOf = (roles: Vocabulary["requires"][number]) =>
  escaped(roles.map((role) => COLUMN_WORDS[role]).join("或"));

const SCORES =
  "空着或过时的执行率、执行率得分、各行得分、总分、等级；有公式的、锁定的、定性指标里人打的分不写";
const NOTHING = "不写（目标表没有得分）";

/** What a recalculation writes, held to src/editing by test/docs/form-pages.test.ts. */
const WRITTEN: Readonly<Record<Vocabulary["kind"], string>> = {
  "department-scorecard": SCORES,
  "department-self-evaluation": SCORES,
  "target-table": NOTHING,
  "project-self-evaluation": SCORES,
};

const ANSWERS =
  "点名的那一行的得分、完成值（清单）、指标值（方向）、偏差说明，写之前先说明写哪一格";

const ANSWERED: Readonly<Record<Vocabulary["kind"], string>> = {
  "department-scorecard": ANSWERS,
  "department-self-evaluation": ANSWERS,
  "target-table": "“修正”说明的那一格",
  "project-self-evaluation": ANSWERS,
};
