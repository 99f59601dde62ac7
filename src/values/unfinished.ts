import type { Phrase } from "./phrases/understood";

const DONE =
  "完工|完成|竣工|验收|支付|拨付|付款|付清|结算|到位|交付|交工|投用|投产|使用|启用|开工|开建|动工|实施|启动|投入|安装|供货|到货|结题|结项|结案|办结|办理|发放|兑付|建成|通车|通水|通电|运行|上线|开展|落实|全部|签订|决算|审计|移交";

/** Words that say that what a number counts is not done: 在建, 未验收, 正在施工, 待支付. */
const NOT_DONE = new RegExp(
  `在建(?![档言党立议军])|在施|(?:尚|还|均|暂|仍)?未(?:能|予|及时|按时|按期|通过|组织|正式|进行|最终|竣工)*(?:${DONE})|尚未|还没|没有完成|没完成|正在(?!使用|运行|发挥|服务|营业|履行)\\p{Script=Han}{0,8}|(?:施工|建设|进行|实施|推进|办理|招标|采购|安装|调试|审批|评审|验收|结算|编制|制定|起草|修订|修编|筹备|报批|申报|论证|修改|整改|审理|改造|维修|测试|征集|审核)中(?=$|[,;。、])|(?<!等|对|接|招|期)待(?:${DONE}|建)|(?:已|刚)?开工(?!率|.*(?:已|并|且|后)(?:完工|竣工|建成|完成))|(?:仅|只)?部分(?:完成|完工|支付|建成|到位)|筹建|拟建|初稿|征求意见稿|(?:^|项目|活动|已|均|全部)取消|暂停|停工|搁置|流标|废标|延期|推迟|顺延|延后|结转(?:至|到)?(?:下|次|明|20\\d\\d)年|跨年度?实施`,
  "u",
);

/** 无未完工项目, 不存在未支付: nothing of the kind. */
const NONE = /(?:无|没有|不存在|未发现|不含|不包括|除)[^,;]{0,4}$/u;

/** 95%，未完成原因：停工: why the rest is not done. */
const WHY = /未(?:能|按[时期]|全部)*完成的?原因.*$/u;

/** 预计完成10座, 应完成10座: a forecast, or what should have been. */
const FORECAST =
  /^(?:预[计期估]|暂估|计划|拟|应(?=完成|建成|实现|达到))(?:可|能|将|于|年底|完成|建成|建设|新建|实现|达到|达|为)*(?=[\d≥])/u;

/**
 * The words of an actual that say that its number is not done yet, or not all of it: 1座（在建）,
 * 已开工1座, 100%（未支付）. Null where there are none, or where just that was promised (在建项目数).
 */
export function unfinishedIn(text: string, phrase: Phrase, promised: string): string | null {
  const forecast = FORECAST.exec(text)?.[0];
  if (forecast !== undefined) return forecast;
  const expected = phrase.remarks.find((remark) => /^(?:预计|预估|暂估|估计|拟)/u.test(remark));
  if (expected !== undefined) return expected;
  for (const said of [phrase.description ?? "", ...phrase.remarks]) {
    const words = said.replace(WHY, "");
    const found = NOT_DONE.exec(words);
    if (found === null || NONE.test(words.slice(0, found.index))) continue;
    const heart = found[0].replace(/^(?:已|刚)/u, "");
    if (heart === "" || !promised.includes(heart)) return found[0];
  }
  return null;
}
