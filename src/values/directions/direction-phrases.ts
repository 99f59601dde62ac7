import { TURNED_ROUND } from "./direction-names";

/** What is due; not done, or done late, it is a failing. */
const DUE =
  "完成|发放|拨付|支付|兑[付现]|到位|缴[纳费存]|上缴|归[档还]|办[理结]|执行|落实|验收|交[付货工]|报[送告账]|[开竣完]工|公[开示]|参保|入学|接种|建档|登记|审核|结算|还款|覆盖";
const SHARE_OF = "(?:率|比例|占比)$";

/** Names that must be read as a whole: their last word alone does not say that less is better. */
const PHRASES: readonly RegExp[] = [
  /平均住院(?:日|天数|时间)(?:数)?$/u,
  /(?<![中基国草])药占比$|(?<!基本|集采|中选|国产)(?:药品|耗材|卫生材料)(?:收入|费用|支出)?(?:占比|比例)$/u,
  /(?:次均|例均|床日).{0,6}费用?$/u,
  /(?:自付|自费|自负|个人(?:负担|支付|承担))(?:医疗|药品)?(?:费用|金额|支出|部分)?(?:占比|比例|比重|率|费用|金额|额)$/u,
  /(?:管理|担保|保险|手续|服务|代理|交易|中介)费(?:用)?(?:率|占比|比例)$/u,
  /(?:贷款|融资|借款|发债|发行|债券).{0,6}(?:利率|成本率?)$/u,
  /债务(?:率|余额|规模|风险)$/u,
  new RegExp(
    `(?:未|没有|不)(?:能|按[时期规]定?|及时|如期|足额|全部|有效|规范|正常)*(?:${DUE}|及时|按[时期]|如期|足额)${SHARE_OF}`,
    "u",
  ),
  new RegExp(`(?:逾期|超期|延[期迟误]|拖延|滞后)未?(?:${DUE})${SHARE_OF}`, "u"),
];

/** What is used up or given out, of which a better kind may be wanted. */
const INPUTS: readonly RegExp[] = [
  /(?:化肥|农药|抗生素|抗菌药物?|农膜|地膜)(?:使用|施用)(?:总?量|强度|率)$/u,
  /(?:万元|单位|人均|户均|亩均|每).{0,12}(?:用水|用电|取水|用能|用气|用油|用纸|能源消费)(?:总?量|额)$/u,
  /(?:用水|取水|用能|能源消费|煤炭消费)总量$/u,
];

/** What is used up, or found out: mostly the less the better, but it may be what is provided. */
const DOUBTFUL: readonly RegExp[] = [
  /(?:用水|用电|用油|用气|用煤|用纸)量$/u,
  /(?:审计|巡视|巡察|检查|督查|抽查)(?:中)?发现(?:的)?.{0,4}问题(?:数量?|个数|条数|金额)?$/u,
  // money that is to go back (结余资金退回率) is another matter
  /(?<![金款费税租贷余产]|应当?|结余|存量|按[时期]|及时|足额|全[额部])退回(?:率|比例|占比)$/u,
];

/** Better kinds of what one otherwise wants less of: 生物农药使用率, 再生水用水量. */
const BETTER_KIND =
  /生物|低毒|低残留|高效|有机|绿色|科学|安全|规范|合理|精准|降解|再生|生态|回用|替代|保障|供应/u;

/** The words of a name that say as a whole that less is better, and whether that is certain. */
export function reversePhrase(
  name: string,
): { readonly word: string; readonly certain: boolean } | null {
  const patterns = BETTER_KIND.test(name) ? PHRASES : [...PHRASES, ...INPUTS];
  const word = wordOf(name, patterns);
  if (word !== undefined) return { word, certain: true };
  const doubtful = BETTER_KIND.test(name) ? undefined : wordOf(name, DOUBTFUL);
  return doubtful === undefined ? null : { word: doubtful, certain: false };
}

/** The words found, unless what stands ahead of them turns them round (降低贷款利率). */
function wordOf(name: string, patterns: readonly RegExp[]): string | undefined {
  const found = patterns.map((one) => one.exec(name)).find((match) => match !== null);
  const before = name.slice(0, found?.index);
  return found && !TURNED_ROUND.test(before) && !/节约$|节省$/u.test(before) ? found[0] : undefined;
}

const TAKEN_UP =
  /(?:查处|处理|处置|整治|整改|治理|排查|调处|调解|受理|办理|办结|救助|救治|治疗|清理|清退|追缴|追回|修复|修补|打击|侦破|破获|督办|帮扶|慰问|资助|补助|接待|安置|拆除|盘活|复垦|收回|偿还|置换|解决|处罚).{0,4}$/u;
const COUNTED = /(?:数|数量|人次|面积|金额|额|量|人员)$/u;
/** What goes wrong in the handling itself: 处理差错数. */
const OWN_FAULT = /错|误|偏差|超时|逾期|超期|延|返工|漏|死亡|重复|积压/u;

/** 查处违法案件数, 救助受灾人数: the unwanted is what the work is about, and its count the work done. */
export function isWorkDone(name: string, before: string, thing: string): boolean {
  return COUNTED.test(name) && TAKEN_UP.test(before) && !OWN_FAULT.test(thing);
}
