/** What a reason for unspent money speaks of. */
const MONEY = /执行率|预算|资金|经费|结转|结余|支付|支出|付款|拨付|补贴|尾款|余款|质保金/u;

/**
 * Words of a reason for unspent money; 因地制宜, 未成年人 and 上年结转 are none. Wider than the
 * words of a row's note: money may be left over for good reasons, 节约 among them.
 */
const WHY = new RegExp(
  [
    "由于|因为|(?<!原)因(?!地制宜|素|此|而|公|病|残|灾害?救|人而|材施)|受.{0,12}(?:影响|限制|制约)|导致|致使|造成|原因[:为是]",
    "未(?!成年|来|婚|发[生现]|出现|超|见|脱贫|休)|没有|无法|不能|不足|不到位|到位(?:较|晚|迟)|紧张|较慢|缓慢",
    "滞后|延[迟期后]|推迟|暂[停缓]|取消|跨年|在途|仍在|疫情",
    "结余|(?<!上年|上年度|年初|以前年度)结转|(?:下|次|明)一?年|质保金|尾款|余款|待.{0,8}(?:后|再)",
    "压[减缩]|[调核追]减|收回|调整|节[约省](?:了|资金|经费|成本|开支|支出|预算|\\d)|(?:资金|经费|成本|开支|支出)节[约省]",
  ].join("|"),
  "u",
);

/** A label that awaits a text (资金未完成原因分析：), not the text. */
const LABEL = /^.{0,24}(?:原因|分析|措施|说明|情况|方案|意见)[:：]?$/u;

/**
 * Whether a text beside or below the table tells why money was not spent: one sentence that speaks
 * of money and says why. Figures told again (执行数 125 万元，完成预算的 83.5%) tell nothing.
 */
export function tellsUnspent(text: string): boolean {
  return text
    .normalize("NFKC")
    .replace(/[^\S\n]/gu, "")
    .split(/[。;!?\n]/u)
    .some((sentence) => MONEY.test(sentence) && WHY.test(sentence) && !LABEL.test(sentence));
}

/** Whether the note of a row, which is a reason already, speaks of money. */
export function speaksOfMoney(note: string): boolean {
  return MONEY.test(note);
}
