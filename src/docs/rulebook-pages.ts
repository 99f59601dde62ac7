import { defaultRulebook } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import { escaped, heading, page, table } from "./markdown";
import type { Page } from "./page";
import { rulebookPage } from "./rulebook-page";
import { formsWords, placesWords, ratePointsWords, yearsWords } from "./rulebook-words";

const FOLDER = "docs/rulebooks";

/** A page for every rulebook, and the page that lists them. */
export function rulebookPages(rulebooks: readonly Rulebook[]): readonly Page[] {
  return [
    { path: `${FOLDER}/README.md`, text: indexPage(rulebooks) },
    ...rulebooks.map((book) => ({ path: `${FOLDER}/${book.id}.md`, text: rulebookPage(book) })),
  ];
}

function indexPage(rulebooks: readonly Rulebook[]): string {
  return page([
    heading(1, "评分规则集"),
    "每张表先看自己打印的规则；没有打印的，按地区、年度、表式和执行率的分值认出下面的一个规则集；都认不出时用" +
      `《${escaped(defaultRulebook.name)}》。填报人可以另选一个，表内打印的规则仍然优先。`,
    "本目录由数据生成，请不要直接修改：改 `src/rulebooks` 中的数据，再运行 `npm run docs`。",
    table(
      ["规则集", "编号", "表式", "地区", "年度", "执行率分值"],
      rulebooks.map((book) => [
        `[${escaped(book.name)}](${book.id}.md)`,
        `\`${book.id}\``,
        formsWords(book.reach.forms),
        placesWords(book.reach),
        yearsWords(book.reach),
        ratePointsWords(book.reach),
      ]),
    ),
  ]);
}
