/** Words of a reason: why a target was missed. */
const REASON =
  /原因|由于|因为|因[^此素]|受.{0,12}(?:影响|限制|制约|疫情)|影响|导致|致使|造成|未能|尚未|没有|仍在|滞后|延迟|延期|推迟|偏[低高差少]|较[低慢差少]|不足|不够|不到位|不高|不及时|疫情|客观|困难|难度|缺少|缺乏|短缺|减少|增加|取消|调整|跨年|未[完达及落到按办结支实]/u;

/** Words of a remedy: what will be done about it. */
const REMEDY =
  /措施|改进|整改|改善|加强|加大|加快|下一步|下步|(?<![结转至到])(?:下年|次年|明年|来年)|今后|以后|后续|接下来|将(?!近)|拟(?!定)|进一步|争取|督促|督导|催促|完善|优化|提高|提升|推进|推动|强化|健全|细化|严格|确保|力争|抓紧|尽快|尽早|提前|及时(?=支|拨|办|跟|调|完|上|沟|组|开)|合理(?=设|编|安|制|确)|科学(?=设|编|安|制|确)|补[办齐交充]|协调|沟通|跟踪|跟进|重新|统筹|继续|逐步|定期|每[季月年]/u;

/** A heading with nothing behind it says nothing: 改进措施：无. */
const EMPTY_HALF =
  /(偏[差离]原因(?:分析)?|未完成原因|原因(?:分析)?|(?:拟采取的)?(?:改进|整改)?措施)[:：]\s*(?:无|暂无|没有|\/|—+|-+)?\s*(?=[。；;，,\n]|$|(?:偏[差离]|改进|整改|拟采取))/gu;

/** The two halves of a deviation note (GLOSSARY: reason and remedy). */
export interface Halves {
  readonly reason: boolean;
  readonly remedy: boolean;
}

/** Which halves a note holds; a text that is neither is taken as a reason. */
export function halvesOf(note: string): Halves {
  const text = note.normalize("NFKC").replace(EMPTY_HALF, "");
  const remedy = REMEDY.test(text);
  return { remedy, reason: REASON.test(text) || !remedy };
}

/** Whether a text tells why something was not done, so firmly that it is more than a value. */
export function tellsReason(text: string): boolean {
  const bare = text.normalize("NFKC").replace(/\s/gu, "");
  return (
    bare.length >= 8 &&
    /原因[:：是为]|由于|因为|因(?:疫情|资金|天气|政策|工期|项目|人员|机构|受|部分|年|上级|财政|未)|受.{0,12}影响|导致|致使|疫情影响/u.test(
      bare,
    )
  );
}

/** A note that only sends the reader elsewhere. */
export function pointsElsewhere(note: string): boolean {
  const bare = note.replace(/[\s。.]/gu, "");
  return bare.length <= 20 && /^(?:详见|见|参见|另见|详情见)/u.test(bare);
}
